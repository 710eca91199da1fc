import { readLockfile } from "../formats/lockfile.ts";
import { billOfMaterials } from "../formats/sbom.ts";
import { file } from "../template.ts";

export default file("/sbom.cdx.json", () => billOfMaterials(readLockfile()));
