import { closest, isExposed, isSeen, parentOf } from "../../page/dom.ts";
import { passages } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** CSS pixels. */
const SMALL = 12;
const TINY = 9;

/** No criterion of WCAG. Text of less than 12 CSS pixels, but for superscripts and the like, is too small for many. */
export const smallText: ReadingProbe = {
  name: "small-text",
  barriers: ["small-text"],
  settings: ["desktop"],
  *read() {
    const told: Element[] = [];
    const scales = new Map<Element, number>();
    for (const { nodes } of passages()) {
      for (const node of nodes) {
        const element = node.parentElement;
        if (!element || told.some((each) => each.contains(element))) continue;
        const size = sizeOf(element, scales);
        const letters = node.data.match(/[\p{L}\d]/gu)?.length ?? 0;
        if (
          size >= SMALL - 0.05 ||
          letters < 3 ||
          closest(element, "sup, sub, rt, code, svg, [aria-hidden=true]")
        )
          continue;
        if (!isSeen(element) || !isExposed(element)) continue;
        told.push(element);
        const words = `This text has ${Math.round(size * 10) / 10} pixels: "${node.data.trim().slice(0, 60)}".`;
        yield {
          barrier: "small-text",
          level: "warning",
          element,
          message: size < TINY ? `${words} Must anybody read it?` : `${words} Could it be larger?`,
        };
        if (told.length >= 8) return;
      }
    }
  },
};

/** The size as it is shown: what scales something around the text makes the text smaller too. */
function sizeOf(element: Element, scales: Map<Element, number>): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element, scales);
}

/** By what everything in an element is scaled. */
function scaleOf(element: Element, scales: Map<Element, number>): number {
  const known = scales.get(element);
  if (known !== undefined) return known;
  const around = parentOf(element);
  const { transform, scale, zoom } = getComputedStyle(element);
  let own = Number(zoom) || 1;
  if (transform !== "none") {
    const { c, d } = new DOMMatrix(transform);
    own *= Math.hypot(c, d);
  }
  if (scale !== "none") own *= Number.parseFloat(scale.split(" ").at(-1) ?? "1");
  const all = own * (around ? scaleOf(around, scales) : 1);
  scales.set(element, all);
  return all;
}
