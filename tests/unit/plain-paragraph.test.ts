import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { isPlainParagraph } from "../../src/model/plain-paragraph.ts";

const markdown = new MarkdownIt("commonmark", { html: false });
const paragraph = (text: string) => `<p>${markdown.utils.escapeHtml(text)}</p>\n`;

test("what counts as a plain paragraph is one to CommonMark too", () => {
  const pieces = [
    "We",
    "a",
    "é",
    " ",
    "  ",
    "1.",
    "- ",
    "# ",
    "*",
    "_",
    "`",
    "\\",
    "[x](y)",
    "![",
    "<b>",
    "&amp;",
  ];
  const more = [
    "\n",
    "\r",
    "\t",
    "\0",
    "\u00a0",
    "\u3000",
    '"',
    "'",
    "’",
    "–",
    ":",
    "https://a.uk",
    "~~",
    "|",
    "=",
    "---",
  ];
  const all = [...pieces, ...more];
  let plain = 0;
  for (const first of all) {
    for (const second of all) {
      for (const third of all) {
        const text = `${first}${second}${third}`;
        if (!isPlainParagraph(text)) continue;
        plain += 1;
        assert.equal(markdown.render(text), paragraph(text), JSON.stringify(text));
      }
    }
  }
  assert.ok(plain > 500, `${plain} of them were plain`);
});

test("what may be more than a paragraph is not called plain", () => {
  for (const text of [
    "# Heading",
    "- point",
    "1. point",
    "a *b*",
    "a `b`",
    "[a](b)",
    "a\nb",
    "a\\*",
    "&amp;",
    "a ",
    " a",
    "",
  ]) {
    assert.equal(isPlainParagraph(text), false, JSON.stringify(text));
  }
});
