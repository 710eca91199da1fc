import type { ProbeExamples } from "../examples.ts";

export const linkName: ProbeExamples = {
  "link-name": {
    errors: [
      `<p>Visit the county's site: <a href="https://county.example/">.</a></p>`,
      `<p><a href="/events/"></a></p>`,
      `<p><a href="/events/">&nbsp;</a></p>`,
      `<p><a href="/events/">&#xE8B8;</a></p>`,
      `<p><a href="/events/" aria-label=" - ">Events</a></p>`,
      `<p><a href="/events/"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></a></p>`,
      `<p><span role="link" tabindex="0">&#8203;</span></p>`,
    ],
    passes: [
      `<p>See [<a href="/rules/" role="doc-biblioref">the rules</a>].</p>`,
      `<p>Visit the <a href="https://county.example/">county's site</a>.</p>`,
      `<p><a href="/events/" aria-label="Events">&#xE8B8;</a></p>`,
      `<p><a href="/pages/2/">2</a></p>`,
      `<p><a href="/events/"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Events"></a></p>`,
      `<p><a href="/events/" aria-hidden="true" tabindex="-1"></a> <a href="/events/">Events</a></p>`,
      `<p><a id="place"></a>Places to meet us.</p>`,
    ],
  },
  "button-name": {
    errors: [
      `<p><button type="button">...</button></p>`,
      `<p><button type="button"></button></p>`,
      `<p><button type="button"><span class="icon">&#xF00D;</span></button></p>`,
      `<p><span role="button" tabindex="0"> </span></p>`,
      `<form><input type="submit" value=""></form>`,
      `<form><input type="button" value=" "></form>`,
    ],
    passes: [
      `<p><button type="button">Show all events</button></p>`,
      `<p><button type="button" aria-label="Close"><span aria-hidden="true">&#xF00D;</span></button></p>`,
      `<form><input type="submit"></form>`,
      `<p><button type="button" hidden></button></p>`,
    ],
  },
};
