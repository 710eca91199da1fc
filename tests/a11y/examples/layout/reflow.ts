import type { ProbeExamples } from "../examples.ts";

export const reflow: ProbeExamples = {
  reflow: {
    errors: [`<div style="width: 600px">We meet parents in every town of the county.</div>`],
    warnings: [
      `<table style="width: 600px"><caption>Places</caption><tr><th scope="col">Town</th></tr><tr><td>Hill</td></tr></table>`,
    ],
    passes: [
      `<div style="max-width: 600px">We meet parents in every town of the county.</div>`,
      `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Places"><div style="width: 600px">We meet parents in every town of the county.</div></div>`,
    ],
  },
};
