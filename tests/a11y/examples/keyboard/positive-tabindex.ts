import type { ProbeExamples } from "../examples.ts";

export const positiveTabindex: ProbeExamples = {
  tabindex: {
    warnings: [`<a href="/a" tabindex="1">Alpha</a>`, `<div tabindex="5" role="button">Send</div>`],
    passes: [
      `<a href="/a" tabindex="0">Alpha</a>`,
      `<div tabindex="-1">Alpha</div>`,
      `<button type="button" tabindex="3" disabled>Send</button>`,
      `<a href="/a" tabindex="first">Alpha</a>`,
    ],
  },
};
