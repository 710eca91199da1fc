import type { ReadingProbe } from "../../probe.ts";
import { authentication } from "./authentication.ts";
import { autocomplete } from "./autocomplete.ts";
import { errors } from "./errors.ts";
import { formWays } from "./form-ways.ts";
import { groups } from "./groups.ts";
import { hint } from "./hint.ts";
import { label } from "./label.ts";
import { labelElements } from "./label-elements.ts";
import { labelFar } from "./label-far.ts";
import { labelWords } from "./label-words.ts";
import { required } from "./required.ts";

export const reading: readonly ReadingProbe[] = [
  label,
  labelElements,
  labelWords,
  labelFar,
  hint,
  groups,
  autocomplete,
  required,
  errors,
  formWays,
  authentication,
];
