import type { ProbeExamples } from "../examples.ts";

const slide = "@keyframes slide { to { transform: translateX(100px) } }";
const fade = "@keyframes fade { to { opacity: 0 } }";
const box = (style: string, more = "") =>
  `<style>${slide} ${fade} ${more}</style><p class="news" style="${style}">New dates are out</p>`;

const leave = (style: string) =>
  `<style>@keyframes leave { to { opacity: 0; visibility: hidden } }</style><p role="status" style="${style}">The roadshow has moved to Ware.</p>`;
/** A drawing of a ball. */
const ball = (animation: string, rest = "") =>
  `<svg ${rest} role="img" aria-label="A ball" width="200" height="80"><circle cx="20" cy="40" r="18" fill="#333">${animation}</circle></svg>`;
const gentle = "@media (prefers-reduced-motion: reduce) { .news { animation: none } }";

export const animations: ProbeExamples = {
  "moving-content": {
    errors: [
      box("animation: slide 2s infinite"),
      box("animation: slide 3s 4 alternate"),
      `<p id="n">New dates are out</p><script>document.getElementById("n").animate({ marginLeft: ["0", "50px"] }, { duration: 900, iterations: Infinity })</script>`,
      ball(`<animate attributeName="cx" values="20;180;20" dur="4s" repeatCount="indefinite"/>`),
      ball(
        `<animateTransform attributeName="transform" type="rotate" from="0" to="9" dur="00:03" repeatDur="1min"/>`,
      ),
    ],
    warnings: [
      `${box("animation: slide 2s infinite")}<button type="button">Pause the news</button>`,
      `<style>@keyframes turn { to { rotate: 360deg } }</style><div role="progressbar" aria-label="Loading dates" style="width: 20px; height: 20px; border: 3px dotted #111; animation: turn 1s infinite linear"></div>`,
    ],
    passes: [
      box("animation: slide 2s"),
      ball(`<animate attributeName="cx" values="20;180;20" dur="4s"/>`),
      ball(`<animate attributeName="cx" values="20;20" dur="4s" repeatCount="indefinite"/>`),
      ball(`<animate attributeName="cx" to="180" dur="900ms" begin="click" repeatCount="indefinite"/>`),
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
    warnings: [
      box("animation: slide 2s infinite"),
      box("animation: slide 2s"),
      box("", ".news { animation: slide linear; animation-timeline: scroll() }"),
      ball(`<animate attributeName="cx" values="20;180;20" dur="4s" repeatCount="indefinite"/>`),
    ],
    notices: [box("animation: slide 500ms"), "<style>html { scroll-behavior: smooth }</style>"],
    passes: [
      box("animation: fade 2s"),
      box("", `.news { animation: slide 2s } ${gentle}`),
      box("", ".news:hover { animation: slide 2s }"),
      box(
        "",
        ".news { animation: slide 2s } @media (prefers-reduced-motion) { .news { animation-duration: 1ms } }",
      ),
      "<style>@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }</style>",
      box(
        "",
        ".news { animation: slide 2s infinite } @media (prefers-reduced-motion: reduce) { .news { animation: none } }",
      ),
      box("", "@media (prefers-reduced-motion: no-preference) { .news { animation: slide 2s infinite } }"),
    ],
  },
  "time-limit": {
    warnings: [leave("animation: leave 1s 4s forwards"), leave("animation: leave 2s 9s both")],
    passes: [leave("animation: leave 1s 4s"), leave("animation: leave 500ms both"), leave("")],
  },
};
