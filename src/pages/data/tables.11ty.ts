import { table } from "../../formats/csv.ts";
import { kindNames } from "../../model/kind-names.ts";
import { files } from "../../template.ts";

export default files(
  () => kindNames,
  (kind) => `/data/${kind}.csv`,
  table,
);
