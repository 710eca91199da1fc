import type { ProbeExamples } from "../examples.ts";

const LONG =
  "Italics are sometimes used to set a text apart, and their letters lean over, which makes long texts in them hard to read for many people.";

export const capitals: ProbeExamples = {
  "all-caps": {
    errors: [
      `<p>PLEASE BRING A COAT AND STRONG SHOES TO THE MEETING.</p>`,
      `<p style="text-transform: uppercase">${LONG}</p>`,
      `<h2>EVERYTHING THAT YOU NEED TO KNOW BEFORE YOU COME</h2><p>Three towns.</p>`,
    ],
    warnings: [
      `<p>You must BRING A STRONG COAT with you.</p>`,
      `<h2>ACCESSIBILITY STATEMENT</h2><p>Three towns.</p>`,
      `<p style="text-transform: uppercase">Please bring a strong coat</p>`,
      `<p>UNSERE BARRIEREFREIHEIT ist gut.</p>`,
    ],
    notices: [`<h2 style="text-transform: uppercase">Where we meet</h2><p>Three towns.</p>`],
    passes: [
      `<p>Please bring a coat and strong shoes.</p>`,
      `<p>The NHS, the BBC and the RNIB came, and UNICEF.</p>`,
      `<p>Bring a COAT.</p>`,
      `<p>At Hill, NS1 1AA, room B12, with Henry VIII.</p>`,
      `<pre>SELECT NAME FROM PLACES ORDER BY COUNTY</pre>`,
    ],
  },
};
