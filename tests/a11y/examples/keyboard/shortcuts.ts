import type { ProbeExamples } from "../examples.ts";

const search = (condition: string) =>
  `<label>Town <input id="town"></label><script>document.addEventListener("keydown", (event) => { if (${condition}) { event.preventDefault(); town.focus() } })</script>`;

export const shortcuts: ProbeExamples = {
  "character-key-shortcuts": {
    warnings: [
      search(`event.key === "/" && document.activeElement !== town`),
      search("event.keyCode === 83"),
      `<p id="out"></p><script>window.onkeypress = (event) => { if (event.key === "n") out.textContent += "New" }</script>`,
    ],
    passes: [
      search(`event.key === "k" && event.ctrlKey`),
      search(`event.key === "Escape"`),
      `<label>Town <input onkeydown="if (event.key === 's') this.value = 'Southam'"></label>`,
      `<script>document.addEventListener("keydown", () => document.body.classList.add("keys"))</script>`,
      `${search("event.keyCode === 83")}<label><input type="checkbox" checked> Use keyboard shortcuts</label>`,
    ],
  },
};
