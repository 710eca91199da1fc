import { all, isExposed, isSeen, nameOf, textOf } from "../../page/dom.ts";
import { wordsOf } from "../../page/passages.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/**
 * WCAG 2.2, 1.3.1 and 4.1.2. Roles that promise parts or names which they do not have: tabs without panels or without
 * one that is selected, groups of choices without choices, dialogs and groups without names, alerts that are no
 * messages; and states that contradict what is seen.
 */
export const ariaPatterns: ReadingProbe = {
  name: "aria-patterns",
  barriers: ["aria-required-children", "aria-state", "aria-name", "aria-allowed-role"],
  settings: ["desktop"],
  *read() {
    for (const element of all("[role], dialog, [aria-expanded]", document)) {
      if (!isExposed(element)) continue;
      if (element.hasAttribute("aria-expanded")) yield* expanded(element);
      switch (element.getAttribute("role")?.trim().toLowerCase()) {
        case "tablist":
          yield* tabs(element);
          break;
        case "radiogroup":
          if (!element.querySelector("[role=radio], input[type=radio]")) {
            yield tell(
              "aria-required-children",
              "error",
              element,
              "It is called a group of radio buttons and holds none.",
            );
          }
          break;
        case "alert":
          yield* alert(element);
          break;
        case "region":
        case "toolbar":
          yield* named(element);
          break;
        case undefined:
          if (element.matches("dialog[open]")) yield* named(element);
      }
    }
  },
};

const tell = (barrier: Seen["barrier"], level: Seen["level"], element: Element, message: string): Seen => ({
  barrier,
  level,
  element,
  message,
});

function* tabs(list: Element): Generator<Seen> {
  const own = [...list.querySelectorAll("[role=tab]")];
  if (own.length === 0) {
    yield tell("aria-required-children", "error", list, "It is called a list of tabs and holds no tab.");
    return;
  }
  const panels = all("[role=tabpanel]", document);
  if (panels.length === 0 && !own.some((tab) => byId(tab.getAttribute("aria-controls")))) {
    yield tell(
      "aria-required-children",
      "warning",
      list,
      `Its ${own.length} tabs have no panel of role tabpanel. Are they tabs, or links or buttons?`,
    );
  }
  const selected = own.filter((tab) => tab.getAttribute("aria-selected") === "true");
  if (selected.length === 0)
    yield tell("aria-state", "warning", list, "None of its tabs says aria-selected. Which one is open?");
  for (const tab of selected) {
    const panel = byId(tab.getAttribute("aria-controls"));
    if (panel && !isSeen(panel)) {
      yield tell(
        "aria-state",
        "error",
        tab,
        `The tab "${textOf(tab).slice(0, 60)}" is called selected, and its panel cannot be seen.`,
      );
    }
  }
}

/** aria-expanded against whether the one thing that it opens is seen. */
function* expanded(control: Element): Generator<Seen> {
  const target = byId(control.getAttribute("aria-controls"));
  if (!target || target.contains(control) || (textOf(target) === "" && !target.childElementCount)) return;
  const says = control.getAttribute("aria-expanded");
  const quote = `"${nameOf(control).slice(0, 60)}"`;
  if (says === "false" && isSeen(target) && isExposed(target)) {
    yield tell("aria-state", "error", control, `${quote} says that it is closed, and what it opens is seen.`);
  }
  if (says === "true" && !target.checkVisibility({ visibilityProperty: true })) {
    yield tell("aria-state", "error", control, `${quote} says that it is open, and what it opens is hidden.`);
  }
}

/** An alert interrupts whoever listens: it is for a message, not for a part of the page. */
function* alert(element: Element): Generator<Seen> {
  const words = wordsOf(textOf(element)).length;
  if (words > 60 || element.querySelector("main, h1, nav, form, table")) {
    yield tell(
      "aria-allowed-role",
      "warning",
      element,
      `It is called an alert and has ${words} words. Must all of it interrupt?`,
    );
  }
}

function* named(element: Element): Generator<Seen> {
  const own =
    element.getAttribute("aria-label")?.trim() ||
    byId(element.getAttribute("aria-labelledby")) ||
    element.getAttribute("title");
  const kind = element.getAttribute("role") ?? element.localName;
  if (!own)
    yield tell(
      "aria-name",
      "warning",
      element,
      `This ${kind} has no name: "${textOf(element).slice(0, 60)}". What is it for?`,
    );
}

function byId(ids: string | null): Element | null {
  const [first = ""] = (ids ?? "").trim().split(/\s+/);
  return first === "" ? null : document.getElementById(first);
}
