import type { ProbeExamples } from "../examples.ts";

const withStyle = (style: string) =>
  `<style>${style}</style><p><a class="more" href="/a">Ask for a place</a></p><div class="card"><p class="title">Places in Hill</p><button>Ask</button></div>`;

export const stateContrast: ProbeExamples = {
  "color-contrast": {
    errors: [
      withStyle(".more:hover { color: #bbb }"),
      withStyle("a { transition: color 1s } a:hover, a:active { color: #cde }"),
      withStyle("button:focus { background: #fff; color: #aaa }"),
      withStyle(".card:hover .title { color: #ccc }"),
      withStyle(":root { --pale: #ddd } a:focus-visible { background-color: var(--pale); color: #999 }"),
      withStyle("@media (min-width: 300px) { .card:hover { background: #444 } }"),
      withStyle("a:hover { opacity: 0.3 }"),
    ],
    passes: [
      withStyle(".more:hover { color: #036 }"),
      withStyle("a:hover { text-decoration: none }"),
      withStyle("button:focus { background: #000; color: #fff }"),
      withStyle(".card:hover { background: #444 } .card:hover * { color: #fff; background: #444 }"),
      withStyle("@media print { a:hover { color: #ddd } }"),
      withStyle(".nobody:hover { color: #ddd }"),
      "<p>We meet parents in every town.</p>",
    ],
  },
};
