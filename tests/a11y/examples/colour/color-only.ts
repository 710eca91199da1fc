import type { ProbeExamples } from "../examples.ts";

const dot = (colour: string, rest = "") =>
  `<span class="dot" style="display: inline-block; width: 12px; height: 12px; border-radius: 6px; background: ${colour}"${rest}></span>`;
const list = (style: string, sign = "") =>
  `<style>.bad { color: #a1150b; ${style} } .good { color: #0a6703 }</style><ul><li class="bad">Amanita${sign}</li><li class="good">Chanterelle</li><li class="good">Porcini</li></ul>`;
/** A drawing of a dot. */
const drawn = (colour: string, rest = "") =>
  `<svg width="16" height="16" ${rest || 'aria-hidden="true"'}><circle cx="8" cy="8" r="8" fill="${colour}"/></svg>`;
const menu = (style: string) =>
  `<style>nav a { color: #005a73; margin: 8px } .now { ${style} }</style><nav aria-label="Years"><ul><li><a href="/a">2024</a></li><li><a class="now" href="/b">2025</a></li><li><a href="/c">2026</a></li></ul></nav>`;
const bars = (words = "") =>
  `<svg role="img" aria-label="Replies" width="200" height="120"><rect x="10" width="60" height="100" fill="#c1121f"/><rect x="90" width="60" height="60" fill="#2a7f3f"/>${words}</svg>`;
const legend = `<p><span style="color: #c1121f">■</span> Parents <span style="color: #2a7f3f">■</span> Schools</p>`;

export const colorOnly: ProbeExamples = {
  "color-only": {
    warnings: [
      `<ul><li>${dot("#0a0")} Hill</li><li>${dot("#c00")} Vale</li></ul>`,
      `<p>Phone lines: ${drawn("#0a7a2f")} Office: ${drawn("#ca3535")}</p>`,
      `<table><caption>Halls</caption><tr><th scope="col">Hall</th><th scope="col">Step-free</th></tr><tr><td>Hill</td><td><span style="color: #00703c">●</span></td></tr><tr><td>Vale</td><td><span style="color: #d4351c">●</span></td></tr></table>`,
      bars() + legend,
      menu("color: #b3261e"),
      `<nav aria-label="Pages"><a href="?1" style="color: #005a73">1</a> <a href="?2" style="color: #b3261e">2</a> <a href="?3" style="color: #005a73">3</a></nav>`,
      list(""),
      `<ul><li>Hill ${dot("green")}</li><li>Vale ${dot("red")}</li><li>Marsh ${dot("green")}</li></ul>`,
      `<table><caption>Halls</caption><tr><th scope="col">Hill</th><th scope="col">Vale</th></tr><tr><td style="background: #0a0"></td><td style="background: #c00"></td></tr></table>`,
      `<p>Cancelled meetings are shown in red.</p><p style="color: #c00">Hill, 3 March</p><p>Vale, 4 March</p>`,
      `<form><label style="color: #d4351c">Name <input></label><label>Town <input></label></form>`,
      `<p>Pflichtfelder sind rot markiert.</p><p><label style="color: #c00">Name <input></label></p>`,
      `<figure><svg class="chart" width="200" height="100"><rect x="0" width="40" height="90" fill="#c00"/><rect x="50" width="40" height="50" fill="#0a0"/><rect x="99" width="40" height="70" fill="#00c"/></svg><figcaption>A chart of places</figcaption></figure>`,
    ],
    passes: [
      `<ul><li>${dot("#0a0")} News</li><li>${dot("#c00")} Events</li><li>${dot("#00c")} Dates</li></ul>`,
      `<p>Phone lines: ${drawn("#0a7a2f", 'role="img" aria-label="open"')} Office: ${drawn("#ca3535", 'role="img" aria-label="closed"')}</p>`,
      `<p>Phone lines: ${drawn("#0a7a2f")} open. Office: ${drawn("#ca3535")} closed.</p>`,
      `<p>Hill ${drawn("#0a7a2f")} Vale ${drawn("#0a7a2f")}</p>`,
      bars(`<text>Parents</text><text>Schools</text>`) + legend,
      menu("color: #b3261e; font-weight: bold"),
      menu("color: #b3261e; border-bottom: 4px solid"),
      menu("color: #b3261e; background: #ffd83d"),
      menu(""),
      list("font-weight: bold"),
      list("", " (poisonous)")
        .replace("</style>", "</style>")
        .replace(`<li class="bad">`, `<li class="bad">✗ `)
        .replace(/class="bad"/, `style="color: #a1150b; font-weight: bold"`),
      `<ul><li>${dot("green")} Open</li><li>${dot("red")} Closed</li><li>${dot("green")} Open</li></ul>`,
      `<ul><li>Hill ${dot("green")} available</li><li>Vale ${dot("red")} full</li></ul>`,
      `<table><caption>Halls</caption><tr><th scope="col">Hill</th><th scope="col">Vale</th></tr><tr><td style="background: #0a0">Free</td><td style="background: #c00">Full</td></tr></table>`,
      `<p>The red squirrel is rare in the county.</p><p style="color: #c00">Hill, 3 March</p>`,
      `<form><label style="color: #d4351c">Name (required) <input></label><label>Town <input></label></form>`,
      `<ul><li>Hill</li><li>Vale</li><li><a href="/a">Marsh</a></li></ul>`,
      `<figure><svg class="chart" width="200" height="100"><rect x="0" width="40" height="90" fill="#c00"/><rect x="50" width="40" height="50" fill="#0a0"/><rect x="99" width="40" height="70" fill="#00c"/><text>Hill</text><text>Vale</text><text>Marsh</text></svg><figcaption>A chart of places</figcaption></figure>`,
    ],
  },
};
