import { barrier } from "./barrier.ts";

/** What cannot be seen, or is told by colour alone. */
export const colour = {
  "color-contrast": barrier(
    "1.4.3",
    ["sight"],
    "Text stands out too little from what is behind it",
    "Choose colours with a contrast of 4.5:1, or 3:1 for large text",
  ),
  "color-contrast-enhanced": barrier(
    "1.4.6",
    ["sight"],
    "Text has less than the best contrast",
    "Choose colours with a contrast of 7:1, or 4.5:1 for large text",
  ),
  "text-over-image": barrier(
    "1.4.3",
    ["sight", "think"],
    "Text lies on a picture or gradient that is too like it in places",
    "Put a plain colour behind the text",
  ),
  "placeholder-contrast": barrier(
    "1.4.3",
    ["sight"],
    "The placeholder can hardly be read",
    "Darken it to 4.5:1, or say it in a label or a hint",
  ),
  "disabled-contrast": barrier(
    "1.4.3",
    ["sight", "think"],
    "This looks disabled but can be used, or must be read",
    "Give it the contrast of other text",
  ),
  "non-text-contrast": barrier(
    "1.4.11",
    ["sight"],
    "The edge or icon of a control can hardly be seen",
    "Draw it with a contrast of 3:1 to what is around it",
  ),
  "link-in-text-block": barrier(
    "1.4.1",
    ["colour", "sight"],
    "Only its colour tells this link from the text around it",
    "Underline links in text",
  ),
  "color-only": barrier(
    "1.4.1",
    ["colour", "blind"],
    "Only a colour tells this",
    "Say it in words or with a shape too",
  ),
  "forced-colors": barrier(
    "1.4.11",
    ["sight"],
    "This disappears when a reader's own colours replace the page's",
    "Use borders and text instead of backgrounds and shadows, and leave forced-color-adjust alone",
  ),
} as const;
