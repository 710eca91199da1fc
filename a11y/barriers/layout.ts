import { barrier } from "./barrier.ts";

/** What breaks when the page is narrow, enlarged, turned or spaced out. */
export const layout = {
  reflow: barrier(
    "1.4.10",
    ["sight"],
    "At 320 pixels, which is 400% zoom, the page scrolls sideways or loses content",
    "Let columns wrap and widths shrink; let only tables and maps scroll, inside themselves",
  ),
  "resize-text": barrier(
    "1.4.4",
    ["sight"],
    "At 200% zoom text is cut off, covered or gone",
    "Use no fixed heights, and let boxes grow with their text",
  ),
  "text-resize-only": barrier(
    "1.4.4",
    ["sight"],
    "Text does not grow, or does not fit, when only text is enlarged",
    "Give sizes of text and of its boxes in rem or em",
  ),
  "text-spacing": barrier(
    "1.4.12",
    ["sight", "think"],
    "Text is cut off or covered when a reader sets wider spacing",
    "Use no fixed heights around text, and no nowrap",
  ),
  "text-clipped": barrier(
    "1.4.4",
    ["sight", "think"],
    "Text is cut off",
    "Let its box grow, and don't hide what overflows",
  ),
  "text-overlap": barrier(
    "1.4.4",
    ["sight", "think"],
    "Text lies over other text",
    "Place it in the flow of the page",
  ),
  orientation: barrier(
    "1.3.4",
    ["hand", "sight"],
    "The page works only when the device is held one way",
    "Show the same content in portrait and in landscape",
  ),
  "target-size": barrier(
    "2.5.8",
    ["hand", "sight"],
    "This is too small, or too near its neighbour, to be touched safely",
    "Make it at least 24 by 24 pixels, or leave that much room around it",
  ),
  "meta-viewport": barrier(
    "1.4.4",
    ["sight"],
    "The page forbids zooming",
    "Remove user-scalable and maximum-scale from the viewport",
  ),
  "small-text": barrier(
    null,
    ["sight"],
    "Text is very small",
    "Use at least 16 pixels for what is to be read, and 12 for anything",
  ),
  "line-height": barrier(
    "1.4.8",
    ["think", "sight"],
    "Lines of text are too close together",
    "Set line-height to at least 1.5 for paragraphs",
  ),
  "line-length": barrier(
    "1.4.8",
    ["think", "sight"],
    "Lines of text are too long to follow",
    "Limit text to about 80 characters a line (max-width: 38em)",
  ),
  "justified-text": barrier(
    "1.4.8",
    ["think"],
    "Text is justified, which leaves uneven gaps between words",
    "Align text to its start",
  ),
  "label-far": barrier(
    null,
    ["sight", "think"],
    "A label stands far from its field",
    "Put the label just above its field",
  ),
} as const;
