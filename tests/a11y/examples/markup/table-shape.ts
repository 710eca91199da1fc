import type { ProbeExamples } from "../examples.ts";

const HEAD = `<tr><th scope="col">Town</th><th scope="col">People</th></tr>`;
const ROWS = `<tr><td>Hill</td><td>12</td></tr><tr><td>Ware</td><td>15</td></tr>`;
const SIMPLE = `<table><caption>Meetings</caption>${HEAD}${ROWS}</table>`;

export const tableShape: ProbeExamples = {
  "table-caption": {
    errors: [`<table><caption> </caption>${HEAD}${ROWS}</table>`],
    warnings: [
      `<p>In May.</p><table>${HEAD}${ROWS}</table>`,
      `<h2>Meetings</h2><table>${HEAD}${ROWS}</table>`,
    ],
    notices: [`<section aria-label="Meetings"><table>${HEAD}${ROWS}</table></section>`],
    passes: [
      SIMPLE,
      `<table aria-label="Meetings">${HEAD}${ROWS}</table>`,
      `<h2 id="meetings">Meetings</h2><table aria-labelledby="meetings">${HEAD}${ROWS}</table>`,
      `<figure><figcaption>Meetings</figcaption><table>${HEAD}${ROWS}</table></figure>`,
      `<table role="presentation"><tr><td>Hill</td><td>12</td></tr></table>`,
    ],
  },
  "table-irregular": {
    errors: [
      `<table><caption>Meetings</caption>${HEAD}${ROWS}<tr><td>Bushey</td></tr></table>`,
      `<table><caption>Meetings</caption>${HEAD}${ROWS}<tr><td colspan="3">Bushey</td></tr></table>`,
    ],
    warnings: [
      `<table><caption>Request</caption><tr><th scope="row">Name</th><td colspan="7">Ann</td><th scope="row">Date</th><td>9 May</td></tr><tr><th scope="row">Team</th><td colspan="9">Adults</td></tr><tr><th scope="row">Mail</th><td colspan="4">a@b.uk</td><th scope="row">Phone</th><td colspan="4">555</td></tr></table>`,
    ],
    passes: [
      SIMPLE,
      `<table><caption>Meetings</caption>${HEAD}<tr><th colspan="2" scope="colgroup">May</th></tr>${ROWS}<tr><td rowspan="2">Bushey</td><td>3</td></tr><tr><td>4</td></tr></table>`,
    ],
  },
  "table-empty-cells": {
    warnings: [
      `<table><caption>Meetings</caption>${HEAD}${ROWS}<tr><td>Bushey</td><td></td></tr></table>`,
      `<table><caption>Meetings</caption>${HEAD}${ROWS}<tr><td>&nbsp;</td><td>3</td></tr></table>`,
    ],
    passes: [
      SIMPLE,
      `<table><caption>Meetings</caption><tr><td></td><th scope="col">May</th></tr><tr><th scope="row">Hill</th><td>3</td></tr></table>`,
      `<table><caption>Meetings</caption>${HEAD}<tr><td>Bushey</td><td><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Yes"></td></tr></table>`,
      `<table><caption>Meetings</caption>${HEAD}<tr><td>Bushey</td><td>–</td></tr></table>`,
    ],
  },
};
