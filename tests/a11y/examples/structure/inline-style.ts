import type { ProbeExamples } from "../examples.ts";

export const inlineStyle: ProbeExamples = {
  "inline-style": {
    notices: [
      `<p style="color: blue">We meet parents</p>`,
      `<div style="background: #eee"><p>We meet parents</p></div>`,
      `<span style="background-color: rgb(255, 255, 0)">We meet parents</span>`,
    ],
    passes: [
      `<p style="margin: 1rem">We meet parents</p>`,
      `<p style="color: inherit; background: none">We meet parents</p>`,
      `<style>.blue { color: #00f }</style><p class="blue">We meet parents</p>`,
      `<p style="color: var(--ink)">We meet parents</p>`,
      `<div style="background: #eee; height: 1px"></div>`,
    ],
  },
};
