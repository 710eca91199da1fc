import type { ProbeExamples } from "../examples.ts";
import { HILL } from "./picture.ts";

const show = (width: number, height: number, more = "") =>
  `style="width: ${width}px; height: ${height}px; background-image: url('${HILL}'); ${more}"`;

export const backgroundImage: ProbeExamples = {
  "background-image": {
    warnings: [
      `<div ${show(200, 100)}></div>`,
      `<div class="logo" ${show(60, 30)}></div>`,
      `<span class="photo" ${show(80, 80, "display: inline-block")}></span>`,
      `<a href="/places" ${show(40, 40, "display: block")}></a>`,
      `<table><tr><th scope="row">Free parking</th><td><span ${show(16, 16, "display: inline-block")}></span></td></tr></table>`,
      `<style>.warning-sign { padding-left: 40px; min-height: 40px; background: url("${HILL}") no-repeat }</style><p class="warning-sign">Taking your money early could mean that you don't have enough for later.</p>`,
      `<p ${show(247, 43)}></p>`,
      `<h2 ${show(400, 80, "text-indent: -9999px; overflow: hidden")}>Book a place</h2>`,
      `<h2 ${show(400, 80, "text-indent: 100%; white-space: nowrap; overflow: hidden")}>Book a place</h2>`,
      `<style>.photo::before { content: url("${HILL}") }</style><div class="photo"></div>`,
    ],
    passes: [
      `<div ${show(200, 100)}>We meet parents in every town.</div>`,
      `<div role="img" aria-label="The hill above the town" ${show(200, 100)}></div>`,
      `<div aria-hidden="true" ${show(200, 100)}></div>`,
      `<div class="divider" ${show(200, 60)}></div>`,
      `<a href="/places" aria-label="Places" ${show(40, 40, "display: block")}></a>`,
      `<button><span class="icon" ${show(16, 16, "display: inline-block")}></span> Search</button>`,
      `<section style="position: relative"><div ${show(200, 100, "position: absolute; inset: 0")}></div><p style="position: relative">We meet parents.</p></section>`,
      `<style>.warning-sign { padding-left: 40px; background: url("${HILL}") no-repeat }</style><p class="warning-sign">Warning: taking your money early costs a lot.</p>`,
      `<h2 ${show(400, 80, "text-indent: 2em")}>Book a place</h2>`,
      `<a href="/" ${show(400, 80, "display: block; text-indent: -9999px; overflow: hidden")}>Northshire</a>`,
      `<a href="/places" ${show(40, 40, "display: block; text-indent: -9999px; overflow: hidden")}>Places</a>`,
      `<p></p><p ${show(247, 43)}>Ring us.</p>`,
      `<div style="width: 200px; height: 100px; background: linear-gradient(#fff, #999)"></div>`,
    ],
  },
};
