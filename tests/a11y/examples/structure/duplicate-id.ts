import type { ProbeExamples } from "../examples.ts";

export const duplicateId: ProbeExamples = {
  "duplicate-id": {
    errors: [
      `<label for="name">Name</label> <input id="name"><p id="name">Your name</p>`,
      `<p id="hint">Day</p><p id="hint">Month</p><label>When <input aria-describedby="hint"></label>`,
      `<p><a href="#places">Places</a></p><h2 id="places">Places</h2><h3 id="places">More</h3>`,
    ],
    warnings: [
      `<div id="nav">Places</div><div id="nav">Times</div>`,
      `<p id="a">1</p><p id="a">2</p><p id="a">3</p>`,
    ],
    passes: [
      `<div id="nav">Places</div><div id="nav2">Times</div>`,
      `<label for="name">Name</label> <input id="name">`,
      `<svg aria-hidden="true"><g id="x"/></svg><svg aria-hidden="true"><g id="x"/></svg>`,
      `<div id="">Places</div><div id="">Times</div>`,
    ],
  },
};
