import { isTyped } from "./walk.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  "*, ::before, ::after { transition: none !important; scroll-behavior: auto !important; caret-color: transparent !important }",
);

/** Lets every change of a style be there at once, and no caret blink; or takes that back. */
export function holdStill(wanted: boolean): void {
  const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
  document.adoptedStyleSheets = wanted ? [...others, sheet] : others;
}

export interface Framed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of the element itself. */
  readonly inner: { readonly width: number; readonly height: number };
}

/** Gives the focus to an element; @returns what to photograph of it, its label and what is close around. */
export function focusOn(selector: string): Framed | null {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  element.scrollIntoView({ block: "center", inline: "nearest" });
  element.focus({ preventScroll: true });
  if (document.activeElement !== element) return null;
  const inner = element.getBoundingClientRect();
  // What has neither words nor a size is another barrier: a control without a name.
  if (inner.width < 2 && element.textContent?.trim() === "") return null;
  const labels = element instanceof HTMLInputElement && !isTyped(element) ? [...(element.labels ?? [])] : [];
  const { parentElement } = element;
  const near = parentElement?.getBoundingClientRect();
  const around = near && near.width < 600 && near.height < 300 ? [near] : [];
  const boxes = [inner, ...around, ...labels.map((label) => label.getBoundingClientRect())];
  const left = Math.min(...boxes.map((box) => box.left)) + scrollX - 40;
  const top = Math.min(...boxes.map((box) => box.top)) + scrollY - 24;
  const right = Math.max(...boxes.map((box) => box.right)) + scrollX + 40;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + scrollY + 24;
  const { scrollWidth, scrollHeight } = document.documentElement;
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const width = Math.min(Math.ceil(right), scrollWidth) - x;
  const height = Math.min(Math.ceil(bottom), Math.max(scrollHeight, innerHeight)) - y;
  if (width < 2 || height < 2) return null;
  return { x, y, width, height, inner: { width: inner.width, height: inner.height } };
}

export function unfocus(): void {
  if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
    document.activeElement.blur();
}
