import type { DrivingProbe } from "../probe.ts";
import { driving as colour } from "./colour/driving.ts";
import { driving as focus } from "./focus/driving.ts";
import { driving as forms } from "./forms/driving.ts";
import { driving as keyboard } from "./keyboard/driving.ts";
import { driving as layout } from "./layout/driving.ts";
import { driving as links } from "./links/driving.ts";
import { driving as markup } from "./markup/driving.ts";
import { driving as motion } from "./motion/driving.ts";
import { driving as pictures } from "./pictures/driving.ts";
import { driving as structure } from "./structure/driving.ts";
import { driving as text } from "./text/driving.ts";

/** Every probe that drives the browser, in the order in which they run. */
export const drivingProbes: readonly DrivingProbe[] = [
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
