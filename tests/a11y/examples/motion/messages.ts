import type { ProbeExamples } from "../examples.ts";

const button = (area: string, code: string) =>
  `<button type="button" id="b">Save my place</button>${area}<script>document.getElementById("b").addEventListener("click", () => { const m = document.getElementById("m"); ${code} })</script>`;

export const messages: ProbeExamples = {
  "status-message": {
    warnings: [
      button(`<div id="m"></div>`, `m.textContent = "Saved"`),
      button(`<p id="m" hidden>Your place is saved.</p>`, "m.hidden = false"),
    ],
    passes: [
      button(`<div id="m" role="status"></div>`, `m.textContent = "Saved"`),
      button(`<div id="m" aria-live="polite"></div>`, `m.textContent = "Saved"`),
      button(`<div id="m" tabindex="-1"></div>`, `m.textContent = "Saved"; m.focus()`),
      `<button type="button">Save my place</button>`,
    ],
  },
  "time-limit": {
    warnings: [
      button(
        `<div id="m" role="status"></div>`,
        `m.textContent = "Saved"; setTimeout(() => { m.textContent = "" }, 3000)`,
      ),
    ],
    passes: [
      button(
        `<div id="m" role="status"></div>`,
        `m.textContent = "Saved"; setTimeout(() => { m.className = "old" }, 3000)`,
      ),
    ],
  },
};
