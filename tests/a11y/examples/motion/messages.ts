import type { ProbeExamples } from "../examples.ts";

const button = (area: string, code: string) =>
  `<button type="button" id="b">Save my place</button>${area}<script>document.getElementById("b").addEventListener("click", () => { const m = document.getElementById("m"); ${code} })</script>`;

const filter = (role: string, more = "") =>
  `<label>Filter by town <input id="i"></label><p id="n" ${role}>12 events</p>${more}<script>i.addEventListener("input", () => { for (const each of document.querySelectorAll("#n, #live")) each.textContent = "2 events" })</script>`;

const join = (role: string) =>
  `<form id="f"><label>Email <input type="email" autocomplete="email"></label> <button>Sign up</button><div ${role}><p id="m" style="display: none">Thank you. We have sent you an email.</p></div></form><script>f.addEventListener("submit", (event) => { event.preventDefault(); document.getElementById("m").style.display = "block" })</script>`;

export const messages: ProbeExamples = {
  "status-message": {
    warnings: [
      button(`<div id="m"></div>`, `m.textContent = "Saved"`),
      button(`<p id="m" hidden>Your place is saved.</p>`, "m.hidden = false"),
      filter(""),
      join(""),
      `<label>Town <select id="t"><option>All</option><option>Hill</option></select></label><p id="n">12 events</p><script>t.onchange = () => { n.textContent = "2 events" }</script>`,
    ],
    passes: [
      filter(`role="status"`),
      filter("", `<p id="live" role="status" style="position: absolute; left: -9999px"></p>`),
      join(`role="status"`),
      `<form><label>Email <input type="email"></label> <button>Sign up</button></form>`,
      `<label>Code <input id="i" aria-describedby="w"></label><p id="w">Six digits</p><script>i.oninput = () => { w.textContent = "Four more digits" }</script>`,
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
