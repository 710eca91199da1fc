import type { ProbeExamples } from "../examples.ts";

const dot = (colour: string, rest = "") =>
  `<span class="dot" style="display: inline-block; width: 12px; height: 12px; border-radius: 6px; background: ${colour}"${rest}></span>`;
const list = (style: string, sign = "") =>
  `<style>.bad { color: #a1150b; ${style} } .good { color: #0a6703 }</style><ul><li class="bad">Amanita${sign}</li><li class="good">Chanterelle</li><li class="good">Porcini</li></ul>`;

export const colorOnly: ProbeExamples = {
  "color-only": {
    warnings: [
      list(""),
      `<ul><li>Hill ${dot("green")}</li><li>Vale ${dot("red")}</li><li>Marsh ${dot("green")}</li></ul>`,
      `<table><caption>Halls</caption><tr><th scope="col">Hill</th><th scope="col">Vale</th></tr><tr><td style="background: #0a0"></td><td style="background: #c00"></td></tr></table>`,
      `<p>Cancelled meetings are shown in red.</p><p style="color: #c00">Hill, 3 March</p><p>Vale, 4 March</p>`,
      `<form><label style="color: #d4351c">Name <input></label><label>Town <input></label></form>`,
      `<p>Pflichtfelder sind rot markiert.</p><p><label style="color: #c00">Name <input></label></p>`,
      `<figure><svg class="chart" width="200" height="100"><rect x="0" width="40" height="90" fill="#c00"/><rect x="50" width="40" height="50" fill="#0a0"/><rect x="99" width="40" height="70" fill="#00c"/></svg><figcaption>A chart of places</figcaption></figure>`,
    ],
    passes: [
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
