import type { ProbeExamples } from "../examples.ts";

const text = (style: string, rest = "") =>
  `<style>.more { text-decoration: none; ${style} } ${rest}</style><p>We meet parents in every town. You can <a class="more" href="/a">ask for a place</a> until March.</p>`;

export const linkInTextBlock: ProbeExamples = {
  "link-in-text-block": {
    errors: [
      text("color: #1d3a5f"),
      text("color: inherit"),
      text("color: #036; border-bottom: 0"),
      `<ul><li>Find out more about <a href="/a" style="text-decoration: none; color: #005ea5">places in the halls of Hill</a></li></ul>`.replace(
        "#005ea5",
        "#222",
      ),
      text("color: #036; border-bottom: 1px solid transparent"),
      `<div>Places are limited, so <a href="/a" style="text-decoration: none; color: #333"><span>ask for one</span></a> soon.</div>`,
    ],
    warnings: [text("color: #1d70b8"), text("color: #d4351c", "a:focus { outline: none }")],
    passes: [
      text("text-decoration: underline; color: #222"),
      text("color: #1d3a5f; border-bottom: 1px solid"),
      text("color: #1d3a5f; font-weight: bold"),
      text("color: #1d70b8", ".more:hover, .more:focus { text-decoration: underline }"),
      text("color: #1d3a5f; background: #ffd"),
      text("color: #1d3a5f; box-shadow: 0 1px 0 #036"),
      text("color: #1d3a5f", `.more::after { content: " \\2197" }`),
      `<nav aria-label="Pages">You are here: <a href="/a" style="text-decoration: none; color: #222">Places</a></nav>`,
      `<p><a href="/a" style="text-decoration: none; color: #222">Places</a> | <a href="/b" style="text-decoration: none; color: #222">Towns</a></p>`,
    ],
  },
};
