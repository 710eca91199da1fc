import { notes, overhear } from "../../../page/notes.ts";
import { activeElement, LATE, pass } from "./walk.ts";

/** What came of something that was done to the page. */
export interface Effect {
  /** Whether anything at all came of it. */
  readonly any: boolean;
  /** Whether a default of the browser was prevented, as handlers do that act. */
  readonly prevented: boolean;
  /** The addresses that were asked for. */
  readonly left: readonly string[];
  readonly alerts: readonly string[];
  readonly hasOpened: boolean;
  /** The elements that changed, or whose content did. */
  readonly changed: readonly Element[];
  /** Whether it only gave the focus to a control, or used one that the keyboard can reach. */
  readonly isPassedOn: boolean;
}

/**
 * Does something and tells what came of it: at once, or when the short timers that it set have run. Alerts are
 * not shown and the page is not left meanwhile.
 */
export async function effectOf(work: () => Event | undefined): Promise<Effect> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const left: string[] = [];
  const alerts: string[] = [];
  let passed = false;
  const onNavigate = (event: NavigateEvent) => {
    left.push(event.destination.url);
    if (event.cancelable) event.preventDefault();
  };
  const onInput = ({ target }: Event) => {
    if (target instanceof Element && target.matches("input, select, textarea")) passed = true;
  };
  const { alert, confirm, prompt, print } = window;
  const note = (words?: unknown) => void alerts.push(String(words ?? ""));
  Object.assign(window, { alert: note, confirm: note, prompt: note, print: note });
  window.navigation.addEventListener("navigate", onNavigate);
  overhear("change", onInput);
  const [opened, timers] = [notes().opened.length, notes().timers.length];
  const [focus, place, scrolled] = [activeElement(), location.href, scrollY];
  const happened = () =>
    records.push(...observer.takeRecords()) > 0 ||
    left.length + alerts.length > 0 ||
    notes().opened.length > opened ||
    location.href !== place ||
    Math.abs(scrollY - scrolled) > 2;
  try {
    const event = work();
    await Promise.resolve();
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    if (!happened()) {
      const delays = notes()
        .timers.slice(timers)
        .filter(({ repeats, delay }) => !repeats && delay <= 300)
        .map(({ delay }) => delay);
      if (delays.length > 0) await pass(Math.max(...delays) + LATE);
    }
    const acted = happened();
    const moved = activeElement() !== focus;
    return {
      any: acted || moved,
      prevented: event?.defaultPrevented ?? false,
      left,
      alerts: [...alerts],
      hasOpened: notes().opened.length > opened,
      changed: records
        .map(({ target }) => (target instanceof Element ? target : target.parentElement))
        .filter((each) => each !== null),
      isPassedOn: passed || (moved && !acted),
    };
  } finally {
    observer.disconnect();
    Object.assign(window, { alert, confirm, prompt, print });
    window.navigation.removeEventListener("navigate", onNavigate);
    removeEventListener("change", onInput, true);
  }
}

/** Points at an element and presses a mouse's button, as far as asked. */
export function mouse(element: Element, types: readonly string[]): Event | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    detail: 1,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  let last: Event | undefined;
  for (const type of types) {
    last = type.startsWith("pointer")
      ? new PointerEvent(type, { ...init, pointerType: "mouse", isPrimary: true })
      : new MouseEvent(type, init);
    element.dispatchEvent(last);
  }
  return last;
}

export const CLICK = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

const CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  " ": 32,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Home: 36,
  End: 35,
};

/** Presses a key where an element has the focus. Only the page's own handlers answer to it. */
export function press(element: Element, key: string): Event | undefined {
  const keyCode = CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const init = {
    key,
    code: key === " " ? "Space" : letter,
    keyCode,
    which: keyCode,
    charCode: 0,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  };
  const down = new KeyboardEvent("keydown", init);
  element.dispatchEvent(down);
  if (!down.defaultPrevented && (key.length === 1 || key === "Enter"))
    element.dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: key.charCodeAt(0) }));
  element.dispatchEvent(new KeyboardEvent("keyup", init));
  return down;
}
