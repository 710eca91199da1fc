import { SPECULATION_RULES, speculationRules } from "../formats/speculation-rules.ts";
import { file } from "../template.ts";

export default file(SPECULATION_RULES, speculationRules);
