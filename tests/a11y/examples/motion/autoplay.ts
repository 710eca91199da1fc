import type { ProbeExamples } from "../examples.ts";

/** A tenth of a second of silence; with `loop` it never ends. */
const SOUND = "data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=";

export const autoplay: ProbeExamples = {
  autoplay: {
    errors: [
      `<audio src="${SOUND}" autoplay loop></audio>`,
      `<video src="none.mp4" autoplay></video>`,
      `<iframe title="The Summit" src="about:blank?autoplay=1"></iframe>`,
    ],
    warnings: [`<audio src="${SOUND}" autoplay loop controls></audio>`],
    passes: [
      `<audio src="${SOUND}" controls></audio>`,
      `<video src="none.mp4" controls muted autoplay></video>`,
      `<iframe title="The Summit" src="about:blank?autoplay=0"></iframe>`,
      `<iframe title="The Summit" src="about:blank?autoplay=1&mute=1"></iframe>`,
    ],
  },
  "moving-content": {
    errors: [`<video src="none.mp4" autoplay muted loop width="300" height="200"></video>`],
    passes: [
      `<video src="none.mp4" autoplay muted loop controls width="300" height="200"></video>`,
      `<video src="none.mp4" muted loop width="300" height="200"></video>`,
    ],
  },
  "new-window-unasked": {
    errors: [
      `<script>open("/survey")</script>`,
      `<script>addEventListener("load", () => window.open("/survey", "_blank"))</script>`,
    ],
    passes: [`<button type="button" onclick="open('/survey')">Open the survey in a new window</button>`],
  },
};
