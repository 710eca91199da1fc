import type { ProbeExamples } from "../examples.ts";

export const reach: ProbeExamples = {
  "keyboard-unreachable": {
    errors: [
      `<button type="button" tabindex="-1">Send</button>`,
      `<p>Read <a href="/places" tabindex="-1">where we meet</a>.</p>`,
      `<div role="button" onclick="document.title = 'Sent'">Send</div>`,
      `<span role="checkbox" aria-checked="false" id="box">Keep me signed in</span><script>box.addEventListener("click", () => box.setAttribute("aria-checked", "true"))</script>`,
      `<label>Town <input onfocus="this.blur()"></label><a href="/next">Next</a>`,
      `<a href="/a" id="a">Prices</a><a href="/b" id="b">Places</a><script>a.addEventListener("focus", () => b.focus())</script>`,
      `<select tabindex="-1" aria-label="County"><option>Northshire</option></select>`,
    ],
    warnings: [`<div role="button">Send</div>`],
    passes: [
      `<button type="button">Send</button>`,
      `<button type="button" disabled tabindex="-1">Send</button>`,
      `<a href="/places" tabindex="-1" aria-hidden="true"><svg width="20" height="20"></svg></a> <a href="/places">Where we meet</a>`,
      `<a href="/places" tabindex="-1"><img src="data:," alt="A hall" width="40" height="40"></a> <a href="/places">Where we meet</a>`,
      `<div role="tablist"><button role="tab" aria-selected="true">One</button><button role="tab" aria-selected="false" tabindex="-1">Two</button></div>`,
      `<fieldset><legend>How</legend><label><input type="radio" name="how" checked> By train</label><label><input type="radio" name="how"> By car</label></fieldset>`,
      `<h2 tabindex="-1">Where we meet</h2>`,
      `<div tabindex="0" role="button" onclick="document.title = 'Sent'" onkeydown="if (event.key === 'Enter' || event.key === ' ') this.click()">Send</div>`,
      `<div style="width: 100px; overflow: hidden; white-space: nowrap; position: relative; height: 40px"><a href="/a">One</a><a href="/b" tabindex="-1" style="position: absolute; left: 300px">Two</a></div>`,
      `<label>Town <input></label><details><summary>More</summary><a href="/more">All towns</a></details>`,
      `<div class="field"><input type="search" aria-label="Search"><button type="button" tabindex="-1">Clear</button></div>`,
    ],
  },
};
