import type { ProbeExamples } from "../examples.ts";

export const abbreviation: ProbeExamples = {
  abbreviation: {
    warnings: [
      `<p>Your child may need an EHCP to get a place.</p>`,
      `<p>Ask the SENCO at your school, or write to CAMHS.</p>`,
      `<p><abbr>GDS</abbr> is part of the Cabinet Office.</p>`,
      `<p>We talk about PIPs and how to claim them.</p>`,
      `<ul><li>Work in KS2 is harder than before.</li></ul>`,
      `<p>The DfE has written to all schools about it.</p>`,
      `<p>The LA decides where your child goes.</p>`,
      `<p>An EHCP (see below) is for children with needs. You can ask for one.</p>`,
    ],
    passes: [
      `<p>Your child may need an education, health and care plan (EHCP). The EHCP says what help they get.</p>`,
      `<p>Ask the SENCO (special educational needs coordinator) at your school.</p>`,
      `<p><abbr title="Government Digital Service">GDS</abbr> is part of the Cabinet Office. GDS helps us.</p>`,
      `<p>The local authority (LA) decides where your child goes. The LA will write to you.</p>`,
      `<p>LA stands for local authority. The LA will write to you.</p>`,
      `<dl><dt>PIP</dt><dd>Personal Independence Payment, a benefit.</dd></dl><p>You can claim PIP.</p>`,
      `<p>Part II and Part XIV are in the PDF on the BBC and NHS sites of the UK.</p>`,
      `<p>Meet us at 12 Mill Lane, Northshire NS12 4QT, on the A414, reference EHC-20931.</p>`,
      `<p>YOU MUST BRING YOUR LETTER TO THE MEETING WITH YOU</p>`,
      `<p>You MUST bring a letter, and do NOT come late. Parking is FREE.</p>`,
      `<p>The code is <code>XQZT</code>, and CO2 and H2O and B12 are no words.</p>`,
      `<p>Please DO NOT RESUSCITATE plants.</p>`,
      `<p>Every <a href="#glossary-ehcp">EHCP</a> is different.</p><p id="glossary-ehcp">A plan</p>`,
    ],
  },
};
