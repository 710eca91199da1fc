import type { ProbeExamples } from "../examples.ts";

export const customControl: ProbeExamples = {
  "custom-control": {
    errors: [
      `<div onclick="alert(1)">Send</div>`,
      `<span class="btn" style="cursor: pointer" id="s">Send</span><script>document.getElementById("s").addEventListener("click", () => {})</script>`,
      `<div tabindex="0" id="s">Send</div><script>document.getElementById("s").onclick = () => {}</script>`,
      `<p onclick="location = '/'">Go on</p>`,
      `<a onclick="alert(1)">Send</a>`,
      `<img src="data:," alt="Close" width="20" height="20" onclick="alert(1)">`,
    ],
    warnings: [
      `<div class="button" style="cursor: pointer">Send</div>`,
      `<div id="s">Send</div><script>document.getElementById("s").addEventListener("mousedown", () => {})</script>`,
    ],
    passes: [
      `<button onclick="alert(1)">Send</button>`,
      `<div role="button" tabindex="0" onclick="alert(1)">Send</div>`,
      `<div onclick="alert(1)"><a href="/a">A day in Hill</a> and more</div>`,
      `<ul id="s"><li><button>Send</button></li></ul><script>document.getElementById("s").addEventListener("click", () => {})</script>`,
      `<button><span onclick="alert(1)">Send</span></button>`,
      `<p><a href="/a" class="btn"><span class="btn-text">Send</span></a></p>`,
      `<div class="btn-group"><button>Send</button></div>`,
      `<div class="button">Send</div>`,
      `<section id="s"><h2>Hill</h2><p>We meet.</p></section><script>document.getElementById("s").addEventListener("click", () => {})</script>`,
      `<div style="position: fixed; inset: 0; opacity: 0; pointer-events: none" id="s"></div><script>document.getElementById("s").addEventListener("click", () => {})</script>`,
      `<label for="n" onclick="alert(1)">Name</label> <input id="n">`,
    ],
  },
};
