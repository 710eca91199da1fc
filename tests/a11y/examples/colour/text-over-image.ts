import type { ProbeExamples } from "../examples.ts";

const WORDS = "We meet parents in every town.";
/** Half black, half white, as a picture. */
const PICTURE = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='100'%3E%3Crect width='200' height='100' fill='white'/%3E%3Crect width='100' height='100'/%3E%3C/svg%3E`;

export const textOverImage: ProbeExamples = {
  "text-over-image": {
    errors: [
      `<p style="background: url(&quot;${PICTURE}&quot;); color: #000">${WORDS}</p>`,
      `<div style="position: relative"><img src="${PICTURE}" alt="" width="250" height="100"><p style="position: absolute; top: 1rem; left: 1rem; color: #fff">${WORDS}</p></div>`,
      `<p style="background: linear-gradient(to right, #fff, #00f); color: #aaa; width: 300px">${WORDS}</p>`,
      `<p style="color: #666; text-shadow: #aaa 2px 2px 4px, #aaa -2px 2px 4px, #aaa 2px -2px 4px, #aaa -2px -2px 4px">${WORDS}</p>`,
      `<h2 style="background: url(&quot;${PICTURE}&quot;) center / cover; color: #000">${WORDS}</h2>`,
    ],
    warnings: [
      `<p style="background: linear-gradient(to right, #fff 0 85%, #555 85%); color: #333; width: 250px; white-space: nowrap">${WORDS}</p>`,
    ],
    passes: [
      `<p style="background: url(&quot;${PICTURE}&quot;); color: #000"><span style="background: #fff">${WORDS}</span></p>`,
      `<p style="background: url(&quot;${PICTURE}&quot;) right no-repeat #fff; width: 600px; color: #000">${WORDS}</p>`,
      `<p style="background: linear-gradient(to right, #fff, #00f); color: #333; width: 600px">Hill and Vale</p>`,
      `<p style="color: #000; background: #737373; text-shadow: white 0 0 3px">${WORDS}</p>`,
      `<p style="color: #ddd">${WORDS}</p>`,
      `<div style="position: relative"><img src="${PICTURE}" alt="" width="400" height="100"><p style="position: absolute; top: 1rem; left: 1rem; color: #fff; background: #000">${WORDS}</p></div>`,
    ],
  },
};
