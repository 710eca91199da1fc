import type { Barrier } from "./barrier.ts";
import { colour } from "./colour.ts";
import { forms } from "./forms.ts";
import { keyboard } from "./keyboard.ts";
import { layout } from "./layout.ts";
import { motion } from "./motion.ts";
import { structure } from "./structure.ts";
import { words } from "./words.ts";

export { type Barrier, PEOPLE, type Person } from "./barrier.ts";

const all = { ...keyboard, ...layout, ...colour, ...motion, ...words, ...forms, ...structure };

/** A barrier's name: axe's name for it where axe has a rule of just this meaning, else one of ours. */
export type BarrierName = keyof typeof all;

/** Every kind of barrier that the check can report, by name. */
export const barriers: Readonly<Record<BarrierName, Barrier>> = all;

export function isBarrier(name: string): name is BarrierName {
  return Object.hasOwn(barriers, name);
}
