import { sitemap } from "../formats/sitemap.ts";
import { addresses } from "../model/addresses.ts";
import { ask } from "../model/reads.ts";
import { file } from "../template.ts";

export default file("/sitemap.xml", (site) => sitemap(site, ask(site, addresses)));
