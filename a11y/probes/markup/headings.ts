import { all, isExposed, nameOf, roleOf } from "../../page/dom.ts";

export interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly name: string;
}

let known: readonly Heading[] | undefined;

/** The headings that assistive technology is told of, in order; worked out once for all probes of one reading. */
export function headings(): readonly Heading[] {
  if (known) return known;
  queueMicrotask(() => {
    known = undefined;
  });
  known = all("h1, h2, h3, h4, h5, h6, [role~=heading]")
    .filter((element) => isExposed(element) && roleOf(element) === "heading")
    .map((element) => ({ element, level: levelOf(element), name: nameOf(element) }));
  return known;
}

function levelOf(element: Element): number {
  const told = Number.parseInt(element.getAttribute("aria-level") ?? "", 10);
  const own = /^h([1-6])$/.exec(element.localName)?.[1];
  return told > 0 ? told : Number(own ?? 2);
}
