import type { ReadingProbe } from "../../probe.ts";
import { altBeside } from "./alt-beside.ts";
import { altEmpty } from "./alt-empty.ts";
import { altWords } from "./alt-words.ts";
import { backgroundImage } from "./background-image.ts";
import { imageAlt } from "./image-alt.ts";
import { media } from "./media.ts";
import { spacerImage } from "./spacer-image.ts";
import { textInImage } from "./text-in-image.ts";

export const reading: readonly ReadingProbe[] = [
  imageAlt,
  altWords,
  altBeside,
  altEmpty,
  spacerImage,
  textInImage,
  backgroundImage,
  media,
];
