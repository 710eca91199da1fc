import { rebuildAt } from "../formats/rebuild-at.ts";
import { file } from "../template.ts";

export default file("/rebuild-at.json", rebuildAt);
