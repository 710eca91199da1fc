import type { ProbeExamples } from "../examples.ts";
import { authentication, paste } from "./authentication.ts";
import { autocomplete } from "./autocomplete.ts";
import { emptySubmit } from "./empty-submit.ts";
import { errors } from "./errors.ts";
import { formWays } from "./form-ways.ts";
import { groups } from "./groups.ts";
import { hint } from "./hint.ts";
import { label } from "./label.ts";
import { labelElements } from "./label-elements.ts";
import { labelFar } from "./label-far.ts";
import { labelWords } from "./label-words.ts";
import { required } from "./required.ts";

export const forms: Readonly<Record<string, ProbeExamples>> = {
  label,
  "label-elements": labelElements,
  "label-words": labelWords,
  "label-far": labelFar,
  hint,
  groups,
  autocomplete,
  required,
  errors,
  "form-ways": formWays,
  authentication,
  "empty-submit": emptySubmit,
  paste,
};
