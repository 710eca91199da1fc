import type { ProbeExamples } from "../examples.ts";

const withViewport = (content: string, rest = "") =>
  `<!doctype html><html lang="en"><head><title>Places</title><meta name="viewport" content="${content}">${rest}</head><body><h1>Places</h1></body></html>`;

export const metaViewport: ProbeExamples = {
  "meta-viewport": {
    errors: [
      withViewport("width=device-width, user-scalable=no"),
      withViewport("width=device-width; initial-scale=1; maximum-scale = 1"),
      withViewport("width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0"),
      withViewport("WIDTH=device-width, Maximum-Scale=1.5"),
      withViewport("user-scalable=0.5"),
      withViewport("maximum-scale=yes"),
    ],
    warnings: [
      withViewport("width=device-width, maximum-scale=2"),
      withViewport("width=device-width", "<style>html { touch-action: none }</style>"),
      withViewport("width=device-width", "<style>body { touch-action: pan-y }</style>"),
      withViewport(
        "width=device-width",
        `<script>document.addEventListener("gesturestart", (event) => event.preventDefault())</script>`,
      ),
    ],
    passes: [
      withViewport("width=device-width, initial-scale=1"),
      withViewport("width=device-width, maximum-scale=5, user-scalable=yes"),
      withViewport("maximum-scale=device-width"),
      withViewport("maximum-scale=-1"),
      withViewport(""),
      withViewport("width=device-width", "<style>html { touch-action: manipulation }</style>"),
    ],
  },
};
