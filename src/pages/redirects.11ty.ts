import { redirectsFile } from "../formats/hosting/redirects-file.ts";
import { redirects } from "../formats/redirects.ts";
import { file } from "../template.ts";

export default file("/_redirects", (site) => redirectsFile(redirects(site)));
