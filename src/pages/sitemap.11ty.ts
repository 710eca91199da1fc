import { sitemap } from "../formats/sitemap.ts";
import { addresses } from "../model/addresses.ts";
import { file } from "../template.ts";

export default file("/sitemap.xml", (site) => sitemap(site, addresses(site)));
