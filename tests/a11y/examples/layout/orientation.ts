import type { ProbeExamples } from "../examples.ts";

const WORDS =
  "<p>We meet parents and carers in every town of the county, and write down what they tell us about schools.</p>";

export const orientation: ProbeExamples = {
  orientation: {
    errors: [
      `<style>@media (orientation: landscape) { main { display: none } }</style>${WORDS}`,
      `<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>${WORDS}`,
      `<style>@media (orientation: landscape) { html { rotate: -90deg } }</style>${WORDS}`,
      `<style>@media (min-aspect-ratio: 1/1) { body { transform: matrix(0, 1, -1, 0, 0, 0) } }</style>${WORDS}`,
      `<style>.turn { display: none } @media (orientation: portrait) { .turn { display: block; position: fixed; inset: 0; background: #fff } }</style>${WORDS}<div class="turn">Please rotate your device</div>`,
      `<style>@media (orientation: portrait) { .turn { display: none } }</style>${WORDS}<div class="turn">Bitte drehen Sie Ihr Gerät</div>`,
    ],
    warnings: [
      `${WORDS}<p>This page is best viewed in landscape.</p>`,
      `${WORDS}<script>if (screen.orientation.type === "none") screen.orientation.lock("portrait")</script>`,
    ],
    passes: [
      WORDS,
      `<style>@media (orientation: landscape) { main { columns: 2 } }</style>${WORDS}`,
      `<style>@media (orientation: portrait) { body { transform: rotate(1turn) } }</style>${WORDS}`,
      `<style>h1 { transform: rotate(90deg) }</style>${WORDS}`,
      `<style>@media (orientation: portrait) { main { transform: rotate(2deg) } }</style>${WORDS}`,
      `${WORDS}<p>Portraits of the landscape hang in the hall.</p>`,
      `${WORDS}<script>document.body.dataset.way = screen.orientation.type</script>`,
    ],
  },
};
