import type { ProbeExamples } from "../examples.ts";
import { HILL } from "./picture.ts";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

export const spacerImage: ProbeExamples = {
  "spacer-image": {
    errors: [
      `<p>We are here. <img src="spacer.gif" width="100" height="1" alt=""> You are there.</p>`,
      `<p><img src="/images/blank.gif" width="20" height="10" alt="spacer"></p>`,
      `<p><img src="${PIXEL}" width="50" height="20" alt=""></p>`,
      `<p><img src="transparent.png" width="50" height="20"></p>`,
    ],
    passes: [
      `<p>We are here. <img src="${HILL}" width="100" height="1" alt=""></p>`,
      `<p><img src="${PIXEL}" data-src="hill.jpg" width="50" height="20" alt="The hill"></p>`,
      `<p><img src="${PIXEL}" width="1" height="1" alt=""></p>`,
      `<p><img src="clear-sky.jpg" width="50" height="20" alt="Clear sky"></p>`,
    ],
  },
};
