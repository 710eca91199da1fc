import type { ProbeExamples } from "../examples.ts";

export const media: ProbeExamples = {
  "video-caption": {
    errors: [`<video controls src="talk.mp4"><track kind="captions" srclang="en"></video>`],
    warnings: [
      `<video controls src="talk.mp4"></video>`,
      `<video controls><source src="talk.webm"><track kind="chapters" src="talk.vtt"></video>`,
      `<iframe title="Talk" src="https://www.youtube.com/embed/abc"></iframe>`,
      `<iframe title="Talk" src="https://player.vimeo.com/video/1"></iframe>`,
    ],
    passes: [
      `<video controls src="talk.mp4"><track kind="captions" src="talk.vtt" srclang="en"></video>`,
      `<video controls src="talk.mp4"><track src="talk.vtt" srclang="en"></video>`,
      `<video muted autoplay loop src="clouds.mp4" aria-hidden="true"></video>`,
      `<iframe title="Talk" src="https://www.youtube.com/embed/abc?cc_load_policy=1"></iframe>`,
      `<iframe title="Talk" src="https://www.youtube.com/embed/abc"></iframe><p>The film has captions in English and Welsh.</p>`,
      `<iframe title="Where we are" src="https://maps.example.org/embed"></iframe>`,
    ],
  },
  "video-description": {
    notices: [
      `<video controls src="talk.mp4"><track kind="captions" src="talk.vtt"></video>`,
      `<iframe title="Talk" src="https://www.youtube.com/embed/abc"></iframe>`,
    ],
    passes: [
      `<video controls src="talk.mp4"><track kind="descriptions" src="talk.vtt"></video>`,
      `<video controls src="talk.mp4"></video><p><a href="/talk-described">Audio described version</a></p>`,
      `<video controls src="talk.mp4"></video><details><summary>Transcript</summary><p>Welcome.</p></details>`,
    ],
  },
  "audio-transcript": {
    warnings: [
      `<audio controls src="talk.mp3"></audio>`,
      `<p><a href="talk.mp3">Listen to the interview</a></p>`,
      `<p><a href="talk.mov">Watch the interview</a></p>`,
      `<audio controls><source src="talk.ogg"></audio><p>A transcript is not yet available.</p>`,
      `<iframe title="Episode 1" src="https://w.soundcloud.com/player/?url=1"></iframe>`,
    ],
    passes: [
      `<audio controls src="talk.mp3"></audio><p><a href="/talk">Read the transcript</a></p>`,
      `<p><a href="talk.mp3">Listen to the interview</a> (<a href="/talk">transcript</a>)</p>`,
      `<audio controls src="talk.mp3"></audio><details><summary>Transcript</summary><p>Welcome.</p></details>`,
      `<p>Listen to this page:</p><audio controls src="page.mp3"></audio>`,
      `<p><a href="talk.pdf">The interview (PDF)</a></p>`,
      `<audio></audio>`,
    ],
  },
};
