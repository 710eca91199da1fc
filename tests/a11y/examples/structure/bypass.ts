import type { ProbeExamples } from "../examples.ts";

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">Town ${index}</a></li>`).join("");
const doc = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Hill</title></head><body>${body}</body></html>`;

export const bypass: ProbeExamples = {
  bypass: {
    warnings: [
      doc(`<nav><ul>${links(7)}</ul></nav><div><h1>Hill</h1><p>We meet.</p></div>`),
      doc(`<ul>${links(9)}</ul><p>We meet in Hill.</p>`),
      doc(`<header><nav><ul>${links(15)}</ul></nav></header><main><h1>Hill</h1></main>`),
      doc(`<a href="#nowhere">Skip to content</a><nav><ul>${links(8)}</ul></nav><h1>Hill</h1>`),
      doc(`<nav><ul>${links(7)}</ul></nav><main><h1>Hill</h1></main>`),
    ],
    passes: [
      doc(
        `<a href="#main">Skip to content</a><nav><ul>${links(15)}</ul></nav><main id="main"><h1>Hill</h1></main>`,
      ),
      doc(`<a href="#content">Skip to content</a><ul>${links(9)}</ul><div id="content"><h1>Hill</h1></div>`),
      doc(`<nav><ul>${links(3)}</ul></nav><main><h1>Hill</h1></main>`),
      doc(`<main><h1>Hill</h1><ul>${links(20)}</ul></main>`),
    ],
  },
};
