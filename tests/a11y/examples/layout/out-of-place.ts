import type { ProbeExamples } from "../examples.ts";

const TOWNS = [
  "Hill",
  "Vale",
  "Marsh",
  "Ware",
  "Hatfield",
  "Bushey",
  "Ashby",
  "Milford",
  "Thorne",
  "Kirkton",
];
const TEXT = TOWNS.map((town) => `<p>We meet parents and carers in ${town}.</p>`).join("");
const bar = (style: string, content = `<a href="/in">Sign in</a> <a href="/new">Register</a>`) =>
  `<div style="${style}">${content}</div>`;

export const outOfPlace: ProbeExamples = {
  "reading-order": {
    warnings: [
      TEXT + bar("position: absolute; top: 0; right: 0"),
      `${TEXT}<p style="position: absolute; top: 0; left: 0">Roads are icy. <a href="/roads">Read what is closed</a></p>`,
      `${TEXT}<form action="/search" style="position: absolute; top: 0; right: 0"><label>Search <input name="q"></label> <button>Search</button></form>`,
    ],
    passes: [
      bar("position: absolute; top: 0; right: 0") + TEXT,
      TEXT + bar(""),
      TEXT + bar("position: absolute; bottom: 0; right: 0"),
      TEXT + bar("position: absolute; top: 0; right: 0; visibility: hidden"),
      TEXT + bar("position: absolute; top: 0; right: 0", "Hill"),
      TEXT + bar("position: absolute; top: 0; right: 0", `<a href="#top">To the top</a>`),
      `<p>Places</p>${bar("position: absolute; top: 0; right: 0")}${TEXT}`,
    ],
  },
};
