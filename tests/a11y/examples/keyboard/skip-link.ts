import type { ProbeExamples } from "../examples.ts";

const page = (link: string, main = "main", script = "") => `<!doctype html>
<html lang="en"><head><title>Roadshows - Northshire</title><style>
.hidden { position: absolute; left: -9999px } .shown:focus { left: 0; top: 0; background: #fff } .none { display: none }
</style></head>
<body>${link}<nav aria-label="Site"><a href="/a">Alpha</a> <a href="/b">Beta</a></nav>
<main id="${main}"><h1>Roadshows</h1><p style="height: 1500px"><a href="/book">Book a place</a></p></main>${script}</body></html>`;

export const skipLink: ProbeExamples = {
  "skip-link": {
    errors: [
      page(`<a href="#content">Skip to main content</a>`),
      page(`<a href="#main" class="hidden">Skip to main content</a>`),
      page(`<a href="#main" class="none">Skip to main content</a>`),
      page(`<a href="#main" tabindex="-1">Skip to main content</a>`),
      page(`<a href="#">Skip navigation</a>`),
      page(
        `<a href="#main" id="skip">Skip to main content</a>`,
        "main",
        `<script>skip.addEventListener("click", (event) => { event.preventDefault(); main.scrollIntoView() })</script>`,
      ),
      page(`<a href="#inhalt">Zum Inhalt</a>`),
    ],
    passes: [
      page(`<a href="#main">Skip to main content</a>`),
      page(`<a href="#main" class="hidden shown">Skip to main content</a>`),
      page(`<a href="/news">News</a>`),
      page(
        `<a href="#main" id="skip">Skip to main content</a>`,
        "main",
        `<script>skip.addEventListener("click", (event) => { event.preventDefault(); main.tabIndex = -1; main.focus() })</script>`,
      ),
      page(`<a href="#inhalt">Zum Inhalt</a>`, "inhalt"),
    ],
  },
};
