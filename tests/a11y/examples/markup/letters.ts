import type { ProbeExamples } from "../examples.ts";

const LONG =
  "Italics are sometimes used to set a text apart, and their letters lean over, which makes long texts in them hard to read for many people.";

export const letters: ProbeExamples = {
  "long-italics": {
    errors: [
      `<p style="font-style: italic">${LONG} ${LONG}</p>`,
      `<p><em>${LONG} ${LONG}</em></p>`,
      `<p><i>${LONG}</i> <i>${LONG}</i></p>`,
    ],
    warnings: [`<p><i>${LONG}</i></p>`],
    passes: [`<p>${LONG} <em>Not one of them</em> is easy. ${LONG}</p>`, `<p>${LONG} ${LONG}</p>`],
  },
  "underlined-text": {
    errors: [
      `<p>You <u>must</u> bring a coat.</p>`,
      `<p>You <span style="text-decoration: underline">must</span> bring a coat.</p>`,
      `<style>.n { text-decoration: underline }</style><p class="n">Bring a coat.</p>`,
    ],
    warnings: [`<h2 style="text-decoration: underline">Places</h2><p>Three towns.</p>`],
    passes: [
      `<p>You <strong>must</strong> bring a coat.</p>`,
      `<p>See the <a href="/a/"><u>strategy</u></a>.</p>`,
      `<p>Bring <ins>a coat</ins>.</p>`,
      `<p>The <abbr title="Special Educational Needs" style="text-decoration: underline">SEN</abbr> team.</p>`,
      `<p>The word <u style="text-decoration: underline wavy">speling</u> is wrong.</p>`,
      `<p><button type="button" style="text-decoration: underline">Show all</button></p>`,
      `<p style="border-bottom: 1px solid">Bring a coat.</p>`,
    ],
  },
  "spaced-letters": {
    errors: [
      `<h2>W e l c o m e</h2><p>Three towns.</p>`,
      `<p>This is <b>i m p o r t a n t</b> to know.</p>`,
      `<p>A&nbsp;C&nbsp;T&nbsp;I&nbsp;O&nbsp;N now.</p>`,
    ],
    passes: [
      `<h2 style="letter-spacing: 0.3em">Welcome</h2><p>Three towns.</p>`,
      `<p>Grades A B C D E are marks.</p>`,
      `<p>J R R Tolkien wrote it.</p>`,
      `<p>It is plan B, or I am wrong.</p>`,
    ],
  },
};
