import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";
import type { Opened } from "./inside/open.ts";

/** As many dialogs of a page are tried; each costs loading the page anew. */
const LIMIT = 4;
const MOST_STOPS = 12;

/**
 * WCAG 2.2, 2.4.3 Focus Order and 2.1.1 Keyboard. Every button and link that acts in the page is activated. Where a
 * dialog shows, the focus must be in it; in a modal one Tab must stay in it; Escape must close it; and
 * then the focus must be where it was opened. Where the control goes, the focus must go to something else.
 */
export const dialog: DrivingProbe = {
  name: "dialog",
  barriers: ["dialog-focus", "dialog-escape", "focus-lost"],
  async drive(tab) {
    if (!(await tab.run(() => window.a11y.keyboard.listens()))) {
      const declared = await tab.run(() => document.querySelector("[popovertarget], [commandfor]") !== null);
      if (!declared) return [];
    }
    const openers = await tab.run(() => window.a11y.keyboard.openers());
    const seen: SeenAt[] = [];
    const known = new Set<string>();
    let isFresh = true;
    for (const selector of openers) {
      const opened = await tab.run((control) => window.a11y.keyboard.activate(control), selector);
      if (!opened) continue;
      isFresh = false;
      if (opened.lost) seen.push(lost(selector, opened));
      if (!opened.dialog || known.has(opened.dialog)) continue;
      known.add(opened.dialog);
      seen.push(...(await inspect(tab, opened)));
      await tab.reload();
      isFresh = true;
      if (known.size === LIMIT) break;
    }
    if (!isFresh) await tab.reload();
    return seen;
  },
};

function lost(selector: string, { words, lost: how, withParent }: Opened): SeenAt {
  return {
    barrier: "focus-lost",
    level: withParent ? "warning" : "error",
    selector,
    message: withParent
      ? `"${words}" is ${how} with what is around it when it is activated, and the focus is nowhere. Do people find where they were?`
      : `"${words}" is ${how} when it is activated, and the focus is nowhere.`,
  };
}

async function inspect(tab: Tab, opened: Opened): Promise<SeenAt[]> {
  const { words, dialog: selector, dialogWords, isCertain, isModal, isFocusInside, stops } = opened;
  const seen: SeenAt[] = [];
  const level = isCertain || isModal ? "error" : "warning";
  const question = level === "error" ? "" : " Is it a dialog?";
  const add = (barrier: "dialog-focus" | "dialog-escape", message: string) =>
    seen.push({ barrier, level, selector, message: `${message}${question}` });
  const state = (wait = false) =>
    tab.run((...all) => window.a11y.keyboard.dialogState(...all), selector, wait);
  if (!isFocusInside)
    add("dialog-focus", `"${words}" opens it ("${dialogWords}"), but the focus stays outside.`);
  if (isModal && isFocusInside) {
    for (let presses = 0; presses <= Math.min(stops, MOST_STOPS); presses++) {
      await tab.press("Tab");
      const { outside } = await state();
      if (!outside) continue;
      add("dialog-focus", `While it is open ("${dialogWords}"), Tab leads out of it to "${outside}".`);
      break;
    }
    await tab.run((inner) => window.a11y.keyboard.focusInto(inner), selector);
  }
  await tab.press("Escape");
  let after = await state(true);
  if (after.isOpen) {
    if (isModal || isCertain)
      add("dialog-escape", `"${words}" opens it ("${dialogWords}"), and Escape leaves it open.`);
    if (!(await tab.run((inner) => window.a11y.keyboard.closeDialog(inner), selector))) return seen;
    after = await state();
  }
  if (!after.isOpen && isFocusInside && after.isNowhere)
    add("dialog-focus", `When it closes, the focus does not go back to "${words}": it is nowhere.`);
  return seen;
}
