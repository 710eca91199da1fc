import type { ProbeExamples } from "../examples.ts";

const menu = (more: string, link = `<a href="/help">Help</a>`) => `<style>
  .menu ul { display: none; position: absolute; background: #fff; margin: 0 }
  .menu li:hover > ul ${more} { display: block }
</style>
<nav aria-label="Site"><ul class="menu"><li>${link}<ul><li><a href="/help/money">Money for travel</a></li><li><a href="/help/rooms">Quiet rooms</a></li></ul></li></ul></nav>`;

const tip = (rule: string, focus = `tabindex="0"`) => `<style>
  .tip { position: relative } .tip span { visibility: hidden; position: absolute; left: 0; top: 1em; padding-top: 0.5em; background: #eee; width: 20em }
  ${rule} { visibility: visible }
</style>
<p>Your <span class="tip" ${focus}>code<span>It is in the letter that we sent.</span></span></p>
<script>document.querySelector(".tip").addEventListener("mouseleave", (event) => event.currentTarget.classList.remove("on"))
document.addEventListener("keydown", (event) => { if (event.key === "Escape") document.querySelector(".tip span").style.display = "none" })</script>`;

const kept = (
  more: string,
) => `<div id="item" tabindex="0">Our offices<p id="sub" hidden>Ring <a href="tel:+441632960001">01632 960001</a></p></div><script>
        item.addEventListener("mouseover", () => { sub.hidden = false });
        ${more}
      </script>`;

export const hover: ProbeExamples = {
  "menu-not-operable": {
    errors: [
      menu(""),
      menu("", `<button type="button">Help</button>`),
      kept(""),
      `<nav aria-label="Site"><ul><li id="item"><a href="/help">Help</a><ul id="sub" hidden><li><a href="/help/money">Money for travel</a></li></ul></li></ul></nav><script>
        item.addEventListener("mouseenter", () => { sub.hidden = false });
        item.addEventListener("mouseleave", () => { sub.hidden = true });
      </script>`,
    ],
    warnings: [
      `${menu("")}<p><a href="/help/money">Money for travel</a> <a href="/help/rooms">Quiet rooms</a></p>`,
    ],
    passes: [
      kept(`item.addEventListener("focus", () => { sub.hidden = false })`),
      menu(", .menu li:focus-within > ul"),
      menu(
        ", .menu button[aria-expanded=true] + ul",
        `<button type="button" aria-expanded="false" onclick="this.setAttribute('aria-expanded', this.getAttribute('aria-expanded') === 'false')">Help</button>`,
      ),
      `<style>.menu a:hover { text-decoration: none; height: 2em; background: #eee }</style><ul class="menu"><li><a href="/a">Alpha</a></li></ul>`,
      `<nav aria-label="Site"><ul><li id="item"><a href="/help">Help</a><ul id="sub" hidden><li><a href="/help/money">Money for travel</a></li></ul></li></ul></nav><script>
        item.addEventListener("mouseenter", () => { sub.hidden = false });
        item.addEventListener("mouseleave", () => { sub.hidden = true });
        item.addEventListener("focusin", () => { sub.hidden = false });
      </script>`,
    ],
  },
  "hover-only": {
    errors: [
      tip(".tip:hover span"),
      tip(".tip:hover span, .tip:focus span", ""),
      `<style>.more { opacity: 0; position: absolute } .card:hover .more { opacity: 1 }</style><div class="card"><a href="/a">Hill</a><p class="more">The hall is behind the station.</p></div>`,
      `<span id="mark">Why?</span><p id="why" style="display: none">We send the letter to this address.</p><script>
        mark.onmouseover = () => { why.style.display = "block" };
        mark.onmouseout = () => { why.style.display = "none" };
      </script>`,
      `<style>[data-tip]:hover::after { content: attr(data-tip); position: absolute; background: #eee }</style><button type="button" data-tip="Sends the form to us">Send</button>`,
    ],
    warnings: [
      `<style>.more { visibility: hidden } a:hover .more { visibility: visible }</style><p><a href="/a">Hill <span class="more">Open</span></a></p>`,
    ],
    passes: [
      tip(".tip:hover span, .tip:focus span"),
      `<style>.more { opacity: 0; position: absolute } .card:hover .more, .card:focus-within .more { opacity: 1 }</style><div class="card"><a href="/a">Hill</a><p class="more">The hall is behind the station.</p></div>`,
      `<button type="button" id="mark">Why?</button><p id="why" style="display: none">We send the letter to this address.</p><script>
        const show = () => { why.style.display = "block" };
        mark.onmouseover = show; mark.onfocus = show;
        mark.onmouseout = mark.onblur = () => { why.style.display = "none" };
      </script>`,
      `<style>[data-tip]:hover::after, [data-tip]:focus::after { content: attr(data-tip); position: absolute; background: #eee }</style><button type="button" data-tip="Sends the form to us">Send</button>`,
      `<style>.veil { opacity: 0 } a:hover .veil { opacity: 1 }</style><a href="/a">Hill <span class="veil" aria-hidden="true">»</span></a>`,
      `<style>tr:hover { background: #eee } td:hover { color: #000; height: 2em }</style><table><tr><td>Hill</td></tr></table>`,
    ],
  },
  "hover-content": {
    errors: [
      `<style>.tip + p { display: none; position: absolute; margin-top: 40px; background: #eee } .tip:hover + p, .tip:focus + p { display: block }</style><button type="button" class="tip">Why?</button><p>We send the letter to this address.</p>`,
    ],
    warnings: [
      `<style>.tip p { display: none; position: absolute; background: #eee; margin: 0 } .tip:hover p, .tip:focus-within p { display: block }</style><div class="tip"><button type="button">Why?</button><p>We send the letter to this address.</p></div>`,
    ],
    passes: [
      tip(".tip:hover span, .tip:focus span"),
      `<style>.tip p { display: none } .tip:hover p, .tip:focus-within p { display: block }</style><div class="tip"><button type="button">Why?</button><p>We send the letter to this address.</p></div>`,
    ],
  },
};
