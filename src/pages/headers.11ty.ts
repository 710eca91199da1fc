import { headersFile } from "../formats/hosting/headers-file.ts";
import { headerRules } from "../formats/hosting/rules.ts";
import { file } from "../template.ts";

export default file("/_headers", (_, inlined) => headersFile(headerRules(inlined)));
