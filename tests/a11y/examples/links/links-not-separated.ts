import type { ProbeExamples } from "../examples.ts";

export const linksNotSeparated: ProbeExamples = {
  "links-not-separated": {
    warnings: [
      `<a href="/a/">Strategy</a> <a href="/b/">Events</a> <a href="/c/">Contact</a>`,
      `<p><a href="/a/">Strategy</a><a href="/b/">Events</a></p>`,
      `<nav aria-label="More"><a href="/a/">Strategy</a>&nbsp;<a href="/b/">Events</a></nav>`,
    ],
    passes: [
      `<p><a href="/a/">Strategy</a> | <a href="/b/">Events</a> | <a href="/c/">Contact</a></p>`,
      `<ul><li><a href="/a/">Strategy</a></li><li><a href="/b/">Events</a></li></ul>`,
      `<ul style="display: flex; gap: 1rem"><li><a href="/a/">Strategy</a></li> <li><a href="/b/">Events</a></li></ul>`,
      `<p style="display: flex; gap: 1.5rem"><a href="/a/">Strategy</a> <a href="/b/">Events</a></p>`,
      `<p><a href="/a/" style="padding: 8px; border: 1px solid">Strategy</a> <a href="/b/" style="padding: 8px; border: 1px solid">Events</a></p>`,
      `<p><a href="/a/">Strategy</a><br><a href="/b/">Events</a></p>`,
      `<p><a href="/a/">Strategy</a>, <a href="/b/">Events</a></p>`,
    ],
  },
};
