import {
  all,
  closest,
  FOCUSABLE,
  isSeen,
  isTabbable,
  ownText,
  parentOf,
  selectorOf,
  shorten,
  textOf,
} from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { kindOf } from "./look.ts";
import { matching, partsOf, styleRules } from "./sheets.ts";
import { wordsOf } from "./told.ts";
import { LATE, pass } from "./walk.ts";

const LIMIT = 10;
const HOVER = ["mouseover", "mouseenter", "pointerover", "pointerenter"];

/** What is to be pointed at, by numbers. */
let anchors: Element[] = [];
/** What had words or controls and could not be seen before. */
let hidden: Element[] = [];
let shown: Element[] = [];
let texts = "";

/** Finds what shows something when it is pointed at, by style sheets or by listeners; @returns how many. */
export function hoverables(): number {
  hidden = [];
  const found = new Set<Element>();
  const candidates = new Set([
    ...byStyle(),
    ...all("body *").filter((each) => HOVER.some((type) => eventsOf(each).has(type))),
  ]);
  const kinds = new Set<string>();
  for (const element of candidates) {
    if (!isSeen(element) || element === document.body || found.size >= LIMIT) continue;
    const kind = `${kindOf(element)}|${element.querySelector("ul, ol") !== null}|${element.parentElement?.id}`;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    found.add(element);
  }
  anchors = [...found];
  if (anchors.length > 0) texts = all("body *").filter(isSeen).map(ownText).join(" ");
  return anchors.length;
}

/** The elements that have something hidden which a rule for :hover may show. */
function byStyle(): Element[] {
  const found: Element[] = [];
  for (const { selectorText, style } of styleRules()) {
    if (!/:hover/.test(selectorText) || !reveals(style)) continue;
    for (const selector of partsOf(selectorText)) {
      const at = selector.indexOf(":hover");
      if (at < 0) continue;
      // Up to the end of the compound that is pointed at, and what is meant by it.
      const end =
        at + ":hover".length + (/^[^\s>+~:]*/.exec(selector.slice(at + ":hover".length))?.[0].length ?? 0);
      const anchor = selector.slice(0, end).replaceAll(":hover", "").trim() || "*";
      const pseudo = /::?(before|after)\s*$/.test(selector);
      const target = selector
        .replaceAll(":hover", "")
        .replace(/::?(before|after)\s*$/, "")
        .trim();
      for (const element of matching(anchor.replace(/[>+~]\s*$/, "").trim())) {
        if (pseudo) continue;
        if (matching(target || "*").some((each) => !isSeen(each) && isAbout(each, element)))
          found.push(element);
      }
    }
  }
  return found;
}

function reveals(style: CSSStyleDeclaration): boolean {
  const names = [
    "display",
    "visibility",
    "opacity",
    "height",
    "max-height",
    "width",
    "clip",
    "clip-path",
    "left",
    "top",
    "right",
    "transform",
    "overflow",
    "content",
  ];
  return names.some((name) => style.getPropertyValue(name) !== "");
}

/** Whether what is shown lies in, or beside, what is pointed at. */
function isAbout(target: Element, anchor: Element): boolean {
  return anchor.contains(target) || Boolean(anchor.parentElement?.contains(target));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Brings something into the window; @returns where to point at it */
export function pointOf(index: number): Point | null {
  const anchor = anchors[index];
  if (!anchor || !isSeen(anchor)) return null;
  anchor.scrollIntoView({ block: "center", behavior: "instant" });
  hidden = all("body *").filter((each) => (ownText(each) || each.matches("a, img, button")) && !isSeen(each));
  shown = [];
  const { left, top, width, height } = anchor.getBoundingClientRect();
  for (const [x, y] of [
    [0.5, 0.5],
    [0.1, 0.5],
    [0.5, 0.1],
    [0.9, 0.9],
  ] as const) {
    const point = { x: left + width * x, y: top + height * y };
    const hit = document.elementFromPoint(point.x, point.y);
    if (hit && (anchor.contains(hit) || hit === anchor)) return point;
  }
  return null;
}

export interface Revealed {
  readonly selector: string;
  readonly anchorWords: string;
  readonly words: string;
  readonly links: number;
  /** The way from what was pointed at to what shows, the shortest there is. */
  readonly from: Point;
  readonly to: Point;
  /** Whether it lies over something. */
  readonly isOver: boolean;
  /** Whether its words are to be read elsewhere on the page too. */
  readonly isRepeated: boolean;
  /** The selectors of what shows. */
  readonly parts: readonly string[];
}

/** What can be seen now that could not before; null for nothing that tells anything. */
export async function revealed(index: number): Promise<Revealed | null> {
  await pass(0);
  for (
    let frames = 0;
    frames < 20 && document.getAnimations().some((each) => each instanceof CSSTransition);
    frames++
  )
    await pass(16);
  const anchor = anchors[index];
  const before = new Set(hidden);
  const added = all("body *").filter((each) => !known.has(each) && ownText(each));
  shown = [...hidden.filter((each) => each.isConnected), ...added].filter(isSeen);
  const telling = shown.filter(
    (each) =>
      !closest(each, "[aria-hidden=true]") &&
      (textOf(each) || each.matches("a, button, img[alt]:not([alt=''])")),
  );
  const first = telling[0];
  if (!anchor || !first) return null;
  let block: Element = first;
  for (
    let each = parentOf(first);
    each && !each.contains(anchor) && each !== document.body;
    each = parentOf(each)
  )
    if (before.has(each) || /absolute|fixed/.test(getComputedStyle(each).position)) block = each;
  const words = telling
    .map((each) => ownText(each) || wordsOf(each))
    .join(" ")
    .trim();
  const [inner, outer] = [anchor.getBoundingClientRect(), block.getBoundingClientRect()];
  const from = nearest(inner, { x: outer.left + outer.width / 2, y: outer.top + outer.height / 2 });
  return {
    selector: selectorOf(anchor),
    anchorWords: wordsOf(anchor),
    words: shorten(words),
    links: telling.filter((each) => each.matches(FOCUSABLE) || each.querySelector(FOCUSABLE)).length,
    from,
    to: nearest(outer, from),
    isOver: /absolute|fixed/.test(getComputedStyle(block).position),
    isRepeated: telling.every((each) => texts.includes(textOf(each)) || textOf(each).length < 2),
    parts: shown.map(selectorOf),
  };
}

/** The point in a box that is nearest to another. */
function nearest({ left, right, top, bottom }: DOMRect, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, left + 2), Math.max(right - 2, left)),
    y: Math.min(Math.max(y, top + 2), Math.max(bottom - 2, top)),
  };
}

let known = new WeakSet<Element>();
let timersBefore = 0;

/** Notes what is in the page before something is pointed at. */
export function beforeHover(): void {
  known = new WeakSet(all("*"));
  timersBefore = notes().timers.length;
}

/** Whether what was revealed stays when the mouse is gone, and the short timers that were set then have run. */
export async function isKept(): Promise<boolean> {
  if (!(await stillShown())) return false;
  await settled(timersBefore);
  return stillShown();
}

/** Notes in the page anew what was revealed before. */
export function expect(selectors: readonly string[]): void {
  beforeHover();
  shown = selectors.flatMap((selector) => document.querySelector(selector) ?? []);
}

/** Whether what was revealed can still be seen. */
export async function stillShown(): Promise<boolean> {
  await pass(30);
  return shown.some((each) => each.isConnected && isSeen(each));
}

/** Whether the focus on, in or beside it, or a button there, reveals the same as the mouse did. */
export async function revealedByKeys(index: number): Promise<boolean> {
  const anchor = anchors[index];
  if (!anchor) return true;
  const targets = shown;
  const isShown = () =>
    targets.some((each) => each.isConnected && isSeen(each)) ||
    all("body *").some((each) => !known.has(each) && ownText(each) !== "" && isSeen(each));
  if (isShown()) return true;
  const around =
    anchor.parentElement && anchor.parentElement !== document.body ? [...anchor.parentElement.children] : [];
  const places = [
    anchor,
    ...all(FOCUSABLE, anchor),
    ...around.flatMap((each) => [each, ...all(FOCUSABLE, each)]),
  ];
  const stops = [...new Set(places)]
    .filter((each) => isTabbable(each) && isSeen(each) && !targets.includes(each))
    .slice(0, 8);
  const outer = closest(anchor, "a[href], button");
  if (outer && isTabbable(outer)) stops.unshift(outer);
  for (const stop of stops) {
    if (!(stop instanceof HTMLElement || stop instanceof SVGElement)) continue;
    const timers = notes().timers.length;
    stop.focus({ preventScroll: true });
    await pass(0);
    await settled(timers);
    if (isShown()) return true;
    if (
      !(stop instanceof HTMLElement) ||
      !stop.matches("button, summary, [role=button], [aria-expanded], [aria-haspopup]")
    )
      continue;
    stop.click();
    await settled(timers);
    if (isShown()) return true;
  }
  return false;
}

async function settled(since: number): Promise<void> {
  for (
    let frames = 0;
    frames < 20 && document.getAnimations().some((each) => each instanceof CSSTransition);
    frames++
  )
    await pass(16);
  const delays = notes()
    .timers.slice(since)
    .filter(({ repeats, delay }) => !repeats && delay <= 400);
  if (delays.length > 0) await pass(Math.max(...delays.map(({ delay }) => delay)) + LATE);
}
