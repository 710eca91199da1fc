import type { ProbeExamples } from "../examples.ts";

export const staticStop: ProbeExamples = {
  "focusable-static": {
    warnings: [
      `<p tabindex="0">We meet parents in every town.</p>`,
      `<h2 tabindex="0">Where we meet</h2>`,
      `<div tabindex="0"><p>Hill, on 5 May</p></div>`,
      `<img src="data:," alt="The hall" width="40" height="40" tabindex="0">`,
      `<div role="img" aria-label="The hall" tabindex="0">H</div>`,
    ],
    passes: [
      `<h2 tabindex="-1">Where we meet</h2>`,
      `<div tabindex="0" role="region" aria-label="Terms" style="overflow: auto; height: 3em"><p style="height: 9em">Many words.</p></div>`,
      `<div tabindex="0" role="button" onclick="alert(1)" onkeydown="alert(1)">Send</div>`,
      `<style>.tip span { display: none } .tip:focus span { display: inline }</style><p>Your <span class="tip" tabindex="0">code <span>It is in our letter.</span></span></p>`,
      `<span tabindex="0" aria-describedby="d">Code</span><span role="tooltip" id="d">It is in our letter.</span>`,
      `<div role="tabpanel" tabindex="0" aria-label="Prices">One day is 10 pounds.</div>`,
    ],
  },
};
