import { all, nameOf, parentOf, selectorOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { fields } from "../fields.ts";

const SECRETS =
  "input[type=password], input[autocomplete~=one-time-code], input[name*=otp i], input[id*=otp i], input[name*=code i], input[id*=code i]";

/** The passwords and codes in which a script may hold back what is pasted. */
function watched(): Element[] {
  const everywhere = [document, window].some((target) => notes().listeners.get(target)?.has("paste"));
  return all(SECRETS).filter((field) => {
    for (let each: Element | null = field; each; each = parentOf(each)) {
      const isWatched = eventsOf(each).has("paste") || (each instanceof HTMLElement && each.onpaste);
      if (isWatched) return true;
    }
    return everywhere;
  });
}

export function watchesPaste(): boolean {
  return watched().length > 0;
}

/** Pastes into each, and tells which refuse it without having put it anywhere. */
export function refusals(): { readonly selector: string; readonly name: string }[] {
  const values = () =>
    fields()
      .map(({ value }) => value)
      .join();
  return watched().flatMap((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "123456");
    const before = values();
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
    const isRefused = !field.dispatchEvent(event) && values() === before;
    return isRefused ? [{ selector: selectorOf(field), name: nameOf(field) }] : [];
  });
}
