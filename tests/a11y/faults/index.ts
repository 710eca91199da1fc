import { colour } from "./colour.ts";
import type { Fault } from "./fault.ts";
import { forms } from "./forms.ts";
import { keyboard } from "./keyboard.ts";
import { layout } from "./layout.ts";
import { links } from "./links.ts";
import { markup } from "./markup.ts";
import { motion } from "./motion.ts";
import { pictures } from "./pictures.ts";
import { structure } from "./structure.ts";
import { texts } from "./text.ts";

/** By class, so that none can be forgotten. */
export const faultsByClass = {
  keyboard,
  layout,
  colour,
  motion,
  links,
  markup,
  pictures,
  text: texts,
  forms,
  structure,
} as const satisfies Readonly<Record<string, readonly Fault[]>>;

/** Every barrier that is planted to see whether the check finds it. */
export const faults: readonly Fault[] = Object.values(faultsByClass).flat();
