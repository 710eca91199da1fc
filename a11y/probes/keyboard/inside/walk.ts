import { backdropOf, type Colour } from "../../../page/colours.ts";
import { all, FOCUSABLE, isSeen, isTabbable, selectorOf, textOf } from "../../../page/dom.ts";
import { eventsOf, notes, overhear } from "../../../page/notes.ts";
import { type Cover, coverOf } from "./cover.ts";
import { changesOf, kindOf, type Look, lookOf } from "./look.ts";
import { disordersOf } from "./order.ts";
import { unreachedOf } from "./reach.ts";
import { holdStill } from "./still.ts";
import { type Told, wordsOf } from "./told.ts";

/** What is found at a stop of the Tab key. */
export interface Stop {
  readonly selector: string;
  /** Its words, 60 characters at most. */
  readonly text: string;
  readonly tag: string;
  /** The names of the styles that differ from when it has no focus; empty if none does. */
  readonly changes: readonly string[];
  /** How it looks with and without the focus, of what differs. */
  readonly look: Readonly<Record<string, readonly [without: string, having: string]>>;
  /** Elements of one kind look alike. */
  readonly kind: string;
  /** Whether it can be seen at all while it has the focus. */
  readonly seen: boolean;
  readonly typed: boolean;
  readonly inShadow: boolean;
  readonly cover: Cover | null;
  /** What is behind the element; null where that is no plain colour. */
  readonly backdrop: Colour | null;
}

/** What happened since it was asked last. */
export interface Moves {
  /** The stops' numbers, in order: -1 for none (the focus left the page). */
  readonly ids: readonly number[];
  /** Whether the focus is in a frame now, where no key is seen from outside. */
  readonly inFrame: boolean;
  /** Whether the focus is in something with stops of its own inside, such as a date or a player. */
  readonly inParts: boolean;
  /** Whether the focus went on by the page's will: from which stop. */
  readonly bounced: number | null;
  /** Milliseconds until the last of the short timers that were set will have run. */
  readonly pending: number;
  /** The other pages that were asked for. */
  readonly left: readonly string[];
  /** How many windows the page has opened, and how many dialogs are open. */
  readonly opened: number;
  readonly dialogs: number;
}

export interface Start {
  readonly tabbable: number;
  /** Whether something listens to keys or to the focus, so that every step must be watched. */
  readonly watched: boolean;
  /** Whether something stays in place while the page scrolls. */
  readonly fixed: boolean;
  /** Whether something has the focus already. */
  readonly focused: boolean;
}

interface State {
  readonly elements: Element[];
  readonly looks: Map<Element, Look>;
  readonly stops: Map<Element, Stop>;
  readonly trail: number[];
  readonly focused: Element[];
  readonly observer: MutationObserver;
  readonly stop: () => void;
  /** Whether something stays in place that may cover others. */
  readonly covers: boolean;
  mutated: boolean;
  /** How many of the page's notes have been told. */
  timers: number;
  left: number;
}

const PARTS =
  "audio, video, input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week]";

let state: State | null = null;

/** Listeners by which an element may meddle with the focus; of the whole page, those that hear of others' focus. */
const WATCHED = ["keydown", "keyup", "keypress", "focus", "blur", "focusin", "focusout"];
const WATCHED_PAGE = ["focusin", "focusout"];
export const DIALOGS = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";

/** Makes ready for Tab keys: notes how everything looks now, and listens. */
export function start(): Start {
  holdStill(true);
  const tabbable = all(FOCUSABLE).filter(isTabbable);
  const onKey = ({ key }: KeyboardEvent) => key === "Tab" && note();
  const onFocus = (event: FocusEvent) => {
    const [target] = event.composedPath();
    if (target instanceof Element) state?.focused.push(target);
  };
  const onNavigate = (event: NavigateEvent) => {
    if (event.hashChange) return;
    // To those who choose a download it is no leaving of the page; to those who only come by it is.
    if (event.downloadRequest !== null) notes().left.push(event.destination.url);
    if (event.cancelable) event.preventDefault();
  };
  const observer = new MutationObserver(() => {
    if (state) state.mutated = true;
  });
  const elements = all("*");
  const covers = elements.some((element) => /fixed|sticky/.test(getComputedStyle(element).position));
  state = {
    covers,
    elements: [],
    looks: new Map(tabbable.slice(0, 400).map((element) => [element, lookOf(element)])),
    stops: new Map(),
    trail: [],
    focused: [],
    observer,
    stop() {
      removeEventListener("keyup", onKey, true);
      removeEventListener("focus", onFocus, true);
      window.navigation.removeEventListener("navigate", onNavigate);
    },
    mutated: false,
    timers: notes().timers.length,
    left: notes().left.length,
  };
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  overhear("keyup", onKey);
  // Before a handler of the element itself can give the focus away.
  overhear("focus", onFocus);
  // What is asked for is noted; going there would race with what is done to the page next.
  window.navigation.addEventListener("navigate", onNavigate);
  const listens = (target: EventTarget) =>
    WATCHED_PAGE.some((type) => notes().listeners.get(target)?.has(type));
  return {
    tabbable: tabbable.length,
    focused: activeElement() !== null,
    watched:
      listens(document) ||
      listens(window) ||
      elements.some((element) => {
        const events = eventsOf(element);
        return events.size > 0 && WATCHED.some((type) => events.has(type));
      }),
    fixed: covers && document.documentElement.scrollHeight > innerHeight,
  };
}

/** Lets the next Tab begin at the top of the page. */
export function toTop(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) active.blur();
  // The browser begins where the focus was last, even if that element is gone.
  const mark = document.createElement("span");
  mark.tabIndex = -1;
  document.body.prepend(mark);
  mark.focus({ preventScroll: true });
  mark.remove();
  scrollTo(0, 0);
}

/** The element that has the focus, in whichever shadow tree; null for none. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}

function note(): void {
  if (!state) return;
  const element = activeElement();
  if (!element) {
    state.trail.push(-1);
    return;
  }
  let id = state.elements.indexOf(element);
  if (id < 0) id = state.elements.push(element) - 1;
  state.trail.push(id);
  const known = state.stops.get(element);
  if (!known) state.stops.set(element, stopAt(element, state.looks.get(element)));
  else if (state.covers && !known.cover) state.stops.set(element, { ...known, cover: coverOf(element) });
}

function stopAt(element: Element, before: Look | undefined): Stop {
  const now = lookOf(element);
  const changes = before ? changesOf(before, now) : ["appears"];
  const { colour, plain } = backdropOf(element.parentElement ?? element);
  const pairs = changes.map((name) => {
    const key = name.startsWith("::") ? name : ` ${name}`;
    return [name, [before?.[key] ?? "", now[key] ?? ""] as const] as const;
  });
  return {
    selector: selectorOf(element),
    text: wordsOf(element),
    tag: element.localName,
    changes,
    look: Object.fromEntries(pairs),
    kind: kindOf(element),
    seen: isSeen(element),
    typed: isTyped(element),
    inShadow: element.getRootNode() instanceof ShadowRoot,
    cover: state?.covers ? coverOf(element) : null,
    backdrop: plain ? colour : null,
  };
}

/** Whether a caret shows where one types. */
export function isTyped(element: Element): boolean {
  if (element.matches("textarea, [contenteditable]:not([contenteditable=false])")) return true;
  return (
    element instanceof HTMLInputElement &&
    !/^(button|checkbox|color|file|image|radio|range|reset|submit)$/.test(element.type)
  );
}

/** What has happened since it was asked last; with `anew`, where the focus is now counts as a stop. */
export function moves(anew = false): Moves {
  if (!state) throw new Error("No walk has begun.");
  const inFrame = document.activeElement?.matches("iframe, frame, object, embed") ?? false;
  const active = activeElement();
  // An alert takes the key's end away, and a frame the whole key.
  if (anew || (active && state.trail.length === 0)) note();
  const ids = state.trail.splice(0);
  const focused = state.focused.splice(0);
  // What is hidden and sends the focus back is there to hold it in a dialog.
  const first = focused.find(
    (each) => isTabbable(each) && isSeen(each) && !each.closest("[aria-hidden=true]"),
  );
  const wentOn = first && first !== active && !(active && first.contains(active)) && !active?.contains(first);
  if (wentOn && !state.elements.includes(first)) state.elements.push(first);
  const timers = notes().timers.slice(state.timers);
  state.timers = notes().timers.length;
  const left = notes().left.slice(state.left);
  state.left = notes().left.length;
  const short = timers.filter(({ repeats, delay }) => !repeats && delay <= 400).map(({ delay }) => delay);
  return {
    ids,
    inFrame,
    inParts: active?.matches(PARTS) ?? false,
    bounced: wentOn ? state.elements.indexOf(first) : null,
    pending: short.length > 0 ? Math.max(...short) + 1 : 0,
    left,
    opened: notes().opened.length,
    dialogs: all(DIALOGS).filter(isSeen).length,
  };
}

/** Milliseconds by which a timer may be late. */
export const LATE = 16;

/** Resolves when that many milliseconds are over, without a timer that would be taken for the page's. */
export function pass(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  return new Promise((resolve) => {
    const look = () => (performance.now() >= end ? resolve() : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
}

/** The part of the page that holds the focus, if these stops are all in one open dialog with a way to close. */
export function inDialog(ids: readonly number[]): boolean {
  const elements = ids.flatMap((id) => state?.elements[id] ?? []);
  const dialog = elements[0]?.closest(`${DIALOGS}, dialog`);
  if (!dialog || !elements.every((element) => dialog.contains(element))) return false;
  return elements.some((element) => element.matches("button, a, [role=button], input[type=submit]"));
}

/** Whether the focus is at one of these stops. */
export function isAt(ids: readonly number[]): boolean {
  const active = activeElement();
  return active !== null && ids.some((id) => state?.elements[id] === active);
}

/** Whether there is something to reach but these stops. */
export function hasOther(ids: readonly number[]): boolean {
  return all(FOCUSABLE).some(
    (element) => isTabbable(element) && isSeen(element) && !ids.some((id) => state?.elements[id] === element),
  );
}

/** The keys that the page's words name as the way out, such as "Control+m". */
export function exitKeys(ids: readonly number[]): string[] {
  for (const id of ids.slice(0, 4)) {
    const element = state?.elements[id];
    // What a link of help says may be shown only when it is chosen.
    if (element instanceof HTMLElement && element.matches("a, button") && isSeen(element)) element.click();
  }
  const found = textOf(document.body).matchAll(
    /\b(ctrl|control|strg|alt|shift|esc|escape|F\d{1,2})\b(?:\s*(?:\+|-|and)?\s*\b([a-z0-9]|F\d{1,2}|tab|esc|escape)\b)?/gi,
  );
  const names: Readonly<Record<string, string>> = {
    ctrl: "Control",
    control: "Control",
    strg: "Control",
    alt: "Alt",
    shift: "Shift",
    esc: "Escape",
    escape: "Escape",
    tab: "Tab",
  };
  const keys = [...found].map(([, first = "", second]) =>
    [first, second]
      .flatMap((name) =>
        name
          ? [names[name.toLowerCase()] ?? (name.length > 1 ? name.toUpperCase() : name.toLowerCase())]
          : [],
      )
      .join("+"),
  );
  return [...new Set(keys)].filter((each) => !/^(Control|Alt|Shift)$/.test(each)).slice(0, 4);
}

/** Gives the focus to what follows a frame that holds it too long to be walked through. */
export function leaveFrame(): void {
  const frame = document.activeElement;
  const next = all(FOCUSABLE).find(
    (element) =>
      isTabbable(element) &&
      frame &&
      frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (next instanceof HTMLElement) next.focus();
  else if (frame instanceof HTMLElement) frame.blur();
  note();
}

export interface End {
  readonly stops: readonly Stop[];
  /** Of the stops by their numbers, also those where the focus did not stay. */
  readonly selectors: readonly string[];
  readonly texts: readonly string[];
  readonly unreached: readonly Told[];
  readonly disorders: readonly Told[];
  /** Whether the page's scripts changed it meanwhile. */
  readonly mutated: boolean;
}

/** Ends the walk, and tells what it found. */
export function end(isComplete: boolean): End {
  if (!state) throw new Error("No walk has begun.");
  const { elements, stops } = state;
  const walked = elements.filter((element) => stops.has(element));
  const mutated = state.mutated || state.observer.takeRecords().length > 0;
  const result = {
    stops: [...stops.values()],
    selectors: elements.map(selectorOf),
    texts: elements.map(wordsOf),
    unreached: isComplete ? unreachedOf(new Set(walked)) : [],
    disorders: disordersOf(walked),
    mutated,
  };
  state.observer.disconnect();
  state.stop();
  toTop();
  holdStill(false);
  state = null;
  return result;
}
