import type { ProbeExamples } from "../examples.ts";

const TEXT =
  "We meet parents, carers and young people in every town of the county, and tell them what we heard.";

export const fakedHeading: ProbeExamples = {
  "faked-heading": {
    errors: [
      `<div class="subtitle" style="font: bold 1.5rem sans-serif">Where we meet</div><p>In three towns.</p>`,
      `<div style="font-size: 1.5em; font-weight: bold; margin: 1rem 0">Where we meet</div><p>${TEXT}</p>`,
      `<p class="heading" style="font-size: 24px">Where we meet</p><p>${TEXT}</p>`,
      `<p><strong>Where we meet</strong></p><p>${TEXT}</p><p><strong>When we meet</strong></p><p>${TEXT}</p>`,
      `<p><font size="5"><b>Where we meet</b></font></p><p>${TEXT}</p>`,
      `<p><b style="font-size: 1.4rem">Where we meet</b><br>${TEXT}</p>`,
      `<span style="display: block; font: bold 2rem sans-serif">Wo wir uns treffen</span><div>${TEXT}</div>`,
      `<h2 role="presentation">Where we meet</h2><p>${TEXT}</p>`,
    ],
    warnings: [
      `<p style="font-size: 0.85rem"><strong>Where we meet</strong></p><p>${TEXT}</p>`,
      `<p><strong>Where we meet</strong></p><p>${TEXT}</p>`,
      `<p><b>Where do we meet?</b></p><ul><li>Hill</li><li>Ware</li></ul>`,
      `<p>In May.</p><div style="font-size: 2rem">Where we meet</div><p>${TEXT}</p>`,
      `<div><b>Where we meet</b><p>${TEXT}</p></div>`,
    ],
    passes: [
      `<h2>Where we meet</h2><p>${TEXT}</p>`,
      `<p style="font-size: 1.3rem">Meetings for every family in the county</p><p>${TEXT}</p>`,
      `<p><strong>Where we meet:</strong> ${TEXT}</p>`,
      `<p><strong>You must book by Friday.</strong></p><p>${TEXT}</p>`,
      `<p><strong>12 May 2025</strong></p><p>${TEXT}</p>`,
      `<p style="font-size: 3rem; font-weight: bold">85%</p><p>of the parents who answered were content with the meeting</p>`,
      `<table><caption>Towns</caption><tr><th scope="col">Town</th></tr><tr><td><p><b>Hill</b></p><p>${TEXT}</p></td></tr></table>`,
      `<dl><dt><b>Where we meet</b></dt><dd>${TEXT}</dd></dl>`,
      `<figure><p><b>Where we meet</b></p><p>${TEXT}</p><figcaption>Map</figcaption></figure>`,
      `<div role="alert"><p><b>Your booking failed</b></p><p>${TEXT}</p></div>`,
      `<p><strong>Important</strong></p><p>${TEXT}</p>`,
      `<p><strong>Northshire Council</strong><br>1 Hill Road<br>Hill<br>NS1 1AA</p>`,
      `<p style="font-weight: bold">Events of May</p><h2>Where we meet</h2><p>${TEXT}</p>`,
      `<p><b>Where we meet</b></p><p><b>${TEXT}</b></p>`,
    ],
  },
};
