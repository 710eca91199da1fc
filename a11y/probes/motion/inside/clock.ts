import { all, closest, isSeen, ownText, quote, selectorOf, textOf } from "../../../page/dom.ts";
import { notes } from "../../../page/notes.ts";
import { finishTransitions } from "../../../page/transitions.ts";
import type { SeenAt } from "../../../probe.ts";
import { hasPause } from "../pause.ts";

/** Whether anything on the page waits for its time, has waited for it, or moves by script. */
export function hasClock(): boolean {
  return waiting().length > 0 || hasStruck() || hasFrameLoop();
}

/** Whether a clock struck once while the page was looked at: what it did can be seen only from the start. */
export function hasStruck(): boolean {
  return notes().timers.some(({ waits, repeats, delay }) => !waits && !repeats && delay >= LONG);
}

/** Milliseconds: what comes sooner is a part of the page's coming up. */
const LONG = 1000;

const waiting = () => notes().timers.filter(({ waits }) => waits);

/** A function that has asked for itself again and again draws something that moves. */
const hasFrameLoop = () => [...notes().frames.values()].some((times) => times > 1);

/** Runs ahead every timer that waits, one after the other, and tells what each did to what can be seen. */
export function runAhead(): SeenAt[] {
  return waiting().flatMap((timer) => (timer.repeats ? rounds(timer) : once(timer)));
}

type Waiting = ReturnType<typeof waiting>[number];

/** Runs a timer, and tells which one goes on: itself, or the next that it has set in its place. */
function strike(timer: Waiting): Waiting | undefined {
  const { timers } = notes();
  const known = timers.length;
  try {
    timer.run();
  } catch (error) {
    // A mistake of the page's goes where the browser's own clock would send it.
    reportError(error);
    return undefined;
  }
  if (timer.repeats) return timer.waits ? timer : undefined;
  return timers.slice(known).find(({ waits, repeats }) => waits && !repeats);
}

/** The first round tells which elements to look at; what looks other after each of the next moves. */
const ROUNDS = 3;

/** What changes each time that a clock strikes. */
function rounds(first: Waiting): SeenAt[] {
  const watched = new Set<Element>(all("canvas"));
  let timer: Waiting | undefined = first;
  const time = laterTime();
  const strikeNext = () => {
    time.pass(first.delay);
    timer = timer && strike(timer);
  };
  for (const element of changedBy(strikeNext)) watch(element, watched);
  const changes: Change[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = new Map([...watched].map((element) => [element, lookOf(element)]));
    const changed = changedBy(strikeNext);
    finishTransitions();
    changes.push(
      [...before].flatMap(([element, from]) => {
        const to = lookOf(element);
        return differs(from, to) ? [{ element, from, to }] : [];
      }),
    );
    for (const element of changed) watch(element, watched);
  }
  time.end();
  if (changes.some((round) => round.length === 0)) return [];
  return movement(changes, first.delay, timer === undefined);
}

/** Lets the page read from its clock the time at which a timer would have run. */
function laterTime() {
  const { Date: real } = window;
  let ahead = 0;
  const now = () => real.now() + ahead;
  window.Date = new Proxy(real, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length > 0 ? values : [now()], made),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  return {
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
    end: () => {
      window.Date = real;
    },
  };
}

/** An element and what is in it; with a page that changes as a whole, as much as can be looked at. */
function watch(element: Element, watched: Set<Element>): void {
  for (const each of [element, ...[...element.querySelectorAll("*")].slice(0, 100)]) watched.add(each);
}

/** What somebody who looks at the page sees of an element. */
interface Look {
  readonly isSeen: boolean;
  readonly text: string;
  /** Its box, its picture, and how it is turned: what moves, if it changes. Empty without a box. */
  readonly shape: string;
  /** Its colours: what blinks, if it changes. */
  readonly paint: string;
}

interface Change {
  readonly element: Element;
  readonly from: Look;
  readonly to: Look;
}

function lookOf(element: Element): Look {
  const { x, y, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const { scrollLeft, scrollTop } = element;
  const picture = element instanceof HTMLCanvasElement ? drawingOf(element) : element.getAttribute("src");
  const shape = [x, y, width, height, scrollLeft, scrollTop, style.transform, style.rotate, picture];
  return {
    isSeen: isSeen(element),
    text: textOf(element) || (element.textContent ?? ""),
    shape: width * height > 0 ? [...shape, style.backgroundImage, style.backgroundPosition].join() : "",
    paint: [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.opacity].join(),
  };
}

/** Undefined where the page itself may not look: at pictures of other sites, or at what another thread draws. */
function drawingOf(canvas: HTMLCanvasElement): string | undefined {
  try {
    // Between frames, nothing is left to be seen of what WebGL draws.
    return canvas.getContext("2d") ? canvas.toDataURL() : undefined;
  } catch {
    return undefined;
  }
}

function differs(from: Look, to: Look): boolean {
  if (!from.isSeen && !to.isSeen) return false;
  return (
    from.isSeen !== to.isSeen || from.text !== to.text || from.shape !== to.shape || from.paint !== to.paint
  );
}

/** Whether it comes and goes, or changes its colours, where it is and as it is. */
function blinks({ from, to }: Change): boolean {
  return from.text === to.text && (from.shape === to.shape || from.shape === "" || to.shape === "");
}

/** Whether every number that the element shows is less than the one before. */
function countsDown(changes: readonly Change[]): boolean {
  const numbers = changes.map(({ from, to }) => [from.text, to.text].map((text) => text.match(/\d+/g) ?? []));
  return (
    numbers.length > 0 &&
    numbers.every(([before = [], after = []]) => {
      const at = after.findIndex((number, index) => number !== before[index]);
      return at >= 0 && before.length === after.length && Number(after[at]) < Number(before[at]);
    })
  );
}

function movement(changes: readonly (readonly Change[])[], delay: number, hasEnded: boolean): SeenAt[] {
  const every = changes.flat();
  const [steady] = (changes[0] ?? []).filter(({ element }) =>
    changes.every((round) => round.some((change) => change.element === element)),
  );
  const element = steady?.element ?? aroundAll(every.map((change) => change.element));
  const text = quote(textOf(element));
  if (countsDown(every.filter((change) => change.element === element))) {
    const limit = `It counts: ${text}. Can people turn off or lengthen the time they have?`;
    const count = `It counts by itself: ${text}. Must it, or can people stop it?`;
    return [seen("time-limit", "warning", element, limit), seen("moving-content", "warning", element, count)];
  }
  const fades = every.every((change) => blinks(change) && element.contains(change.element)) && steady;
  const ends = hasEnded ? " It ends by itself." : "";
  const question = hasPause()
    ? " Does the button that pauses stop it?"
    : hasEnded
      ? " Is that within five seconds?"
      : "";
  const message = `A script changes it every ${delay} milliseconds: ${text}.${ends}${question}`;
  const found = [seen(fades ? "blink" : "moving-content", question ? "warning" : "error", element, message)];
  if (fades && delay < 167) {
    const times = `It changes ${Math.round(500 / delay)} times a second. Is it small and faint enough to be safe?`;
    found.push(seen("flashing", "warning", element, times));
  }
  return found;
}

/** The innermost element that holds all of these. */
function aroundAll([first, ...rest]: readonly Element[]): Element {
  let around = first ?? document.body;
  while (!rest.every((each) => around.contains(each))) around = around.parentElement ?? document.body;
  return around;
}

/** What a timer that runs once takes away or brings; or moves, when it sets the next one itself. */
function once(timer: Waiting): SeenAt[] {
  const before = textsSeen();
  const alive = new Set(before.keys());
  const next = strike(timer);
  finishTransitions();
  const after = textsSeen();
  const moving = next ? rounds(next) : [];
  if (moving.length > 0 || timer.delay < LONG) return moving;
  const time = `after ${Math.round(timer.delay / 1000)} seconds`;
  const gone = [...alive].filter((element) => !after.has(element));
  const come = [...after.keys()].filter((element) => !alive.has(element));
  const [lost] = gone;
  const [new_] = come;
  if (lost && come.length === 0) {
    const at = lost.isConnected ? lost : null;
    return [
      seen(
        "time-limit",
        "warning",
        at,
        `"${before.get(lost)?.slice(0, 60)}" disappears ${time}. Can people read it again, or keep it?`,
      ),
    ];
  }
  if (!new_) return [];
  if (closest(new_, "[role=dialog], dialog, [role=alertdialog]")) {
    return [
      seen("time-limit", "warning", new_, `A dialog opens ${time}. Can people go on in their own time?`),
    ];
  }
  if (closest(new_, "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]")) return [];
  return [
    seen(
      "status-message",
      "warning",
      new_,
      `"${textOf(new_).slice(0, 60)}" appears ${time}. Does it tell people something they wait for?`,
    ),
  ];
}

function seen(
  barrier: SeenAt["barrier"],
  level: SeenAt["level"],
  element: Element | null,
  message: string,
): SeenAt {
  return { barrier, level, selector: element ? selectorOf(element) : "", message };
}

/** The elements with text of their own that are seen, with their text. */
export function textsSeen(): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const element of all("body *:not(script, style, option, noscript)")) {
    if (ownText(element) && isSeen(element)) found.set(element, textOf(element));
  }
  return found;
}

/** The elements of the page that something changes at once: their attributes, text, children or scrolling. */
function changedBy(work: () => void): Element[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const scrolled = [...document.querySelectorAll("*")].map(
    (element) => element.scrollLeft + element.scrollTop,
  );
  work();
  const records = observer.takeRecords();
  observer.disconnect();
  const elements = records.map(({ target }) => (target instanceof Element ? target : target.parentElement));
  const moved = [...document.querySelectorAll("*")].filter(
    (element, index) => element.scrollLeft + element.scrollTop !== scrolled[index],
  );
  return [...new Set([...elements, ...moved])].filter((element) => element !== null);
}

/** What a frame loop changes in each of the next frames. */
export async function watchFrames(): Promise<SeenAt[]> {
  if (!hasFrameLoop()) return [];
  const rounds: Set<Node>[] = [];
  let round = new Set<Node>();
  const canvases = all("canvas")
    .filter((each) => each instanceof HTMLCanvasElement)
    .filter(isSeen);
  const drawn = canvases.map(drawingOf);
  const observer = new MutationObserver((records) => {
    for (const { target } of records) round.add(target);
  });
  observer.observe(document.documentElement, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  for (let frame = 0; frame < 10; frame++) {
    await new Promise((next) => requestAnimationFrame(next));
    rounds.push(round);
    round = new Set();
  }
  observer.disconnect();
  const canvas = canvases.find((each, index) => {
    const drawing = drawingOf(each);
    return drawing === undefined || drawing !== drawn[index];
  });
  const [last = new Set<Node>()] = rounds.slice(-1);
  const moving = [...last].filter((node) => rounds.filter((round) => round.has(node)).length >= 5);
  const element =
    moving
      .map((node) => (node instanceof Element ? node : node.parentElement))
      .find((each) => each && isSeen(each)) ?? canvas;
  if (!element) return [];
  const question = hasPause() ? " Does the button that pauses stop it?" : "";
  const level = question ? "warning" : "error";
  return [seen("moving-content", level, element, `A script moves it in every frame.${question}`)];
}
