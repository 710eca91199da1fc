import type { ProbeExamples } from "../examples.ts";

export const drag: ProbeExamples = {
  "drag-only": {
    errors: [
      `<ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill</li><li draggable="true">Vale</li></ul>`,
      `<div id="card" draggable="true">Hill</div><script>card.addEventListener("dragstart", () => {})</script>`,
    ],
    warnings: [
      `<ul><li draggable="true">Hill</li><li draggable="true">Vale</li></ul>`,
      `<div style="width:300px;height:8px;background:#888"><div id="thumb" style="width:30px;height:30px;background:#333;cursor:grab"></div></div><script>thumb.onmousedown = () => {}</script>`,
      `<div id="map" style="width:300px;height:90px;cursor:move">The county</div><script>map.addEventListener("pointerdown", () => {})</script>`,
    ],
    passes: [
      `<ul><li>Hill</li><li>Vale</li></ul>`,
      `<ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill <button type="button">Move up</button></li></ul>`,
      `<section aria-label="Towns"><ul><li draggable="true" ondragstart="event.dataTransfer.setData('text', 'Hill')">Hill</li></ul><button type="button">Move up</button></section>`,
      `<ul onkeydown="this.append(event.target)"><li draggable="true" tabindex="0">Hill</li></ul>`,
      `<a href="/a" draggable="true">Alpha</a>`,
      `<div id="thumb" role="slider" tabindex="0" aria-label="Miles" aria-valuenow="3" style="width:30px;height:30px;cursor:grab"></div><script>thumb.onmousedown = () => {}; thumb.onkeydown = () => {}</script>`,
      `<p id="line">Hill and Vale</p><script>line.addEventListener("mousedown", () => {})</script>`,
    ],
  },
};
