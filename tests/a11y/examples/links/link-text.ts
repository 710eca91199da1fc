import type { ProbeExamples } from "../examples.ts";

export const linkText: ProbeExamples = {
  "link-text-vague": {
    errors: [
      `<p>In May.</p><p><a href="/summit/">→</a></p>`,
      `<p>The summit was in May.</p><p><a href="/summit/">Click here</a></p>`,
      `<p>The summit was in May.</p><p><a href="/summit/" aria-label="Learn more">The summit of May</a></p>`,
      `<p>The summit was in May.</p><p><a href="/summit/">Read more »</a></p>`,
      `<p>Der Gipfel war im Mai.</p><p><a href="/summit/">Hier klicken!</a></p>`,
      `<p>The summit was in May.</p><a class="button" href="/summit/">More info…</a>`,
      `<p>Le sommet a eu lieu en mai.</p><p><a href="/summit/">En savoir plus</a></p>`,
      `<p>The summit was in May.</p><p><a href="/summit/"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="link"></a></p>`,
      `<p>The summit was in May.</p><p><a href="/summit/">This page</a></p>`,
    ],
    warnings: [
      `<p>Meeting in Hill <a href="/hill/">→</a></p>`,
      `<p>For what was said at the summit, <a href="/summit/">click here</a>.</p>`,
      `<h2>The summit</h2><p>It was in May.</p><p><a href="/summit/">Read more</a></p>`,
      `<p>To see who we are, visit our <a href="/about/">page</a>.</p>`,
      `<ul><li>Strategy, in one file: <a href="/strategy.pdf">PDF</a></li></ul>`,
      `<p>Mae'r strategaeth <a href="/cy/">yma</a>.</p>`,
      `<p>There is a form for it: <a href="/form/" title="Form of booking">download</a></p>`,
    ],
    notices: [
      `<p>The strategy: <a href="/s.pdf">PDF</a>, <a href="/s.odt">ODT</a>, <a href="/s.html">HTML</a></p>`,
    ],
    passes: [
      `<p>Read <a href="/summit/">what was said at the summit</a>.</p>`,
      `<p><a href="/summit/">Click here to see what was said at the summit</a></p>`,
      `<p><a href="/summit/">Read more<span style="position: absolute; clip-path: inset(50%)"> about the summit</span></a></p>`,
      `<p><a href="/summit/" aria-label="Read more about the summit">Read more</a></p>`,
      `<p><a href="/privacy/">Our privacy page</a></p>`,
      `<nav aria-label="Pages"><ul><li><a href="/1/">Previous</a></li><li><a href="/3/">Next</a></li><li><a href="/all/">View all</a></li></ul></nav>`,
      `<p><a href="/news/">More than 500 people answered</a></p>`,
      `<p><a href="/details/">Details of the venue</a></p>`,
    ],
  },
};
