import type { ReadingProbe } from "../probe.ts";
import { reading as colour } from "./colour/reading.ts";
import { reading as focus } from "./focus/reading.ts";
import { reading as forms } from "./forms/reading.ts";
import { reading as keyboard } from "./keyboard/reading.ts";
import { reading as layout } from "./layout/reading.ts";
import { reading as links } from "./links/reading.ts";
import { reading as markup } from "./markup/reading.ts";
import { reading as motion } from "./motion/reading.ts";
import { reading as pictures } from "./pictures/reading.ts";
import { reading as structure } from "./structure/reading.ts";
import { reading as text } from "./text/reading.ts";

/** Every probe that reads the page from inside. */
export const readingProbes: readonly ReadingProbe[] = [
  ...keyboard,
  ...focus,
  ...layout,
  ...colour,
  ...motion,
  ...links,
  ...markup,
  ...pictures,
  ...text,
  ...forms,
  ...structure,
];
