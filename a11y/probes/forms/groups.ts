import {
  all,
  closest,
  collapse,
  isExposed,
  isSeen,
  nameOf,
  parentOf,
  plain,
  quote,
  textOf,
} from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, namedBy, SUBMIT, wanted } from "./fields.ts";

const GROUPS =
  "fieldset, [role=group], [role=radiogroup], [role=listbox], [role=menu], [role=toolbar], [role=tablist], [role=grid], table";

/**
 * WCAG 2.2, 1.3.1 Info and Relationships, H71. Radio buttons of one name, and checkboxes that follow one another
 * under one question, must be in a group that has that question as its name, and so must the parts of a date; a
 * fieldset must have a legend.
 */
export const groups: ReadingProbe = {
  name: "groups",
  barriers: ["fieldset-legend", "legend-empty"],
  settings: ["desktop"],
  *read() {
    const shown = fields().filter((field) => isExposed(field));
    yield* ofChoices(shown);
    yield* ofDates(shown);
    for (const element of all("fieldset, [role=group], [role=radiogroup]")) {
      if (!isSeen(element) || !isExposed(element) || element.matches("[role=none], [role=presentation]"))
        continue;
      const legend = [...element.children].find((child) => child.matches("legend"));
      if (legend && isExposed(legend) && !hasWords(legend) && !namedByAttribute(element)) {
        yield { barrier: "legend-empty", level: "error", element: legend, message: "It has no words." };
        continue;
      }
      if ((legend && hasWords(legend)) || namedByAttribute(element)) continue;
      const inside = shown.filter((field) => element.contains(field));
      const choices = inside.filter((field) => field.matches("[type=radio], [type=checkbox]"));
      const isFieldset = element.localName === "fieldset";
      // A group of buttons needs no name; the fieldset around a whole form is there to switch it off.
      if (!isFieldset && choices.length < 2) continue;
      if (
        isFieldset &&
        (element.querySelector(SUBMIT) || isWholeForm(element)) &&
        choices.length < inside.length
      )
        continue;
      if (
        element.querySelector("fieldset, [role=radiogroup], [role=group]") &&
        choices.length === inside.length
      )
        continue;
      if (inside.length === 1 && !choices.length) continue;
      const misplaced = element.querySelector("legend");
      const text = misplaced
        ? ` Its legend ${quote(textOf(misplaced))} is not its first child, and does not count.`
        : "";
      yield {
        barrier: "fieldset-legend",
        level: "error",
        element,
        message: `This ${isFieldset ? "fieldset" : "group"} has no name; it holds ${inside.length} ${inside.length === 1 ? "field" : "fields"}.${text}`,
      };
    }
  },
};

function* ofChoices(shown: readonly Field[]) {
  const sets = new Map<string, Field[]>();
  const forms = new Map<Element | null, number>();
  for (const field of shown) {
    if (!field.matches("[type=radio], [type=checkbox]")) continue;
    const form = field.form;
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    const key = field.name ? `${field.type} ${number} ${field.name.replace(/\[\w*\]$|[._-]?\d+$/, "")}` : "";
    if (key) sets.set(key, [...(sets.get(key) ?? []), field]);
  }
  const told = new Set<Field>();
  for (const [key, set] of sets) {
    const [first] = set;
    if (!first || set.length < 2 || set.some((field) => inGroup(field)) || sharesQuestion(set)) continue;
    for (const field of set) told.add(field);
    const kind = key.startsWith("radio") ? "radio buttons" : "checkboxes";
    yield {
      barrier: "fieldset-legend",
      level: "error",
      element: first,
      message: `${set.length} ${kind} of the name ${quote(first.name)}, from ${quote(nameOf(first))} on, are in no group.`,
    } as const;
  }
  yield* ofNeighbours(
    shown.filter((field) => field.type === "checkbox" && !told.has(field) && !inGroup(field)),
  );
}

/** Fields for a day, a month and a year after one another, which say themselves of what date only in a group. */
function* ofDates(shown: readonly Field[]) {
  for (const [index, first] of shown.entries()) {
    const parts = shown.slice(index, index + 3);
    const names = parts.map((field) => wanted(nameOf(field))).toSorted();
    if (names.join(" ") !== "day month year" || parts.some((field) => closest(field, GROUPS))) continue;
    yield {
      barrier: "fieldset-legend",
      level: "error",
      element: first,
      message: "Day, month and year are in no group that says of what date they are.",
    } as const;
  }
}

/** Three checkboxes or more that follow one another in one box, with a question before them. */
function* ofNeighbours(boxes: readonly Field[]) {
  const parents = new Map<Element, Field[]>();
  for (const box of boxes) {
    const holder = holderOf(box);
    if (holder) parents.set(holder, [...(parents.get(holder) ?? []), box]);
  }
  for (const [holder, set] of parents) {
    const [first] = set;
    if (!first || set.length < 3 || namedByAttribute(holder)) continue;
    const question = questionBefore(first, holder);
    if (!question) continue;
    yield {
      barrier: "fieldset-legend",
      level: "warning",
      element: first,
      message: `${set.length} checkboxes follow ${quote(question)} and are in no group. Is that the question they all answer?`,
    } as const;
  }
}

/** The nearest box around a checkbox that holds another. */
function holderOf(box: Field): Element | null {
  for (let each = parentOf(box); each && !each.matches("main, body"); each = parentOf(each)) {
    if (each.querySelectorAll("input[type=checkbox]").length > 1) return each;
  }
  return null;
}

function questionBefore(first: Field, holder: Element): string {
  let child: Element = first;
  while (child.parentElement && child.parentElement !== holder) child = child.parentElement;
  for (let box: Element | null = child; box && !box.matches("form, main, body"); box = box.parentElement) {
    let before = box.previousElementSibling;
    while (
      before &&
      (before.matches("br") || (before instanceof HTMLLabelElement && before.control === first))
    )
      before = before.previousElementSibling;
    if (before) {
      const text = textOf(before);
      const asks = before.matches("h1, h2, h3, h4, h5, h6, strong, b, label, dt") || /[?:]$/.test(text);
      return asks && text.length < 200 && fields(before).length === 0 ? text : "";
    }
    if (box === holder && holder.matches("form")) break;
  }
  return "";
}

/** Whether something around a choice names what it answers: a group that begins with it, not with other fields. */
function inGroup(field: Field): boolean {
  let group = closest(parentOf(field) ?? field, GROUPS);
  while (group) {
    const [first] = fields(group);
    // What the group itself lacks is told of the group.
    if (group.localName !== "fieldset" || first?.type === field.type) return true;
    const parent = parentOf(group);
    group = parent && closest(parent, GROUPS);
  }
  return false;
}

/** Whether a fieldset holds all the fields of a form, to switch them off at once or for its frame. */
function isWholeForm(group: Element): boolean {
  const form = closest(group, "form");
  return form !== null && fields(form).every((field) => group.contains(field)) && fields(group).length > 1;
}

/** Whether the question is part of each choice's own name. */
function sharesQuestion(set: readonly Field[]): boolean {
  const tied = set.map((field) => [
    ...namedBy(field, "aria-labelledby"),
    ...namedBy(field, "aria-describedby"),
  ]);
  if (
    tied.every((each) => each.length > 0) &&
    tied[0]?.some((one) => tied.every((each) => each.includes(one)))
  )
    return true;
  const names = set.map((field) => plain(nameOf(field)).split(" "));
  const common = (names[0] ?? []).filter(
    (word) => word.length > 2 && names.every((each) => each.includes(word)),
  );
  return common.length >= 3;
}

function hasWords(element: Element): boolean {
  return (
    collapse(element.textContent ?? "") !== "" ||
    [...element.querySelectorAll("img, svg, [aria-label]")].some((each) => nameOf(each) !== "")
  );
}

function namedByAttribute(element: Element): boolean {
  const label = collapse(element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "");
  return (
    label !== "" ||
    namedBy(element, "aria-labelledby").some((each) => collapse(each.textContent ?? "") !== "")
  );
}
