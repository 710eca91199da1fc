import type { ProbeExamples } from "../examples.ts";

const box = (attributes: string, content = "Many words.") =>
  `<div style="overflow: auto; height: 4em; width: 20em" ${attributes}><p style="height: 20em; margin: 0">${content}</p></div>`;

export const scrollStop: ProbeExamples = {
  "scrollable-region-focusable": {
    errors: [
      box(""),
      box(`tabindex="-1"`),
      `<div style="overflow-x: scroll; width: 10em"><table style="width: 60em"><tr><td>Hill</td><td>Vale</td></tr></table></div>`,
    ],
    passes: [
      box(`tabindex="0" role="region" aria-label="Terms"`),
      box("", `<a href="/a">Alpha</a>`),
      `<div style="overflow: hidden; height: 4em"><p style="height: 20em">Many words.</p></div>`,
      `<textarea aria-label="Notes" rows="2" cols="9">Many words that take more than two lines of this field.</textarea>`,
      `<div style="overflow: auto"><p>Few words.</p></div>`,
    ],
  },
};
