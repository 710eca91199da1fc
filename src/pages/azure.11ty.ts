import { azureFile } from "../formats/hosting/azure.ts";
import { headerRules } from "../formats/hosting/rules.ts";
import { redirects } from "../formats/redirects.ts";
import { file } from "../template.ts";

export default file("/staticwebapp.config.json", (site, inlined) =>
  azureFile(headerRules(inlined), redirects(site)),
);
