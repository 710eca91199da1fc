import type { Sighting } from "../finding.ts";
import { colour } from "../probes/colour/inside/index.ts";
import { forms } from "../probes/forms/inside/index.ts";
import { keyboard } from "../probes/keyboard/inside/index.ts";
import { motion } from "../probes/motion/inside/index.ts";
import { readingProbes } from "../probes/reading.ts";
import { structure } from "../probes/structure/inside/index.ts";
import type { SettingName } from "../settings.ts";
import { backdropOf, colourOf, contrast, over } from "./colours.ts";
import * as dom from "./dom.ts";
import { eventsOf, notes } from "./notes.ts";
import { overview } from "./overview.ts";
import { spokenParts } from "./passages.ts";

/** What driving probes may call inside the page, as window.a11y. */
const tools = {
  ...dom,
  backdropOf,
  colourOf,
  contrast,
  over,
  eventsOf,
  notes,
  forms,
  keyboard,
  motion,
  structure,
  overview,
  spokenParts,
  read,
  needed,
  colour,
};
export type PageTools = typeof tools;

declare global {
  interface Window {
    a11y: PageTools;
  }
}

/** Of some settings, those in which a probe, or the one that is named, needs to see the page. */
function needed(settings: readonly SettingName[], only?: string): SettingName[] {
  return settings.filter((setting) =>
    readersIn(setting, only).some((probe) => probe.needs?.(setting) ?? true),
  );
}

const readersIn = (setting: SettingName, only?: string) =>
  readingProbes.filter(
    ({ name, settings }) => settings.includes(setting) && (only === undefined || name === only),
  );

/** Lets every reading probe of a setting, or the one that is named, read the page as it is now. */
function read(setting: SettingName, only?: string): Sighting[] {
  return readersIn(setting, only).flatMap((probe) =>
    [...probe.read(setting)].map(({ element, barrier, level, message }) => {
      if (!probe.barriers.includes(barrier)) {
        throw new Error(`The probe ${probe.name} does not say that it reports ${barrier}.`);
      }
      return { by: probe.name, barrier, level, message, selector: element ? dom.selectorOf(element) : "" };
    }),
  );
}

Object.defineProperty(window, "a11y", { value: tools, configurable: true });
