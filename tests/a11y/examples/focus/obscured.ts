import type { ProbeExamples } from "../examples.ts";

const links = Array.from({ length: 40 }, (_, index) => `<p><a href="/${index}">Town ${index}</a></p>`).join(
  "",
);

export const obscured: ProbeExamples = {
  "focus-obscured": {
    errors: [
      `${links}<div style="position: fixed; bottom: 0; left: 0; right: 0; height: 200px; background: #eee">We use cookies.</div>`,
      `<div style="position: sticky; top: 0; height: 150px; background: #eee">Towns</div>${links}`,
    ],
    passes: [
      links,
      `<style>html { scroll-padding: 170px 0 }</style><div style="position: sticky; top: 0; height: 150px; background: #eee">Towns</div>${links}`,
      `<style>html { scroll-padding-bottom: 220px } body { padding-bottom: 220px }</style>${links}<div style="position: fixed; bottom: 0; left: 0; right: 0; height: 200px; background: #eee">We use cookies.</div>`,
      `<div style="position: fixed; top: 0; right: 0; width: 40px; height: 40px; background: #eee">Up</div>${links}`,
      `<div style="position: fixed; inset: 0; pointer-events: none"></div>${links}`,
    ],
  },
};
