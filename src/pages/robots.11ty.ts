import { robots } from "../formats/sitemap.ts";
import { file } from "../template.ts";

export default file("/robots.txt", robots);
