import type { Tab } from "../../tab.ts";
import type { Told } from "./inside/told.ts";
import type { Moves, Stop } from "./inside/walk.ts";

/** Stops after which the walk ends: what is beyond is like what was before. */
const LIMIT = 120;
/** Keys that are sent together while nothing in the page listens to them. */
const BATCH = 10;
/** Keys pressed in a frame, a date or a player, which have stops of their own, before it is passed by. */
const PATIENCE = 25;
/** How often the focus must come round the same stops before it is held there. */
const ROUNDS = 3;
/** Milliseconds for all that is waited for the page's own timers. */
const WAITING = 800;
/** Milliseconds after which a form that a script sends has asked the browser to leave the page. */
const SENDING = 100;

export interface Trap {
  readonly selector: string;
  readonly text: string;
  /** Whether Shift+Tab leads out. */
  readonly isOneWay: boolean;
}

/** What happened by itself as the focus came to something. */
export interface Surprise {
  readonly selector: string;
  readonly text: string;
  readonly what: "alert" | "window" | "departure" | "dialog" | "moved" | "lost";
  readonly detail: string;
}

/** One walk through the page with the Tab key. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** Whether it came round: it saw every stop there is. */
  readonly isComplete: boolean;
  readonly trap: Trap | null;
  readonly surprises: readonly Surprise[];
  readonly unreached: readonly Told[];
  readonly disorders: readonly Told[];
}

const walks = new WeakMap<Tab, { readonly visit: number; readonly walk: Promise<Walk> }>();

/** The walk through the page that is open in the tab; it is done once, however many ask for it. */
export function walkOf(tab: Tab): Promise<Walk> {
  const known = walks.get(tab);
  if (known?.visit === tab.visit) return known.walk;
  const walk = new Walker(tab).walk();
  walks.set(tab, { visit: tab.visit, walk });
  return walk;
}

class Walker {
  readonly #tab: Tab;
  readonly #trail: number[] = [];
  #surprises: { id: number; what: Surprise["what"]; detail: string }[] = [];
  #waited = 0;
  #opened = 0;
  #dialogs = 0;
  #isComplete = false;
  #isHeld = false;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  async walk(): Promise<Walk> {
    const tab = this.#tab;
    const { tabbable, watched, fixed, focused } = await tab.run(() => window.a11y.keyboard.start());
    const first = await tab.run(() => window.a11y.keyboard.moves());
    this.#opened = first.opened;
    this.#dialogs = first.dialogs;
    const trap = tabbable > 0 ? await this.#through(watched, focused) : null;
    if (this.#isComplete && fixed) await this.#back(watched);
    if (tabbable === 0) this.#isComplete = true;
    if (this.#surprises.some(({ what }) => what === "departure")) {
      await tab.run((sending) => window.a11y.keyboard.pass(sending), SENDING);
    }
    const end = await tab.run((whole) => window.a11y.keyboard.end(whole), this.#isComplete);
    const surprises = this.#surprises.flatMap(({ id, ...rest }, index, all) => {
      const selector = end.selectors[id];
      const isRepeated = all.findIndex((other) => other.id === id && other.what === rest.what) < index;
      const isOfTrap = trap !== null && id === trap.id;
      if (selector === undefined || isRepeated || isOfTrap) return [];
      return [{ ...rest, selector, text: end.texts[id] ?? "" }];
    });
    const changed = (watched && end.mutated) || surprises.length > 0 || trap !== null;
    if (changed || tab.departures.length + tab.alerts.length > 0) await tab.reload();
    return {
      stops: end.stops,
      isComplete: this.#isComplete,
      trap: trap && {
        selector: end.selectors[trap.id] ?? "",
        text: end.texts[trap.id] ?? "",
        isOneWay: trap.isOneWay,
      },
      surprises,
      unreached: end.unreached,
      disorders: end.disorders,
    };
  }

  /** Goes on with Tab until the focus has left the page, twice if it began in the middle, or can't move on. */
  async #through(watched: boolean, fromMiddle: boolean): Promise<{ id: number; isOneWay: boolean } | null> {
    const trail = this.#trail;
    let framed = 0;
    let isFirst = fromMiddle;
    for (let rounds = 0; trail.length < LIMIT && rounds < 2 * LIMIT; rounds++) {
      const { ids, inFrame, inParts, bounced } = await this.#press("Tab", watched || framed > 0 ? 1 : BATCH);
      const isEnd = (id: number, index: number) => id < 0 && trail.length + index > 0;
      const end = bounced === null ? ids.findIndex(isEnd) : -1;
      trail.push(...(end < 0 ? ids : ids.slice(0, end)).filter((id) => id >= 0));
      if (end >= 0 && isFirst) {
        isFirst = false;
        trail.length = 0;
        continue;
      }
      if (end >= 0) {
        this.#isComplete = true;
        return null;
      }
      if (inFrame) {
        framed++;
        if (framed <= PATIENCE) continue;
        await this.#tab.run(() => window.a11y.keyboard.leaveFrame());
      }
      framed = 0;
      const held = heldIn(trail, inParts ? PATIENCE : ROUNDS);
      if (held) {
        // What the focus was taken from is told as the trap, or is a part of what people can leave.
        this.#surprises = this.#surprises.filter(({ what }) => what !== "moved" && what !== "lost");
        this.#isHeld = true;
        return this.#heldBy(held);
      }
    }
    return null;
  }

  /** Once more from the end to the start: what is fixed at the top covers only what is come to from below. */
  async #back(watched: boolean): Promise<void> {
    for (let pressed = 0; pressed < this.#trail.length + 1; pressed += watched ? 1 : BATCH) {
      const { ids } = await this.#press("Shift+Tab", watched ? 1 : BATCH);
      if (pressed > 0 && ids.includes(-1)) return;
    }
  }

  async #press(keys: "Tab" | "Shift+Tab", times: number): Promise<Moves> {
    const { cdp } = this.#tab;
    const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: keys === "Tab" ? 0 : 8 };
    const before = this.#trail.at(-1) ?? -1;
    // Sent in order, they are taken in order; only the last answer is worth waiting for.
    await Promise.all(
      Array.from({ length: times }).flatMap(() => [
        cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
        cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
      ]),
    );
    let moves = await this.#tab.run(() => window.a11y.keyboard.moves());
    if (moves.pending > 0 && this.#waited < WAITING) {
      this.#waited += moves.pending;
      await this.#tab.run((pending) => window.a11y.keyboard.pass(pending), moves.pending);
      const later = await this.#tab.run(() => window.a11y.keyboard.moves(true));
      const ids = later.ids.filter((id, index) => index > 0 || id !== moves.ids.at(-1));
      moves = {
        ...later,
        left: [...moves.left, ...later.left],
        ids: [...moves.ids, ...ids],
        bounced: moves.bounced ?? later.bounced,
      };
    }
    // After several keys nobody can tell which of them the focus bounced from.
    if (times > 1) return { ...moves, bounced: null };
    if (keys === "Tab" && !this.#isHeld) this.#notice(moves, before);
    return moves;
  }

  #notice({ ids, bounced, opened, dialogs, left }: Moves, before: number): void {
    const tab = this.#tab;
    const id = bounced ?? ids.find((each) => each >= 0) ?? before;
    const add = (what: Surprise["what"], detail: string) => this.#surprises.push({ id, what, detail });
    for (const words of tab.alerts.splice(0)) add("alert", words);
    for (const address of left) add("departure", address);
    if (opened > this.#opened) add("window", "");
    if (dialogs > this.#dialogs) add("dialog", "");
    if (bounced !== null && ids.length > 0) add(ids.at(-1) === -1 ? "lost" : "moved", "");
    this.#opened = opened;
    this.#dialogs = dialogs;
  }

  /** Tries every way out of stops that lead back to one another. */
  async #heldBy(ids: readonly number[]): Promise<{ id: number; isOneWay: boolean } | null> {
    const tab = this.#tab;
    const isLegitimate = await tab.run(
      (held) =>
        window.a11y.keyboard.inDialog(held) || (held.length > 1 && !window.a11y.keyboard.hasOther(held)),
      ids,
    );
    if (isLegitimate) return null;
    const id = this.#trail.at(-1) ?? 0;
    const isHeld = () => tab.run((held) => window.a11y.keyboard.isAt(held), ids);
    for (let tries = 0; tries <= ids.length; tries++) {
      await this.#press("Shift+Tab", 1);
      if (!(await isHeld())) return { id, isOneWay: true };
    }
    const hinted = await tab.run((held) => window.a11y.keyboard.exitKeys(held), ids);
    for (const keys of ["Escape", ...hinted]) {
      await tab.press(keys);
      for (let tries = 0; tries <= ids.length; tries++) {
        await this.#press("Tab", 1);
        if (!(await isHeld())) return null;
      }
    }
    return { id, isOneWay: false };
  }
}

/** The stops at the end of a trail that have led back to one another so many times. */
function heldIn(trail: readonly number[], rounds: number): number[] | null {
  for (let length = 1; length * rounds <= trail.length; length++) {
    const end = trail.slice(-length);
    const isRepeated = Array.from({ length: rounds }, (_, round) => length * round).every((back) =>
      end.every((id, index) => id === trail[trail.length - length - back + index]),
    );
    if (isRepeated) return [...new Set(end)];
  }
  return null;
}
