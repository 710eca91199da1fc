import { type Colour, colourOf, contrast, over } from "../../page/colours.ts";
import type { Stop } from "../keyboard/inside/walk.ts";

/** The contrast of a change whose shape is seen, whatever its colours. */
const SHAPE = 21;

/** Pixels by which a box may grow or move without being seen to. */
const SLIGHT = 4;

/** The best contrast with which the look of a stop changes on focus; 1 for no change, null where none can be told. */
export function strengthOf({ changes, look, backdrop }: Stop): number | null {
  if (changes.length === 0 || isBorderInstead(look)) return 1;
  if (!backdrop) return null;
  return Math.max(...changes.map((name) => strengthOfOne(name, look[name] ?? ["", ""], backdrop)));
}

function strengthOfOne(name: string, [before, after]: readonly [string, string], backdrop: Colour): number {
  const property = name.replace(/^::(before|after) /, "");
  const colours = (value: string) =>
    (value.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? []).map(colourOf);
  const against = (value: string) =>
    Math.max(1, ...colours(value).map((colour) => contrast(over(colour, backdrop), backdrop)));
  if (property === "outline" || property === "box-shadow") {
    if (/^auto /.test(after)) return SHAPE;
    return Math.max(against(after), after === "" || after === "none" ? against(before) : 1);
  }
  if (property.startsWith("border-")) {
    const [old, now] = [colours(before)[0], colours(after)[0]];
    const width = (value: string) => Number.parseFloat(value) || 0;
    const own = width(before) === width(after) && old && now ? between(old, now, backdrop) : 1;
    return Math.max(own, width(before) === width(after) ? 1 : against(after), old ? 1 : against(after));
  }
  if (
    property === "background-color" ||
    property === "color" ||
    property === "fill" ||
    property === "stroke"
  ) {
    const [old, now] = [colours(before)[0], colours(after)[0]];
    return old && now ? between(old, now, backdrop) : SHAPE;
  }
  if (property === "text-decoration") {
    const [old, now] = [colours(before)[0], colours(after)[0]];
    const shape = (value: string) => value.replace(/[a-z]+\([^)]*\)/g, "");
    return old && now && shape(before) === shape(after) ? between(old, now, backdrop) : SHAPE;
  }
  if (/^(width|height|top|left)$/.test(property))
    return Math.abs(Number.parseFloat(before) - Number.parseFloat(after)) <= SLIGHT ? 1 : SHAPE;
  return SHAPE;
}

/** Whether the outline only takes the place of a part of the border, in its colour. */
function isBorderInstead(look: Stop["look"]): boolean {
  const [before, after] = look["border-top"] ?? ["", ""];
  const [without = "", outline = ""] = look["outline"] ?? [];
  if (!before || without || !/ 0px$/.test(outline)) return false;
  const width = (value: string) => Number.parseFloat(/[\d.]+px/.exec(value)?.[0] ?? "0");
  const colour = (value: string) => /rgba?\([^)]*\)/.exec(value)?.[0];
  return colour(before) === colour(outline) && width(outline) + width(after) <= width(before);
}

function between(one: Colour, other: Colour, backdrop: Colour): number {
  return contrast(over(one, backdrop), over(other, backdrop));
}
