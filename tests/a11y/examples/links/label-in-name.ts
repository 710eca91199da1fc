import type { ProbeExamples } from "../examples.ts";

export const labelInName: ProbeExamples = {
  "label-content-name-mismatch": {
    errors: [
      `<form><span id="p" hidden>Person</span><label for="n">Your name</label><input id="n" aria-labelledby="p"></form>`,
      `<p><a href="/book/" aria-label="Reserve">Book a place</a></p>`,
      `<p><button type="button" aria-label="Find">Search events</button></p>`,
      `<p><a href="/map/">Map <span aria-hidden="true">of Hill</span></a></p>`,
      `<form><label for="n">Your name</label><input id="n" aria-label="Person"></form>`,
      `<p><a href="/a/" aria-labelledby="x">Book a place</a> <span id="x">Reservations</span></p>`,
      `<form><input type="submit" value="Send" aria-label="Go on"></form>`,
      `<p><a href="/y/" aria-label="20 25">2025</a></p>`,
    ],
    warnings: [`<p><button type="button" aria-label="Download the list">Download list</button></p>`],
    passes: [
      `<form><label for="n" id="l">Your name</label><input id="n" aria-labelledby="l h"><span id="h">in full</span></form>`,
      `<p><a href="/book/" aria-label="Book a place at Hill">Book a place</a></p>`,
      `<p><button type="button" aria-label="Close">X</button></p>`,
      `<p><button type="button" aria-label="Next page">Next…</button></p>`,
      `<p><button type="button" aria-label="Search by date">Search by date (DD/MM/YYYY)</button></p>`,
      `<p><button type="button" aria-label="Find" style="font-family: 'Material Icons'">search</button></p>`,
      `<p><a href="/a/" aria-label="Some article by Ann"><b style="display: block">Some article</b><span style="display: block">by Ann</span></a></p>`,
      `<p><a href="/d/" aria-label="Download list">Download <span style="display: none">the</span> list</a></p>`,
      `<p><a href="/d/" aria-label="University Avenue">University Ave.</a></p>`,
      `<p><a href="/" aria-label="Northshire, home"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></a></p>`,
      `<nav aria-label="Main">Pages</nav>`,
      `<p><a href="/map/">Map <span aria-hidden="true">→</span></a></p>`,
    ],
  },
};
