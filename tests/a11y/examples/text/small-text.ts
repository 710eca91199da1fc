import type { ProbeExamples } from "../examples.ts";

export const smallText: ProbeExamples = {
  "small-text": {
    warnings: [
      `<p style="font-size: 8px">We meet parents in every town.</p>`,
      `<p style="font-size: 11px">We meet parents in every town.</p>`,
      `<small style="font-size: 0.6em">Terms apply to this offer</small>`,
      `<div style="font: 7pt serif">We meet parents in every town.</div>`,
      `<div style="transform: scale(0.6)"><p>We meet parents in every town.</p></div>`,
      `<style>footer { font-size: 62.5% }</style><footer>Copyright of the council</footer>`,
    ],
    passes: [
      `<p style="font-size: 12px">We meet parents in every town.</p>`,
      `<p>Water is H<sub style="font-size: 10px">2</sub>O, the 2<sup style="font-size: 9px">nd</sup> of its kind.</p>`,
      `<p><small>Terms apply to this offer</small></p>`,
      `<p style="font-size: 0">&nbsp;<span style="font-size: 16px">We meet parents.</span></p>`,
      `<p style="font-size: 8px; position: absolute; left: -9999px">For screen readers only</p>`,
      `<p style="font-size: 8px; display: none">We meet parents in every town.</p>`,
    ],
  },
};
