import type { ProbeExamples } from "../examples.ts";

export const use: ProbeExamples = {
  "mouse-only": {
    errors: [
      `<div onclick="document.body.classList.toggle('open')">Show prices</div>`,
      `<span id="go" style="cursor: pointer">Show prices</span><script>go.addEventListener("click", () => { go.textContent = "Hide prices" })</script>`,
      `<a onclick="location.href = '/prices'">Prices</a>`,
      `<img src="data:," alt="Larger map" width="40" height="40" ondblclick="this.width = 200">`,
      `<dl><dt id="q" style="cursor: pointer">Who may come?</dt><dd id="a" hidden>Every parent.</dd></dl><script>q.addEventListener("mousedown", () => { a.hidden = !a.hidden })</script>`,
      `<ul id="list"><li style="cursor: pointer">Hill</li></ul><p id="out"></p><script>document.addEventListener("click", (event) => { if (event.target.matches("#list li")) out.textContent = "Hill is chosen" })</script>`,
      `<table><tr><th id="sort">Town</th></tr><tr><td>Hill</td></tr></table><script>sort.onclick = () => setTimeout(() => sort.setAttribute("aria-sort", "ascending"), 20)</script>`,
    ],
    warnings: [
      `<div hidden><span style="cursor: pointer" title="Close" onclick="this.parentNode.hidden = true">X</span></div>`,
    ],
    passes: [
      `<button type="button" onclick="document.body.classList.toggle('open')">Show prices</button>`,
      `<div onclick="this.classList.add('on')"><a href="/a">Alpha</a></div>`,
      `<label onclick="this.classList.add('on')"><input type="checkbox"> Keep me signed in</label>`,
      `<p id="text">We meet in every town.</p><script>text.addEventListener("click", () => { window.count = 1 })</script>`,
      `<input id="town" aria-label="Town"><span onclick="town.focus()">Town</span>`,
      `<ul id="list"><li><button type="button">Hill</button></li></ul><p id="out"></p><script>list.addEventListener("click", (event) => { if (event.target.matches("button")) out.textContent = "Hill is chosen" })</script>`,
      `<div tabindex="0" role="button" onclick="this.textContent += '!'" onkeydown="if (event.key === 'Enter' || event.key === ' ') this.click()">Send</div>`,
      `<table><tr onclick="location.href = '/hill'"><td><a href="/hill">Hill</a></td></tr></table>`,
    ],
  },
  "button-keys": {
    errors: [
      `<div tabindex="0" role="button" onclick="this.textContent = 'Sent'">Send</div>`,
      `<div tabindex="0" role="button" onclick="this.textContent += '!'" onkeydown="if (event.key === 'Enter') this.click()">Send</div>`,
      `<a href="/next" role="button">Continue</a>`,
      `<span tabindex="0" role="checkbox" aria-checked="false" id="box">Keep me signed in</span><script>box.addEventListener("click", () => box.setAttribute("aria-checked", box.getAttribute("aria-checked") === "false"))</script>`,
      `<div tabindex="0" onclick="document.body.classList.toggle('open')">Show prices</div>`,
      `<span tabindex="0" role="link" onclick="location.href = '/prices'">Prices</span>`,
    ],
    passes: [
      `<div tabindex="0" role="button" onclick="this.textContent += '!'" onkeydown="if (event.key === 'Enter' || event.key === ' ') this.click()">Send</div>`,
      `<div tabindex="0" role="button" id="go">Send</div><script>
        go.onclick = () => { go.textContent += "!" };
        go.addEventListener("keydown", (event) => { if (event.keyCode === 13) go.click() });
        go.addEventListener("keyup", (event) => { if (event.keyCode === 32) go.click() });
      </script>`,
      `<a href="/next" role="button" onkeydown="if (event.key === ' ') { event.preventDefault(); this.click() }">Continue</a>`,
      `<button type="button" onclick="this.textContent = 'Sent'">Send</button>`,
      `<span tabindex="0" role="link" onclick="location.href = '/prices'" onkeydown="if (event.key === 'Enter') this.click()">Prices</span>`,
      `<span tabindex="0" role="switch" aria-checked="false" onclick="this.setAttribute('aria-checked', 'true')" onkeyup="if (event.key === ' ') this.setAttribute('aria-checked', 'true')">Sound</span>`,
      `<a href="/next">Continue</a>`,
    ],
  },
};
