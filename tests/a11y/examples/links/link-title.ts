import type { ProbeExamples } from "../examples.ts";

export const linkTitle: ProbeExamples = {
  "link-title-repeats": {
    errors: [
      `<p><a href="/events/" title="Events">Events</a></p>`,
      `<p><a href="/events/" title="events.">Events</a></p>`,
      `<p><a href="/events/" title="All events"><b>All</b> events</a></p>`,
      `<p><a href="/" title="Northshire"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Northshire"></a></p>`,
    ],
    passes: [
      `<p><a href="/events/" title="Roadshows and webinars">Events</a></p>`,
      `<p><a href="/events/" title="Events"><svg aria-hidden="true" width="20" height="20"></svg></a></p>`,
      `<p><a href="/events/" title="">Events</a></p>`,
    ],
  },
};
