import type { ProbeExamples } from "../examples.ts";

export const drag: ProbeExamples = {
  "drag-only": {
    errors: [
      `<ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill</li><li draggable="true">Vale</li></ul>`,
      `<div id="card" draggable="true">Hill</div><script>card.addEventListener("dragstart", () => {})</script>`,
    ],
    warnings: [`<ul><li draggable="true">Hill</li><li draggable="true">Vale</li></ul>`],
    passes: [
      `<ul><li>Hill</li><li>Vale</li></ul>`,
      `<ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill <button type="button">Move up</button></li></ul>`,
      `<section aria-label="Towns"><ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill</li></ul><button type="button">Move up</button></section>`,
      `<ul onkeydown="this.append(event.target)"><li draggable="true" tabindex="0">Hill</li></ul>`,
      `<a href="/a" draggable="true">Alpha</a>`,
    ],
  },
};
