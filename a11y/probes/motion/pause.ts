import { all, isExposed, nameOf } from "../../page/dom.ts";

/** Whether the page has a button that says it pauses or stops something. */
export function hasPause(): boolean {
  return all("button, [role=button], input[type=button], a[href]").some(
    (element) => isExposed(element) && /\b(pause|stop|freeze)\b/i.test(nameOf(element)),
  );
}
