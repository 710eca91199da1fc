import { all, closest, isSeen, ownText, selectorOf, textOf } from "../../../page/dom.ts";
import { notes } from "../../../page/notes.ts";
import type { SeenAt } from "../../../probe.ts";
import { hasPause } from "../pause.ts";

/** Whether anything on the page waits for its time or moves by script. */
export function hasClock(): boolean {
  return waiting().length > 0 || hasFrameLoop();
}

const waiting = () =>
  notes().timers.filter(({ waits, repeats, delay }) => waits && (repeats || delay >= 1000));

/** A function that has asked for itself again and again draws something that moves. */
const hasFrameLoop = () => [...notes().frames.values()].some((times) => times > 1);

/** Runs ahead every timer that waits, one after the other, and tells what each did to what can be seen. */
export function runAhead(): SeenAt[] {
  return waiting().flatMap((timer) => (timer.repeats ? repeat(timer) : once(timer)));
}

type Waiting = ReturnType<typeof waiting>[number];

/** Three rounds of a timer that repeats. */
function repeat(timer: Waiting): SeenAt[] {
  const styles: string[] = [];
  const rounds = [1, 2, 3].map(() => {
    const changed = timer.waits ? changedBy(timer.run) : [];
    styles.push(...changed.map((element) => element.getAttribute("style") ?? ""));
    return changed;
  });
  const [first = []] = rounds;
  const always = first.filter((element) => rounds.every((round) => round.includes(element)));
  const [element] = always;
  if (!element) return [];
  const ends = timer.waits ? "" : " It ends by itself.";
  const paused = hasPause();
  const countdown =
    /\d/.test(textOf(element)) &&
    textOf(element).length < 80 &&
    closest(element, "[role=timer], [class*=count], [class*=timer], [id*=timer], [id*=count]");
  if (countdown) {
    return [
      seen(
        "time-limit",
        "warning",
        element,
        `It counts: "${textOf(element).slice(0, 60)}". Can people turn off or lengthen the time they have?`,
      ),
    ];
  }
  const fades = always.length === 1 && styles.some((style) => FADE.test(style));
  const level = paused || ends ? "warning" : "error";
  const question = paused
    ? " Does the button that pauses stop it?"
    : ends
      ? " Is that within five seconds?"
      : "";
  return [
    seen(
      fades ? "blink" : "moving-content",
      level,
      element,
      `A script changes it every ${timer.delay} milliseconds: "${textOf(element).slice(0, 60)}".${ends}${question}`,
    ),
    ...(fades && timer.delay < 167
      ? [
          seen(
            "flashing",
            "warning",
            element,
            `It changes ${Math.round(500 / timer.delay)} times a second. Is it small and faint enough to be safe?`,
          ),
        ]
      : []),
  ];
}

const FADE = /visibility|opacity|display|color/;

/** What a timer that runs once takes away or brings. */
function once(timer: Waiting): SeenAt[] {
  const before = textsSeen();
  const alive = new Set(before.keys());
  changedBy(timer.run);
  const after = textsSeen();
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

/** The elements that can be seen and that something changes at once: their attributes, text or children. */
function changedBy(work: () => void): Element[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, {
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
  return [...new Set([...elements, ...moved])].filter((element): element is Element => {
    if (!element || !document.body.contains(element)) return false;
    return isSeen(element) || /opacity|visibility|display/.test(element.getAttribute("style") ?? "");
  });
}

/** What a frame loop changes in each of the next frames. */
export async function watchFrames(): Promise<SeenAt[]> {
  if (!hasFrameLoop()) return [];
  const rounds: Set<Node>[] = [];
  let round = new Set<Node>();
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
  const canvas = document.querySelector("canvas");
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
