import type { ProbeExamples } from "../examples.ts";

export const linkFile: ProbeExamples = {
  "link-file": {
    errors: [
      `<p><a href="/strategy.pdf">Strategy</a></p>`,
      `<p><a href="/Strategy.DOCX?version=2">The whole strategy</a></p>`,
      `<p><a href="/files/17" download="numbers.xlsx">Numbers</a></p>`,
      `<p><a href="/files/17" download>The numbers of 2024</a></p>`,
      `<p><a href="/files/17" type="application/pdf">Strategy</a></p>`,
      `<ul><li><a href="/a.pdf">Strategy</a> (PDF, 2 MB)</li><li><a href="/b.zip">Pictures</a></li></ul>`,
    ],
    warnings: [
      `<p><a href="/strategy.pdf">Strategy (PDF)</a></p>`,
      `<p>The strategy as a <a href="/s.odt">ODT file</a>.</p>`,
    ],
    passes: [
      `<p><a href="/strategy.pdf">Strategy (PDF, 200 kB)</a></p>`,
      `<p><a href="/strategy.pdf">Strategy</a> (PDF, 1.2 MB)</p>`,
      `<p><a href="/strategy.pdf">Strategy</a></p><p class="metadata">PDF, 1.2 MB, 12 pages</p>`,
      `<table><caption>Files</caption><tr><th scope="col">Name</th><th scope="col">Type and size</th></tr><tr><td><a href="/n.csv">Numbers</a></td><td>CSV, 3 kB</td></tr></table>`,
      `<p><a href="/s.pdf"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="PDF"> Strategy, 40&nbsp;KB</a></p>`,
      `<p><a href="/strategy/">Strategy</a></p>`,
      `<p><a href="/strategy.html">Strategy</a></p>`,
    ],
  },
  "link-to-image": {
    warnings: [
      `<p>The winner drew a <a href="/bat.jpg">bat</a>.</p>`,
      `<p><a href="/plans/site.PNG?x=1">Plan of the venue</a></p>`,
    ],
    passes: [
      `<p>The winner drew a <a href="/bat/">bat</a>.</p>`,
      `<p><a href="/bat.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A bat with open wings over a church, in chalk"></a></p>`,
      `<figure><a href="/bat.jpg">Larger</a><figcaption>A bat with open wings over a church, in chalk</figcaption></figure>`,
    ],
  },
};
