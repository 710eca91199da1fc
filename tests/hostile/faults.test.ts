/** The harness is seen to fail: each output, written by a hand that doesn't escape, is caught. */
import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { breaches, harmless, markdownMark } from "./compare.ts";

/** What is found when a file is written by `write` and the same text is put into it. */
const found = (path: string, payload: string, write: (text: string) => string): string[] =>
  breaches(new Map([[path, write(payload)]]), new Map([[path, write(harmless)]]), payload);

const lines = (...all: string[]): string => `${all.join("\r\n")}\r\n`;
const html = (inner: string): string => `<!DOCTYPE html><html><head><title>x</title></head>${inner}</html>`;
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Fault {
  readonly what: string;
  readonly path: string;
  readonly payload: string;
  readonly faulty: (text: string) => string;
  readonly right: (text: string) => string;
}

const calendarWith = (text: string): string =>
  lines("BEGIN:VCALENDAR", "BEGIN:VEVENT", `SUMMARY:${text}`, "END:VEVENT", "END:VCALENDAR");
const calendarText = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
const feedWith = (text: string): string =>
  `<rss><channel><item><title>${text}</title></item></channel></rss>`;
const proseOf = (isHtml: boolean) => (text: string) =>
  html(`<main><div>${new MarkdownIt({ html: isHtml }).render(`${markdownMark} ${text}`)}</div></main>`);

const faults: readonly Fault[] = [
  {
    what: "a component that does not escape a text",
    path: "/index.html",
    payload: "<img src=x onerror=alert(1)>",
    faulty: (text) => html(`<p>${text}</p>`),
    right: (text) => html(`<p>${escaped(text)}</p>`),
  },
  {
    what: "a component that does not escape an attribute",
    path: "/index.html",
    payload: `" onmouseover=alert(1) x="`,
    faulty: (text) => html(`<p title="${text}">x</p>`),
    right: (text) => html(`<p title="${escaped(text)}">x</p>`),
  },
  {
    what: "a component that escapes twice",
    path: "/index.html",
    payload: "<b>",
    faulty: (text) => html(`<p>${escaped(escaped(text))}</p>`),
    right: (text) => html(`<p>${escaped(text)}</p>`),
  },
  {
    what: "structured data that ends its element",
    path: "/index.html",
    payload: "</script><script>alert(1)</script>",
    faulty: (text) => html(`<script type="application/ld+json">{"a":${JSON.stringify(text)}}</script>`),
    right: (text) =>
      html(
        `<script type="application/ld+json">{"a":${JSON.stringify(text).replaceAll("<", "\\u003c")}}</script>`,
      ),
  },
  {
    what: "a renderer of Markdown that lets HTML through",
    path: "/index.html",
    payload: "<img src=x onerror=alert(1)>",
    faulty: proseOf(true),
    right: proseOf(false),
  },
  {
    what: "a renderer of Markdown that links to what runs",
    path: "/index.html",
    payload: "[x](javascript:alert(1))",
    faulty: (text) =>
      html(`<main><div><p>${markdownMark} <a href="${text.slice(4, -1)}">x</a></p></div></main>`),
    right: proseOf(false),
  },
  {
    what: "a feed that does not escape",
    path: "/news/rss.xml",
    payload: "a & b",
    faulty: feedWith,
    right: (text) => feedWith(escaped(text)),
  },
  {
    what: "a feed that takes a text for markup",
    path: "/news/rss.xml",
    payload: "<b>b</b>",
    faulty: feedWith,
    right: (text) => feedWith(escaped(text)),
  },
  {
    what: "an item's description, which is HTML, that is escaped but once",
    path: "/news/rss.xml",
    payload: "<script>alert(1)</script>",
    faulty: (text) => feedWith("x").replace("</item>", `<description>${escaped(text)}</description></item>`),
    right: (text) =>
      feedWith("x").replace("</item>", `<description>${escaped(escaped(text))}</description></item>`),
  },
  {
    what: "a calendar into which a text writes a property",
    path: "/events.ics",
    payload: "x\r\nATTENDEE:mailto:x@evil.test",
    faulty: calendarWith,
    right: (text) => calendarWith(calendarText(text.replaceAll("\r\n", "\n"))),
  },
  {
    what: "a calendar into which a text writes a component",
    path: "/events.ics",
    payload: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
    faulty: calendarWith,
    right: (text) => calendarWith(calendarText(text.replaceAll("\r\n", "\n"))),
  },
  {
    what: "a calendar that does not fold",
    path: "/events.ics",
    payload: "long ".repeat(30),
    faulty: calendarWith,
    right: (text) => calendarWith(text.replace(/(.{60})(?=.)/g, "$1\r\n ")),
  },
  {
    what: "a table with a formula",
    path: "/data/news.csv",
    payload: "=1+1",
    faulty: (text) => lines("id,title", `x,${cell(text)}`),
    right: (text) => lines("id,title", `x,${cell(text.startsWith("=") ? `'${text}` : text)}`),
  },
  {
    what: "a table in which a text ends its cell",
    path: "/data/news.csv",
    payload: '","y',
    faulty: (text) => lines("id,title", `x,"${text}"`),
    right: (text) => lines("id,title", `x,${cell(text)}`),
  },
  {
    what: "open data in which a text ends its string",
    path: "/data/news.json",
    payload: '","admin":"',
    faulty: (text) => `{"title":"${text}"}`,
    right: (text) => JSON.stringify({ title: text }),
  },
  {
    what: "redirects into which a text writes a line",
    path: "/_redirects",
    payload: "x/ /y/ 301\n/* https://evil.test/ 301",
    faulty: (text) => `/${text}/ /z/ 301\n`,
    right: (text) => `/${encodeURIComponent(text)}/ /z/ 301\n`,
  },
];

for (const { what, path, payload, faulty, right } of faults) {
  test(`${what} is caught`, () => {
    assert.notDeepEqual(found(path, payload, faulty), []);
    // An address is encoded there: it is another text, but no line more.
    if (path === "/_redirects") return assert.doesNotMatch(found(path, payload, right).join(), /lines/);
    const said = found(path, payload.replaceAll("\r\n", "\n"), right);
    assert.deepEqual(said, [], "and the same written as it should be is not");
  });
}

test("a file that only the hostile text makes is caught", () => {
  assert.equal(breaches(new Map([["/../x", ""]]), new Map(), "x").length, 1);
});
