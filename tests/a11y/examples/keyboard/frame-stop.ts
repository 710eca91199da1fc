import type { ProbeExamples } from "../examples.ts";

export const frameStop: ProbeExamples = {
  "frame-focusable-content": {
    errors: [
      `<iframe tabindex="-1" title="Book" srcdoc="<a href='/a'>Alpha</a>"></iframe>`,
      `<iframe tabindex="-1" title="Book" srcdoc="<p><button>Send</button></p>"></iframe>`,
    ],
    passes: [
      `<iframe title="Book" srcdoc="<a href='/a'>Alpha</a>"></iframe>`,
      `<iframe tabindex="-1" title="Book" srcdoc="<p>Nothing to use</p>"></iframe>`,
      `<iframe tabindex="-1" title="Book" hidden srcdoc="<a href='/a'>Alpha</a>"></iframe>`,
      `<iframe tabindex="-1" title="Book" srcdoc="<a href='/a' tabindex='-1'>Alpha</a>"></iframe>`,
    ],
  },
};
