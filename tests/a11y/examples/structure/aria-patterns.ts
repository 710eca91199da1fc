import type { ProbeExamples } from "../examples.ts";

const tabs = (first: string, second: string, panels: string) =>
  `<div role="tablist" aria-label="Places"><button role="tab" ${first}>Hill</button><button role="tab" ${second}>Ware</button></div>${panels}`;
const good = tabs(
  `id="t1" aria-selected="true" aria-controls="p1"`,
  `id="t2" aria-selected="false" aria-controls="p2" tabindex="-1"`,
  `<div role="tabpanel" id="p1" aria-labelledby="t1">In Hill</div><div role="tabpanel" id="p2" aria-labelledby="t2" hidden>In Ware</div>`,
);

export const ariaPatterns: ProbeExamples = {
  "aria-required-children": {
    errors: [
      `<ul role="tablist"><li><a href="#a">Hill</a></li></ul>`,
      `<div role="radiogroup" aria-label="Town"><span>Hill</span><span>Ware</span></div>`,
    ],
    warnings: [tabs(`aria-selected="true"`, `aria-selected="false"`, `<div>In Hill</div>`)],
    passes: [
      good,
      `<div role="radiogroup" aria-label="Town"><label><input type="radio" name="t"> Hill</label></div>`,
    ],
  },
  "aria-state": {
    errors: [
      `<button aria-expanded="false" aria-controls="x">Menu</button><div id="x">Hill and Ware</div>`,
      `<button aria-expanded="true" aria-controls="x">Menu</button><div id="x" hidden>Hill and Ware</div>`,
      tabs(
        `aria-selected="true" aria-controls="p1"`,
        `aria-selected="false" aria-controls="p2"`,
        `<div role="tabpanel" id="p1" hidden>In Hill</div><div role="tabpanel" id="p2">In Ware</div>`,
      ),
    ],
    warnings: [
      tabs(
        `aria-controls="p1"`,
        `aria-controls="p2"`,
        `<div role="tabpanel" id="p1">In Hill</div><div role="tabpanel" id="p2" hidden>In Ware</div>`,
      ),
    ],
    passes: [
      good,
      `<button aria-expanded="false" aria-controls="x">Menu</button><div id="x" hidden>Hill and Ware</div>`,
      `<button aria-expanded="true" aria-controls="x">Menu</button><div id="x">Hill and Ware</div>`,
      `<button aria-expanded="false">Menu</button><div>Hill and Ware</div>`,
    ],
  },
  "aria-name": {
    warnings: [
      `<dialog open><p>Do you want to go on?</p><button>Yes</button></dialog>`,
      `<div role="region"><p>We meet parents.</p></div>`,
      `<div role="toolbar"><button>Bold</button><button>Italic</button></div>`,
    ],
    passes: [
      `<dialog open aria-label="Go on?"><p>Do you want to go on?</p><button>Yes</button></dialog>`,
      `<dialog><p>Do you want to go on?</p></dialog>`,
      `<div role="region" aria-labelledby="h"><h2 id="h">Places</h2></div>`,
      `<section><p>We meet parents.</p></section>`,
    ],
  },
  "aria-allowed-role": {
    warnings: [
      `<div role="alert">${"We meet parents in every town of the county. ".repeat(10)}</div>`,
      `<div role="alert"><form><label>Name <input></label></form></div>`,
    ],
    passes: [
      `<div role="alert">Enter your name.</div>`,
      `<div role="alert"></div>`,
      `<div role="status">Saved</div>`,
    ],
  },
};
