import { colour } from "./colour/index.ts";
import type { ProbeExamples } from "./examples.ts";
import { focus } from "./focus/index.ts";
import { forms } from "./forms/index.ts";
import { keyboard } from "./keyboard/index.ts";
import { layout } from "./layout/index.ts";
import { links } from "./links/index.ts";
import { markup } from "./markup/index.ts";
import { motion } from "./motion/index.ts";
import { pictures } from "./pictures/index.ts";
import { structure } from "./structure/index.ts";
import { text } from "./text/index.ts";

/** The examples of every probe, by its name. */
export const examples: Readonly<Record<string, ProbeExamples>> = {
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
};
