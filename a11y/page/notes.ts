import type { Notes } from "./before.ts";

/** What before.ts noted while the page loaded and ran. */
export function notes(): Notes {
  return window.__a11yNotes;
}

/** Listens to what happens in the page, capturing, and leaves no note of it. */
export function overhear<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): void {
  notes().listen.call(window, type, listener as (event: Event) => void, true);
}

/** The event types an element itself listens to, by script or by an attribute such as onclick. */
export function eventsOf(element: Element): ReadonlySet<string> {
  const types = new Set(notes().listeners.get(element));
  for (const name of element.getAttributeNames()) if (name.startsWith("on")) types.add(name.slice(2));
  // A handler set as a property (element.onclick = ...).
  for (const type of [
    "click",
    "mousedown",
    "mouseup",
    "mouseover",
    "mouseenter",
    "pointerdown",
    "focus",
    "change",
    "input",
    "blur",
    "keyup",
    "keydown",
  ]) {
    if ((element as unknown as Record<string, unknown>)[`on${type}`]) types.add(type);
  }
  return types;
}
