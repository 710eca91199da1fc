import type { ProbeExamples } from "../examples.ts";

export const deprecatedElement: ProbeExamples = {
  "deprecated-element": {
    warnings: [
      `<center>We meet parents</center>`,
      `<p><font size="5">We meet parents</font></p>`,
      `<p><big>We</big> <strike>met</strike> <tt>parents</tt></p>`,
      `<p><acronym title="Parent group">PG</acronym></p>`,
    ],
    notices: [
      `<p align="center">We meet parents</p>`,
      `<table border="3" cellpadding="4"><caption>Places</caption><tr><th scope="col">Hill</th></tr></table>`,
    ],
    passes: [
      `<p style="text-align: center">We meet parents</p>`,
      `<p><s>We</s> <del>met</del> <code>parents</code> <small>here</small></p>`,
      `<svg aria-hidden="true"><text><font>Hill</font></text></svg>`,
      `<table><caption>Places</caption><tr><th scope="col">Hill</th></tr></table>`,
    ],
  },
};
