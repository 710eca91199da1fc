import { collapse } from "../../page/dom.ts";

/** What stands between two line breaks, or a break and the edge of a block. */
export interface Line {
  readonly texts: readonly Text[];
  /** Its white space collapsed; "" for an empty line. */
  readonly text: string;
  /** Pictures, fields and other things in it that are no text. */
  readonly things: readonly Element[];
}

/** Text that flows as one: the part of a block between its edges or the blocks in it. */
export interface Run {
  /** The block that it flows in. */
  readonly block: Element;
  readonly lines: readonly Line[];
  readonly text: string;
}

const SKIPPED =
  "script, style, noscript, template, textarea, select, datalist, title, svg, math, canvas, iframe, object, video, audio";
const THING =
  "img, svg, math, canvas, iframe, object, video, audio, input, select, textarea, button, meter, progress";

let known: readonly Run[] | undefined;

/** Every run of the page that is shown and told to screen readers; worked out once for all probes of one reading. */
export function runs(): readonly Run[] {
  if (known) return known;
  queueMicrotask(() => {
    known = undefined;
  });
  const found: Run[] = [];
  if (document.body) new Flow(found).into(document.body);
  known = found;
  return known;
}

class Flow {
  readonly #found: Run[];
  #texts: Text[] = [];
  #things: Element[] = [];
  #lines: Line[] = [];

  constructor(found: Run[]) {
    this.#found = found;
  }

  into(block: Element): void {
    this.#flow(block, block);
    this.#endRun(block);
  }

  #flow(parent: Element | ShadowRoot, block: Element): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (node.data !== "") this.#texts.push(node);
      } else if (node instanceof Element) this.#element(node, block);
    }
  }

  #element(element: Element, block: Element): void {
    if (element.matches("br")) {
      this.#endLine();
      return;
    }
    const { display, visibility } = getComputedStyle(element);
    if (display === "none" || element.getAttribute("aria-hidden") === "true") return;
    if (visibility === "hidden" && element.children.length === 0) return;
    if (element.matches(THING)) this.#things.push(element);
    if (element.matches(SKIPPED)) return;
    const inner = element.shadowRoot ?? element;
    if (/^(inline|contents|ruby)/.test(display)) {
      this.#flow(inner, block);
      return;
    }
    this.#endRun(block);
    this.#flow(inner, element);
    this.#endRun(element);
  }

  #endLine(): void {
    const text = collapse(this.#texts.map((node) => node.data).join(""));
    this.#lines.push({
      texts: this.#texts.filter((node) => /\S/.test(node.data)),
      text,
      things: this.#things,
    });
    this.#texts = [];
    this.#things = [];
  }

  #endRun(block: Element): void {
    this.#endLine();
    const lines = this.#lines;
    this.#lines = [];
    const filled = lines.filter(({ text, things }) => text !== "" || things.length > 0);
    if (filled.length > 0) this.#found.push({ block, lines, text: filled.map(({ text }) => text).join(" ") });
  }
}

/** The smallest element that holds all of some texts: the block itself where they are all that is in it. */
export function elementOf(texts: readonly Text[], block: Element): Element {
  const [first, ...rest] = texts;
  let element = first?.parentElement ?? block;
  while (element !== block && !rest.every((text) => element.contains(text)))
    element = element.parentElement ?? block;
  // Outwards while nothing else is in it.
  const said = element.textContent?.trim();
  while (element !== block && element.parentElement?.textContent?.trim() === said)
    element = element.parentElement ?? block;
  return element;
}

/** Whether a block can be seen: it is not clipped to a dot, or moved off the page. */
export function isShown(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0;
}

const NOT_PROSE = "pre, code, kbd, samp, var, abbr, math, svg, textarea, select, [aria-hidden=true], address";

/** Whether a run is seen, and no code or address. */
export function isProse({ block }: Run): boolean {
  return !block.closest(NOT_PROSE) && isShown(block);
}

export const parentOfText = ({ parentElement }: Text): Element => parentElement ?? document.body;

/** The texts of a run, but for code and short forms in it. */
export function textsOf(run: Run): Text[] {
  return run.lines.flatMap(({ texts }) => texts).filter((text) => !parentOfText(text).closest(NOT_PROSE));
}
