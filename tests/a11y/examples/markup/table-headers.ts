import type { ProbeExamples } from "../examples.ts";

const CAPTION = "<caption>Meetings</caption>";
const SIMPLE = `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col">People</th></tr><tr><td>Hill</td><td>12</td></tr><tr><td>Ware</td><td>15</td></tr></table>`;

export const tableHeaders: ProbeExamples = {
  "table-headers": {
    errors: [
      `<table><tr><td>Town</td><td>People</td></tr><tr><td>Hill</td><td>12</td></tr><tr><td>Ware</td><td>15</td></tr></table>`,
      `<table>${CAPTION}<thead><tr><td>Town</td><td>Day</td></tr></thead><tbody><tr><td>Hill</td><td>Monday</td></tr></tbody></table>`,
      `<table><tr><td><b>Town</b></td><td><b>Day</b></td></tr><tr><td>Hill</td><td>Monday</td></tr></table>`,
      `<table>${CAPTION}<tr><td></td><td><b>May</b></td><td><b>June</b></td></tr><tr><th scope="row">Hill</th><td>12</td><td>13</td></tr></table>`,
    ],
    warnings: [`<table><tr><td>Hill</td><td>Monday</td></tr><tr><td>Ware</td><td>Tuesday</td></tr></table>`],
    passes: [
      SIMPLE,
      `<table role="presentation"><tr><td>Hill</td><td>Monday</td></tr><tr><td>Ware</td><td>Tuesday</td></tr></table>`,
      `<table>${CAPTION}<tr><td role="columnheader">Town</td><td role="columnheader">Day</td></tr><tr><td>Hill</td><td>Monday</td></tr></table>`,
      `<table>${CAPTION}<tr><td></td><th scope="col">May</th><th scope="col">June</th></tr><tr><th scope="row">Hill</th><td>12</td><td>13</td></tr></table>`,
    ],
  },
  "table-scope": {
    errors: [
      `<table>${CAPTION}<tr><th>Road</th><th>Junction</th><th>Cars</th></tr><tr><th>High Street</th><th>Mill Lane</th><td>3</td></tr><tr><th>High Street</th><th>Hill Road</th><td>4</td></tr></table>`,
      `<table>${CAPTION}<tr><th rowspan="2">Town</th><th colspan="2">May</th></tr><tr><th>Adults</th><th>Children</th></tr><tr><td>Hill</td><td>3</td><td>4</td></tr></table>`,
      `<table>${CAPTION}<tr><th scope="column">Town</th><th scope="column">People</th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
    ],
    warnings: [
      `<table>${CAPTION}<tr><td></td><th>May</th><th>June</th></tr><tr><th>Hill</th><td>3</td><td>4</td></tr></table>`,
    ],
    notices: [
      `<table>${CAPTION}<tr><th>Town</th><th>People</th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
    ],
    passes: [
      SIMPLE,
      `<table>${CAPTION}<tr><td></td><th scope="col">May</th></tr><tr><th scope="row">Hill</th><td>3</td></tr></table>`,
      `<table>${CAPTION}<tr><th id="a">Road</th><th id="b">Junction</th><th id="c">Cars</th></tr><tr><th id="d">High Street</th><th id="e">Mill Lane</th><td headers="a b c d e">3</td></tr></table>`,
    ],
  },
  "table-empty-header": {
    errors: [
      `<table>${CAPTION}<tr><th></th><th scope="col">People</th></tr><tr><th scope="row">Hill</th><td>3</td></tr></table>`,
      `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col">&nbsp;</th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
      `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
    ],
    passes: [
      SIMPLE,
      `<table>${CAPTION}<tr><td></td><th scope="col">People</th></tr><tr><th scope="row">Hill</th><td>3</td></tr></table>`,
      `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col" aria-label="People"></th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
      `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col">%</th></tr><tr><td>Hill</td><td>3</td></tr></table>`,
    ],
  },
  "table-only-headers": {
    errors: [
      `<table>${CAPTION}<thead><tr><th>Town</th><th>People</th></tr></thead></table>`,
      `<table>${CAPTION}<tr><th scope="col">Town</th><th scope="col">People</th></tr><tr><th>Hill</th><th>3</th></tr></table>`,
    ],
    warnings: [
      `<script>0</script><table>${CAPTION}<thead><tr><th>Town</th><th>People</th></tr></thead><tbody></tbody></table>`,
    ],
    passes: [SIMPLE],
  },
};
