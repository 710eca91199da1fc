import type { ProbeExamples } from "../examples.ts";

export const linkTextUrl: ProbeExamples = {
  "link-text-url": {
    errors: [
      `<p><a href="https://county.example/a/b">https://county.example/services/adult-care/form.aspx?id=3</a></p>`,
      `<p>See <a href="https://www.northshire.gov.uk/send">www.northshire.gov.uk/send</a>.</p>`,
      `<p><a href="/a/b" aria-label="http://county.example/a/b">Form</a></p>`,
      `<p>&lt;<a href="https://county.example/a">https://county.example/a</a>&gt;</p>`,
    ],
    warnings: [
      `<p>See <a href="https://www.northshire.gov.uk/">www.northshire.gov.uk</a>.</p>`,
      `<p>See <a href="https://northshire.org/">northshire.org</a>.</p>`,
      `<p>See <a href="https://northshire.org/">https://northshire.org/</a>.</p>`,
      `<p><a href="https://county.example/">The site of the county, at https://county.example/a/b</a></p>`,
    ],
    passes: [
      `<p>See <a href="https://www.gov.uk/">GOV.UK</a>.</p>`,
      `<p>Book at <a href="https://booking.example/">Booking.com</a>.</p>`,
      `<p>Write to <a href="mailto:send@northshire.gov.uk">send@northshire.gov.uk</a>.</p>`,
      `<p>Download <a href="/report.pdf">report.pdf</a>.</p>`,
      `<p>We build with <a href="https://nodejs.example/">Node.js</a>.</p>`,
      `<p>Fill in <a href="https://county.example/a/b">the county's form of referral</a>.</p>`,
    ],
  },
};
