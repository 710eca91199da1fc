/**
 * What runs in a page before any script of its own: it notes which elements listen to what, and which clocks
 * are set, since a page cannot be asked for them afterwards.
 */
export interface Notes {
  /** The event types that an element, document or window listens to, set by addEventListener. */
  readonly listeners: WeakMap<EventTarget, Set<string>>;
  /** Every timer that the page has set. */
  readonly timers: Timer[];
  /** How often each function was asked for by requestAnimationFrame. */
  readonly frames: Map<FrameRequestCallback, number>;
  /** Addresses of windows that the page opened; they are not let open. */
  readonly opened: string[];
  /** Addresses that the page wanted to go to. */
  readonly left: string[];
  /** The browser's own addEventListener, for what listens to the page without being a part of it. */
  readonly listen: EventTarget["addEventListener"];
}

export interface Timer {
  readonly repeats: boolean;
  /** Milliseconds. */
  readonly delay: number;
  /** Whether it is still to run. */
  waits: boolean;
  /** Does now what the timer would do when its time has come. */
  readonly run: () => void;
}

declare global {
  interface Window {
    /** Read it by notes() only. */
    __a11yNotes: Notes;
  }
}

const { addEventListener } = EventTarget.prototype;
const notes: Notes = {
  listeners: new WeakMap(),
  timers: [],
  frames: new Map(),
  opened: [],
  left: [],
  listen: addEventListener,
};
Object.defineProperty(window, "__a11yNotes", { value: notes });

EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
  const target = this ?? window;
  const types = notes.listeners.get(target) ?? new Set();
  notes.listeners.set(target, types.add(type));
  return Reflect.apply(addEventListener, target, [type, ...rest]);
};

const timers = new Map<number, Timer>();
for (const name of ["setTimeout", "setInterval"] as const) {
  const original = window[name];
  const repeats = name === "setInterval";
  const set = (handler: TimerHandler, delay?: number, ...rest: unknown[]): number => {
    // A handler that is text is a script of the page's: the browser alone can run it.
    if (typeof handler !== "function") return Reflect.apply(original, window, [handler, delay]);
    const timer: Timer = {
      repeats,
      delay: Number(delay) || 0,
      waits: true,
      run: () => {
        if (!repeats) timer.waits = false;
        Reflect.apply(handler, window, rest);
      },
    };
    // What has been run ahead of its time isn't run again.
    const id = Number(Reflect.apply(original, window, [() => timer.waits && timer.run(), delay]));
    notes.timers.push(timer);
    timers.set(id, timer);
    return id;
  };
  Object.defineProperty(window, name, { value: set, writable: true, configurable: true });
}
for (const name of ["clearTimeout", "clearInterval"] as const) {
  const original = window[name];
  const clear = (id?: number) => {
    const timer = timers.get(Number(id));
    if (timer) timer.waits = false;
    original.call(window, id);
  };
  Object.defineProperty(window, name, { value: clear, writable: true, configurable: true });
}

const { requestAnimationFrame } = window;
window.requestAnimationFrame = (callback) => {
  notes.frames.set(callback, (notes.frames.get(callback) ?? 0) + 1);
  return requestAnimationFrame.call(window, callback);
};

window.open = (url) => {
  notes.opened.push(String(url ?? ""));
  return null;
};

if ("navigation" in window) {
  window.navigation.addEventListener("navigate", ({ destination, hashChange, downloadRequest }) => {
    if (!hashChange && downloadRequest === null) notes.left.push(destination.url);
  });
}
// A form that a script sends tells of it only later.
const { submit } = HTMLFormElement.prototype;
HTMLFormElement.prototype.submit = function () {
  notes.left.push(this.action);
  submit.call(this);
};
