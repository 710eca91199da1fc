import type { ProbeExamples } from "../examples.ts";

const HEAD = `<tr><th scope="col">Town</th><th scope="col">People</th></tr>`;
const ROWS = `<tr><td>Hill</td><td>12</td></tr><tr><td>Ware</td><td>15</td></tr>`;
const SIMPLE = `<table><caption>Meetings</caption>${HEAD}${ROWS}</table>`;

export const tableLayout: ProbeExamples = {
  "table-layout": {
    errors: [
      `<table><tr><td><ul><li><a href="/">Home</a></li></ul></td><td><h2>Places</h2><p>Three towns.</p></td></tr></table>`,
      `<table width="100%"><tr><td><form><label>Name <input></label></form></td><td>Three towns.</td></tr></table>`,
    ],
    warnings: [
      `<table><tr><td>Three towns.</td></tr></table>`,
      `<table><tr><td>Hill, on the first floor</td><td>Ware, in the hall</td></tr></table>`,
      `<table><tr><td>Parents told us</td><td>The council says</td></tr><tr><td>that they wait too long and</td><td>that it will write to</td></tr><tr><td>that nobody tells them why.</td><td>everybody by May.</td></tr></table>`,
      `<table><tr><td><label for="n">Name</label></td><td><input id="n"></td></tr><tr><td><label for="t">Town</label></td><td><input id="t"></td></tr></table>`,
    ],
    passes: [
      SIMPLE,
      `<table><tr><td>Hill, in the hall</td><td>from two to four</td></tr><tr><td>Ware, in the school</td><td>at the same time</td></tr><tr><td>Ash, at the market</td><td>in the evening only</td></tr></table>`,
      `<table><tr><td>Parents told us that they wait.</td><td>The council will write.</td></tr><tr><td>Nobody tells them why.</td><td>It has more people now.</td></tr></table>`,
      `<table role="presentation"><tr><td><h2>Places</h2></td><td><p>Three towns.</p></td></tr></table>`,
      `<table><caption>Who comes</caption><tr><th scope="row">Hill</th><td><ul><li>Ann</li></ul></td></tr></table>`,
    ],
  },
  "table-nested": {
    errors: [
      `<table><caption>Costs</caption>${HEAD}<tr><td>Hill <table>${HEAD}${ROWS}</table></td><td>3</td></tr></table>`,
    ],
    warnings: [
      `<table><tr><td>Hill</td><td><table><tr><td>May</td><td>June</td></tr></table></td></tr></table>`,
    ],
    passes: [
      `${SIMPLE}${SIMPLE}`,
      `<table role="presentation"><tr><td>Hill</td><td><table role="presentation"><tr><td>May</td></tr></table></td></tr></table>`,
    ],
  },
  "faked-table": {
    warnings: [
      `<table role="presentation">${HEAD}${ROWS}</table>`,
      `<table role="none"><caption>Meetings</caption>${ROWS}</table>`,
    ],
    passes: [SIMPLE, `<table role="presentation">${ROWS}</table>`],
  },
};
