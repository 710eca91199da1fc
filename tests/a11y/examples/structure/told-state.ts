import type { ProbeExamples } from "../examples.ts";

const times = (attributes: string, more = "", name = "Opening times") =>
  `<button type="button" id="b" ${attributes}>${name}</button><p id="t" hidden>We are there from nine to five.</p>
  <script>b.addEventListener("click", () => { t.hidden = !t.hidden; ${more} })</script>`;

const tick = (more: string) =>
  `<style>#c::before { content: "☐ " } #c.on::before { content: "☑ " }</style>
  <div role="checkbox" id="c" tabindex="0" aria-checked="false">Send me news</div>
  <script>c.onclick = () => { const on = c.classList.toggle("on"); ${more} }</script>`;

export const toldState: ProbeExamples = {
  "aria-state": {
    errors: [
      times(`aria-expanded="false"`),
      times(
        `aria-expanded="false" aria-controls="t"`,
        `b.textContent = t.hidden ? "Opening times" : "Hide them"`,
      ),
      tick(""),
      `<style>#s.on { background: #060; color: #fff }</style><button type="button" role="switch" id="s" aria-checked="false">Large text</button><script>s.onclick = () => s.classList.toggle("on")</script>`,
    ],
    warnings: [
      times(""),
      `<style>.acc div { display: none } .acc.open div { display: block }</style><div class="acc"><h2><button type="button">Must I book?</button></h2><div>No, everybody can come.</div></div><script>document.addEventListener("click", ({ target }) => { if (target.matches("button")) target.closest(".acc").classList.toggle("open") })</script>`,
      `<style>.acc div { max-height: 0; overflow: hidden; transition: max-height 0.3s } .acc.open div { max-height: 9em }</style><div class="acc"><h2><button type="button">Must I book?</button></h2><div>No, everybody can come.</div></div><script>document.querySelector("button").onclick = () => document.querySelector(".acc").classList.toggle("open")</script>`,
      `<button type="button" id="p" aria-pressed="false">Large text: off</button><script>p.onclick = () => { p.textContent = /off/.test(p.textContent) ? "Large text: on" : "Large text: off" }</script>`,
    ],
    passes: [
      times(`aria-expanded="false"`, `b.setAttribute("aria-expanded", !t.hidden)`),
      times(`aria-expanded="false"`, `setTimeout(() => b.setAttribute("aria-expanded", !t.hidden), 200)`),
      times(
        "",
        `b.textContent = t.hidden ? "Show opening times" : "Hide opening times"`,
        "Show opening times",
      ),
      tick(`c.setAttribute("aria-checked", on)`),
      `<details><summary>Opening times</summary><p>We are there from nine to five.</p></details>`,
      `<button type="button" id="b">Save my place</button><p id="m" role="status"></p><script>b.onclick = () => { m.textContent = m.textContent ? "" : "Your place is saved." }</script>`,
      `<button type="button" id="b">Save my place</button><div id="m"></div><script>b.onclick = () => { m.innerHTML = "<p>Your place is saved.</p>" }</script>`,
      `<button type="button" id="b">Add a town</button><ul id="l"><li>Hill</li></ul><script>b.onclick = () => l.insertAdjacentHTML("beforeend", "<li>Ware</li>")</script>`,
      `<button type="button" id="b">Help</button><dialog id="d"><p>Ring us.</p><form method="dialog"><button>Close</button></form></dialog><script>b.onclick = () => { if (!d.open) d.showModal() }</script>`,
      `<button type="button" id="p" aria-pressed="false">Large text</button><script>p.onclick = () => p.setAttribute("aria-pressed", p.getAttribute("aria-pressed") === "false")</script>`,
      `<button type="button" id="n">Next</button><p id="one">Hill has a hall.</p><p id="two" hidden>Ware has a school.</p><script>n.onclick = () => { one.hidden = !one.hidden; two.hidden = !two.hidden }</script>`,
    ],
  },
};
