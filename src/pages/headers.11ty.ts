import { headersFile } from "../formats/hosting.ts";
import { file } from "../template.ts";

export default file("/_headers", () => headersFile());
