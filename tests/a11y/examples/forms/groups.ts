import type { ProbeExamples } from "../examples.ts";
import { choice, field, form } from "./form.ts";

const RADIOS = choice("radio", "lunch", "Yes") + choice("radio", "lunch", "No");
const BOXES = choice("checkbox", "how", "Radio") + choice("checkbox", "how", "Friends");
const MIXED = ["Parking", "Lunch", "Lift"]
  .map((each) => choice("checkbox", each.toLowerCase(), each))
  .join("");

export const groups: ProbeExamples = {
  "fieldset-legend": {
    errors: [
      form(`<h2>Lunch?</h2>${RADIOS}`),
      form(`<p>Lunch?</p><div>${RADIOS}</div>`),
      form(`<h2>How did you hear of us?</h2>${BOXES}`),
      form(`<fieldset>${RADIOS}</fieldset>`),
      form(`<fieldset><div><legend>Lunch?</legend></div>${RADIOS}</fieldset>`),
      form(`<div role="radiogroup">${RADIOS}</div>`),
      form(`<fieldset><p>How did you hear of us?</p>${BOXES}</fieldset>`),
      form(`<fieldset>${field("Street")}${field("Town")}</fieldset>${field("Nickname")}`),
      form(`<fieldset><legend>About you</legend>${field("Nickname")}<p>Lunch?</p>${RADIOS}</fieldset>`),
      form(`<p>When were you born?</p>${field("Day")}${field("Month")}${field("Year")}`),
    ],
    warnings: [form(`<h2>What do you need?</h2><div>${MIXED}</div>`)],
    passes: [
      form(`<fieldset><legend>Lunch?</legend>${RADIOS}</fieldset>`),
      form(
        `<fieldset><legend>When were you born?</legend>${field("Day")}${field("Month")}${field("Year")}</fieldset>`,
      ),
      form(`${field("Day of birth")}${field("Month of birth")}${field("Year of birth")}`),
      form(`<fieldset><legend><h2>Lunch?</h2></legend>${RADIOS}${field("What you don't eat")}</fieldset>`),
      form(`<div role="radiogroup" aria-labelledby="q"><h2 id="q">Lunch?</h2>${RADIOS}</div>`),
      form(`<div role="group" aria-label="How did you hear of us?">${BOXES}</div>`),
      form(
        `<fieldset><legend>About you</legend>${field("Nickname")}<fieldset><legend>Lunch?</legend>${RADIOS}</fieldset></fieldset>`,
      ),
      form(`<fieldset>${field("Street")}${field("Town")}</fieldset>`),
      form(choice("checkbox", "terms", "I agree") + choice("checkbox", "news", "Send me news")),
      form(`<fieldset><legend>What do you need?</legend>${MIXED}</fieldset>`),
      form(
        `<table><tr><th scope="col">Town</th><th scope="col">Best</th></tr><tr><th scope="row">Hill</th><td><input type="radio" name="best" aria-label="Hill"></td></tr><tr><th scope="row">Dale</th><td><input type="radio" name="best" aria-label="Dale"></td></tr></table>`,
      ),
    ],
  },
  "legend-empty": {
    errors: [
      form(`<fieldset><legend></legend>${RADIOS}</fieldset>`),
      form(`<fieldset><legend> <span></span></legend>${field("Town")}</fieldset>`),
    ],
    passes: [
      form(`<fieldset><legend>Lunch?</legend>${RADIOS}</fieldset>`),
      form(`<fieldset><legend><img src="data:," alt="Lunch?"></legend>${RADIOS}</fieldset>`),
      form(`<fieldset aria-label="Lunch?"><legend></legend>${RADIOS}</fieldset>`),
    ],
  },
};
