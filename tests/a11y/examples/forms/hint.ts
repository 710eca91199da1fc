import type { ProbeExamples } from "../examples.ts";
import { choice, field, form } from "./form.ts";

export const hint: ProbeExamples = {
  "hint-not-associated": {
    errors: [
      form(
        `<label for="ni">National Insurance number</label><p class="hint">It's on your payslip.</p><input id="ni">`,
      ),
      form(
        `<div><label for="ni">National Insurance number</label><span class="help-text">Two letters first</span><input id="ni"></div>`,
      ),
      form(
        `<label for="ni">National Insurance number</label><br><input id="ni"> <small>For example, QQ 12 34 56 C</small>`,
      ),
      form(`<label for="when">When?</label> <input id="when"> <span>DD/MM/YYYY</span>`),
      form(`<label for="when">When?</label> <input id="when"> <em>Must be in the future</em>`),
      form(
        `<label for="why">Why?</label> <textarea id="why"></textarea><div class="form-text">No names, please</div>`,
      ),
      form(
        `<fieldset><legend>How did you hear of us?</legend><div class="hint">Choose all that apply.</div>${choice("checkbox", "how", "Radio")}${choice("checkbox", "how", "Friends")}</fieldset>`,
      ),
    ],
    warnings: [form(`<label for="when">When?</label> <span>(weekdays)</span> <input id="when">`)],
    passes: [
      form(
        `<label for="ni">National Insurance number</label><p class="hint" id="hint">It's on your payslip.</p><input id="ni" aria-describedby="hint">`,
      ),
      form(
        `<label for="ni">National Insurance number <span class="hint">It's on your payslip.</span></label><input id="ni">`,
      ),
      form(
        `<p>For example, you can ask for lunch.</p><label for="ni">National Insurance number</label><input id="ni">`,
      ),
      form(`${field("Town")}<p>We will answer within a week.</p>`),
      form(
        `<label for="ni">Number</label><input id="ni" aria-labelledby="l h"><span id="h">Use digits only</span><span id="l">Number</span>`,
      ),
      form(`<label for="cost">Cost</label> <span>£</span> <input id="cost">`),
      form(
        `<fieldset aria-describedby="all"><legend>How did you hear of us?</legend><div id="all" class="hint">Choose all that apply.</div>${choice("checkbox", "how", "Radio")}${choice("checkbox", "how", "Friends")}</fieldset>`,
      ),
    ],
  },
};
