import type { ProbeExamples } from "../examples.ts";

export const unspoken: ProbeExamples = {
  "hidden-content": {
    warnings: [
      `<p aria-hidden="true">Booking closes on Friday, and late answers cannot be read.</p>`,
      `<section aria-hidden="true"><h2>When it is</h2><p>Tuesday at ten in the hall.</p></section>`,
    ],
    passes: [
      `<p>Booking closes on Friday, and late answers cannot be read.</p>`,
      `<p><span aria-hidden="true">★★★★☆</span> Four of five stars</p>`,
      `<p aria-label="Four of five"><span aria-hidden="true">four stars and a half</span></p>`,
      `<p>We meet in the town hall.</p><div aria-hidden="true">We meet in the town hall.</div>`,
      `<p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">10am to noon</span><span aria-hidden="true">ten until twelve noon</span></p>`,
      `<div aria-hidden="true" style="display: none">We meet in the hall.</div>`,
    ],
  },
};
