/**
 * What runs in a page before any script of its own: it notes which elements listen to what, and which clocks
 * are set, since a page cannot be asked for them afterwards.
 */
export interface Notes {
  /** The event types that an element, document or window listens to, set by addEventListener. */
  readonly listeners: WeakMap<EventTarget, Set<string>>;
  /** Milliseconds of every timer that the page has set, by whether it repeats. */
  readonly timers: { readonly repeats: boolean; readonly delay: number }[];
  /** Addresses of windows that the page opened; they are not let open. */
  readonly opened: string[];
}

declare global {
  interface Window {
    /** Read it by notes() only. */
    __a11yNotes: Notes;
  }
}

const notes: Notes = { listeners: new WeakMap(), timers: [], opened: [] };
Object.defineProperty(window, "__a11yNotes", { value: notes });

const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
  const target = this ?? window;
  const types = notes.listeners.get(target) ?? new Set();
  notes.listeners.set(target, types.add(type));
  return Reflect.apply(addEventListener, target, [type, ...rest]);
};

for (const name of ["setTimeout", "setInterval"] as const) {
  const original = window[name];
  window[name] = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
    notes.timers.push({ repeats: name === "setInterval", delay: Number(delay) || 0 });
    return Reflect.apply(original, window, [handler, delay, ...rest]);
  }) as typeof window.setTimeout & typeof window.setInterval;
}

window.open = (url) => {
  notes.opened.push(String(url ?? ""));
  return null;
};
