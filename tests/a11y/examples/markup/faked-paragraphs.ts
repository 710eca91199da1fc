import type { ProbeExamples } from "../examples.ts";

const ONE = "We meet parents and carers in every town of the county, in May and in June.";
const TWO = "Young people are welcome too, and there is room for wheelchairs at every place.";

export const fakedParagraphs: ProbeExamples = {
  "faked-paragraphs": {
    errors: [
      `<p>${ONE}<br><br>${TWO}</p>`,
      `<div>${ONE}<br/> <br/>${TWO}</div>`,
      `<div>${ONE}<br>&nbsp;<br>${TWO}<br><br>${ONE}</div>`,
      `<div><span>${ONE}</span><br><br><span>${TWO}</span></div>`,
    ],
    passes: [
      `<p>${ONE}</p><p>${TWO}</p>`,
      `<p>${ONE}<br>${TWO}</p>`,
      `<p>Roses are red,<br>violets are blue.<br><br>Sugar is sweet,<br>and so are you.</p>`,
      `<p>Northshire Council<br><br>Hill</p>`,
      `<pre>${ONE}<br><br>${TWO}</pre>`,
    ],
  },
  "empty-paragraph": {
    errors: [
      `<p>${ONE}</p><p></p><p>${TWO}</p>`,
      `<p>${ONE}</p><p>&nbsp;</p><p>${TWO}</p>`,
      `<p>${ONE}</p><div>&nbsp;</div><p>${TWO}</p>`,
      `<p>${ONE}</p><p><br></p><p>${TWO}</p>`,
      `<p>${ONE}</p><p><strong></strong></p><p>${TWO}</p>`,
    ],
    warnings: [`<p>${ONE}</p><p>In May<br><br><br><br>in Hill</p>`],
    passes: [
      `<p>${ONE}</p><p>${TWO}</p>`,
      `<p>${ONE}</p><p role="status"></p>`,
      `<p>${ONE}</p><p id="answer"></p>`,
      `<p>${ONE}</p><p class="form-error"></p>`,
      `<p>${ONE}</p><div></div>`,
      `<p>${ONE}</p><p hidden></p>`,
      `<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p>`,
      `<style>p:empty { display: none }</style><p>${ONE}</p><p></p>`,
    ],
  },
};
