import type { ProbeExamples } from "../examples.ts";
import { altBeside } from "./alt-beside.ts";
import { altEmpty } from "./alt-empty.ts";
import { altWords } from "./alt-words.ts";
import { backgroundImage } from "./background-image.ts";
import { imageAlt } from "./image-alt.ts";
import { media } from "./media.ts";
import { spacerImage } from "./spacer-image.ts";
import { textInImage } from "./text-in-image.ts";

export const pictures: Readonly<Record<string, ProbeExamples>> = {
  "image-alt": imageAlt,
  "alt-words": altWords,
  "alt-beside": altBeside,
  "alt-empty": altEmpty,
  "spacer-image": spacerImage,
  "text-in-image": textInImage,
  "background-image": backgroundImage,
  media,
};
