import type { ProbeExamples } from "../examples.ts";

const text =
  "We meet parents in every town of the county and talk with them about what helps. Come and see us, and bring your children along too. You need not book, and it is free for everybody.";
const column = "max-width: 30em";

export const typography: ProbeExamples = {
  "line-height": {
    warnings: [
      `<p style="${column}; line-height: 1">${text}</p>`,
      `<p style="${column}; line-height: 90%">${text}</p>`,
      `<div style="${column}; line-height: 16px">${text}</div>`,
      `<ul><li style="${column}; line-height: 1.1">${text}</li></ul>`,
    ],
    notices: [`<p style="${column}; line-height: 1.2">${text}</p>`],
    passes: [
      `<p style="${column}">${text}</p>`,
      `<p style="${column}; line-height: 1.3">${text}</p>`,
      `<p style="${column}; line-height: normal">${text}</p>`,
      `<p style="line-height: 1">We meet parents.</p>`,
      `<h2 style="${column}; line-height: 1.1">${text}</h2>`,
    ],
  },
  "line-length": {
    warnings: [
      `<p style="font-size: 12px">${text} ${text}</p>`,
      `<div style="font-size: 14px">${text} ${text}</div>`,
    ],
    notices: [`<p style="max-width: 58em">${text} ${text}</p>`],
    passes: [
      `<p style="${column}">${text}</p>`,
      `<p style="max-width: 40em">${text} ${text}</p>`,
      `<p>We meet parents in every town of the county and talk with them about what helps most of all.</p>`,
    ],
  },
  "justified-text": {
    warnings: [
      `<p style="${column}; text-align: justify">${text}</p>`,
      `<div style="text-align: justify"><p style="${column}">${text}</p></div>`,
      `<style>article { text-align: justify; ${column} }</style><article><h2>News</h2>${text}</article>`,
    ],
    passes: [
      `<p style="${column}; text-align: start">${text}</p>`,
      `<p style="${column}">${text}</p>`,
      `<p style="text-align: justify">We meet parents.</p>`,
      `<div style="text-align: justify"><p style="${column}; text-align: left">${text}</p></div>`,
    ],
  },
};
