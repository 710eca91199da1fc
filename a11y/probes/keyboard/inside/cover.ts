import { parentOf, selectorOf } from "../../../page/dom.ts";

/** What lies over an element in the window. */
export interface Cover {
  /** From 0 to 1, of the points looked at. */
  readonly share: number;
  readonly by: string;
}

/** What covers an element that is in the window now; null where it can be seen. */
export function coverOf(element: Element): Cover | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (x1 - x0 < 2 || y1 - y0 < 2) return null;
  const middle = (y0 + y1) / 2;
  // Whatever covers half of it covers one of these.
  if (![0.1, 0.5, 0.9].some((x) => covering(element, x0 + (x1 - x0) * x, middle))) return null;
  let looked = 0;
  let covered = 0;
  let by: Element | null = null;
  for (const x of [0.1, 0.3, 0.5, 0.7, 0.9])
    for (const y of [0.15, 0.5, 0.85]) {
      looked++;
      const hit = covering(element, x0 + (x1 - x0) * x, y0 + (y1 - y0) * y);
      if (!hit) continue;
      covered++;
      by = hit;
    }
  return by && covered * 2 >= looked ? { share: covered / looked, by: selectorOf(by) } : null;
}

/** What stays in place while the page scrolls, is opaque, and lies over a point of the element. */
function covering(element: Element, x: number, y: number): Element | null {
  const hit = document.elementFromPoint(x, y);
  if (!hit || hit.contains(element) || element.contains(hit)) return null;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && root.host.contains(hit)) return null;
  for (let each: Element | null = hit; each && !each.contains(element); each = parentOf(each)) {
    const { position, opacity } = getComputedStyle(each);
    if (/fixed|sticky/.test(position) && Number(opacity) > 0.9 && isPainted(hit, each)) return each;
  }
  return null;
}

/** Whether something between the two, both counted, paints what is behind it over. */
function isPainted(inner: Element, outer: Element): boolean {
  for (let each: Element | null = inner; each; each = parentOf(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    const alpha = /rgba\(.*[,/]\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
    if (
      backgroundImage !== "none" ||
      (alpha === undefined ? backgroundColor !== "transparent" : Number(alpha) > 0.9)
    )
      return true;
    if (each === outer) return each.matches("img, video, iframe");
  }
  return false;
}
