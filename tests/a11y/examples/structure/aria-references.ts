import type { ProbeExamples } from "../examples.ts";

export const ariaReferences: ProbeExamples = {
  "aria-valid-attr-value": {
    errors: [
      `<label>Name <input aria-describedby="none"></label>`,
      `<section aria-labelledby="none none2"><h2>Hill</h2></section>`,
      `<button aria-labelledby="none">Send</button>`,
    ],
    warnings: [
      `<h2 id="h">Hill</h2><section aria-labelledby="h none"><p>We meet.</p></section>`,
      `<button aria-expanded="true" aria-controls="none">Menu</button>`,
      `<button aria-controls="none">Menu</button>`,
    ],
    passes: [
      `<p id="hint">Your full name</p><label>Name <input aria-describedby="hint"></label>`,
      `<button aria-expanded="false" aria-controls="none">Menu</button>`,
      `<label>Name <input aria-invalid="false" aria-errormessage="none"></label>`,
      `<label>Name <input aria-describedby=""></label>`,
      `<div hidden><button aria-labelledby="none">Send</button></div>`,
    ],
  },
};
