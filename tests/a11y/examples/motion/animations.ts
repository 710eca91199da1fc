import type { ProbeExamples } from "../examples.ts";

const slide = "@keyframes slide { to { transform: translateX(100px) } }";
const fade = "@keyframes fade { to { opacity: 0 } }";
const box = (style: string, more = "") =>
  `<style>${slide} ${fade} ${more}</style><p class="news" style="${style}">New dates are out</p>`;

export const animations: ProbeExamples = {
  "moving-content": {
    errors: [
      box("animation: slide 2s infinite"),
      box("animation: slide 3s 4 alternate"),
      `<p id="n">New dates are out</p><script>document.getElementById("n").animate({ marginLeft: ["0", "50px"] }, { duration: 900, iterations: Infinity })</script>`,
    ],
    warnings: [
      `${box("animation: slide 2s infinite")}<button type="button">Pause the news</button>`,
      `<style>@keyframes turn { to { rotate: 360deg } }</style><div role="progressbar" aria-label="Loading dates" style="width: 20px; height: 20px; border: 3px dotted #111; animation: turn 1s infinite linear"></div>`,
    ],
    passes: [
      box("animation: slide 2s"),
      box("animation: slide 2s infinite; visibility: hidden"),
      box("animation: slide 2s infinite paused"),
      box("", ".news:hover { animation: slide 2s infinite }"),
    ],
  },
  blink: {
    errors: [box("animation: fade 1s infinite"), box("animation: fade 800ms steps(1) infinite alternate")],
    passes: [box("animation: fade 1s 3"), box("transition: opacity 1s")],
  },
  flashing: {
    errors: [box("animation: fade 100ms infinite; width: 500px; height: 300px; background: red")],
    warnings: [box("animation: fade 200ms infinite; width: 90px")],
    passes: [box("animation: fade 1s infinite; width: 500px; height: 300px")],
  },
  "reduced-motion": {
    warnings: [box("animation: slide 2s infinite")],
    passes: [
      box(
        "",
        ".news { animation: slide 2s infinite } @media (prefers-reduced-motion: reduce) { .news { animation: none } }",
      ),
      box("", "@media (prefers-reduced-motion: no-preference) { .news { animation: slide 2s infinite } }"),
    ],
  },
};
