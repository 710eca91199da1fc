import { jsonSchema } from "../../formats/open-data.ts";
import { kindNames } from "../../model/kind-names.ts";
import { files } from "../../template.ts";

export default files(
  () => kindNames,
  (kind) => `/data/schemas/${kind}.schema.json`,
  (_, kind) => jsonSchema(kind),
);
