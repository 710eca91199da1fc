import type { ProbeExamples } from "../examples.ts";

const sentence = "We meet parents in every town of the county and talk with them. ";
const words = (count: number) => sentence.repeat(Math.ceil(count / 13));

export const wallOfText: ProbeExamples = {
  "wall-of-text": {
    warnings: [
      `<p>${words(190)}</p>`,
      `<div>${words(190)}</div>`,
      `<section><h2>Places</h2><div><span>${words(220)}</span></div></section>`,
      `<p>${words(100)}</p>`.repeat(5),
      `<h2>Places</h2><div>${`<p>${words(60)}</p>`.repeat(8)}</div>`,
    ],
    passes: [
      `<p>${words(100)}</p>`,
      `<p>${words(100)}</p>`.repeat(3),
      `<h2>Places</h2><p>${words(100)}</p><p>${words(100)}</p><h2>Times</h2><p>${words(100)}</p><p>${words(100)}</p>`,
      `<p>${words(100)}</p><p>${words(100)}</p><ul><li>Hill</li></ul><p>${words(100)}</p><p>${words(100)}</p>`,
      `<p>${words(100)}</p><p>${words(100)}</p><p><b>Times</b></p><p>${words(100)}</p><p>${words(100)}</p>`,
      `<p>${words(80)}<br><br>${words(80)}<br><br>${words(80)}</p>`,
    ],
  },
};
