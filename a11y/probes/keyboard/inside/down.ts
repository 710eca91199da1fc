import { all, closest, isSeen } from "../../../page/dom.ts";
import { eventsOf } from "../../../page/notes.ts";
import type { Acts } from "./act.ts";
import { effectOf, mouse } from "./effect.ts";
import { type Told, told, wordsOf } from "./told.ts";

const LIMIT = 20;
const DOWN = ["mousedown", "pointerdown", "touchstart"];
const STATES = [
  "aria-expanded",
  "aria-pressed",
  "aria-checked",
  "aria-selected",
  "open",
  "hidden",
  "checked",
];

/** Presses down on what listens to that, and lets go elsewhere: nothing may be left of it. */
export async function pressDown(): Promise<Acts> {
  const found: Told[] = [];
  let acted = false;
  const targets = all("body *").filter((element) => {
    const events = eventsOf(element);
    if (!DOWN.some((type) => events.has(type)) || !isSeen(element)) return false;
    return !closest(
      element,
      "canvas, svg, video, [role=slider], [role=application], [draggable=true], [contenteditable]",
    );
  });
  for (const element of targets.slice(0, LIMIT)) {
    if (!element.isConnected || !isSeen(element)) continue;
    acted = true;
    const words = wordsOf(element);
    const [text, state] = [document.body.innerText, stateOf()];
    const effect = await effectOf(() => {
      const event = mouse(element, ["pointerdown", "mousedown"]);
      element.dispatchEvent(new Event("touchstart", { bubbles: true, cancelable: true }));
      return event;
    });
    mouse(document.body, ["pointerup", "mouseup"]);
    const stayed = document.body.innerText !== text || stateOf() !== state;
    const wentOn = effect.left.length + effect.alerts.length > 0 || effect.hasOpened;
    if (!wentOn && !stayed) continue;
    found.push(
      told(
        "pointer-cancellation",
        "error",
        element,
        `Pressing down on "${words}" ${wentOn ? "acts at once" : "changes the page at once"}; letting go elsewhere does not take it back.`,
      ),
    );
  }
  return { found, acted };
}

/** The states that scripts tell assistive technology, of the whole page. */
function stateOf(): string {
  return all(STATES.map((name) => `[${name}]`).join(", "))
    .map((element) => STATES.map((name) => element.getAttribute(name)).join())
    .join(";");
}
