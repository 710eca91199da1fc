import type { ProbeExamples } from "../examples.ts";

export const fakedQuote: ProbeExamples = {
  "faked-quote": {
    warnings: [
      `<p style="margin-left: 40px">“Every school should have somebody who has the time to help,” one father said.</p>`,
      `<p>“We were heard for the first time in many years.” – Ann, parent</p>`,
      `<p>"We were heard for the first time in many years."</p><p>— Ann, parent</p>`,
      `<div class="quote">We were heard for the first time, and we shall come again.</div>`,
      `<p>«Nous avons été entendus pour la première fois depuis bien des années, et nous reviendrons.»</p>`,
      `<blockquote><h2>Places</h2><p>Three towns.</p></blockquote>`,
      `<blockquote><form><label>Name <input></label></form></blockquote>`,
      `<blockquote><blockquote><p>Three towns.</p></blockquote></blockquote>`,
      `<blockquote><ul><li>Hill</li><li>Ware</li></ul></blockquote>`,
    ],
    notices: [`<blockquote><p>Ring us between nine and five to book a place.</p></blockquote>`],
    passes: [
      `<p>“Every school should have somebody who has the time to help,” one father said.</p>`,
      `<blockquote><p>“We were heard for the first time in many years.”</p></blockquote>`,
      `<figure class="quote"><blockquote><p>We were heard for the first time, and shall come again.</p></blockquote><figcaption>Ann</figcaption></figure>`,
      `<p>“We were heard,” said Ann, who came to Hill with her two children in May.</p>`,
      `<p><q>We were heard for the first time in many years.</q> – Ann</p>`,
      `<p>“Book now” is the button to press.</p>`,
      `<blockquote cite="/heard/"><p>We were heard.</p><ul><li>At last.</li></ul></blockquote>`,
    ],
  },
};
