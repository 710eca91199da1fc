import type { ProbeExamples } from "../examples.ts";

const frame = (title: string, src = "about:blank") =>
  `<iframe title="${title}" src="${src}" width="300" height="100"></iframe>`;

export const frameTitleVague: ProbeExamples = {
  "frame-title-vague": {
    errors: [
      frame("iframe"),
      frame("Untitled"),
      frame("embed"),
      frame("Frame 2"),
      frame("content.html"),
      frame("https://example.org/map"),
      `<iframe aria-label="Embedded content" srcdoc="Hello"></iframe>`,
    ],
    warnings: [
      frame("Facebook"),
      frame("YouTube video player"),
      frame("Video"),
      frame("Map"),
      `${frame("How to get there", "/a")}${frame("How to get there", "/b")}`,
    ],
    passes: [
      frame("Map of the way to the hall"),
      frame("Video: a day at the roadshow"),
      frame("Posts of the council on Facebook"),
      `${frame("How to get there", "/a")}${frame("Where to park", "/b")}`,
      `${frame("How to get there", "/a")}${frame("How to get there", "/a")}`,
      `<iframe title="iframe" src="about:blank" style="display: none"></iframe>`,
    ],
  },
};
