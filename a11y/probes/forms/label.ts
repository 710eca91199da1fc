import { all, closest, collapse, isExposed, isSeen, nameOf, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import {
  type Field,
  fields,
  isChoice,
  isField,
  namedBy,
  nameWithoutPlaceholder,
  seenLabel,
  textBeside,
} from "./fields.ts";

const WIDGETS =
  "[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton], [role=slider], [role=switch], [role=checkbox], [role=radio], [role=listbox], [contenteditable]:not([contenteditable=false])";

/**
 * WCAG 2.2, 4.1.2 and 3.3.2. A field must have a name that assistive technology is told, and the name must be
 * seen all the time: not only a placeholder, a tooltip or words for screen readers. A search field may be
 * named by the button beside it.
 */
export const label: ReadingProbe = {
  name: "label",
  barriers: ["label", "label-hidden", "placeholder-as-label"],
  settings: ["desktop"],
  *read() {
    for (const field of fields()) {
      if (!isExposed(field) || field.matches("[role=none], [role=presentation]")) continue;
      const seen = judge(field);
      if (seen) yield seen;
    }
    for (const element of all(WIDGETS)) {
      if (isField(element) || !isSeen(element) || !isExposed(element) || nameOf(element)) continue;
      const isEditor = !element.hasAttribute("role");
      yield {
        barrier: "label",
        level: isEditor ? "warning" : "error",
        element,
        message: isEditor
          ? "It can be written into and has no name. What does it ask for?"
          : `It has the role ${element.getAttribute("role")} and no name.`,
      };
    }
  },
};

function judge(field: Field): Seen | undefined {
  const beside = textBeside(field);
  const name = nameWithoutPlaceholder(field);
  const placeholder = collapse(field.getAttribute("placeholder") ?? "");
  if (seenLabel(field) && name) return;
  if (!name) {
    if (beside && beside.text.length < 200)
      return report(field, "label", "error", `${quote(beside.text)} stands beside it and is not tied to it.`);
    if (!placeholder) return report(field, "label", "error", `It is ${kindOf(field)}, and nothing names it.`);
    const told = `Only its placeholder says ${quote(placeholder)}.`;
    if (!isSearch(field)) return report(field, "placeholder-as-label", "error", told);
    return report(
      field,
      "placeholder-as-label",
      "warning",
      `${told} Does the button beside it say what it is for?`,
    );
  }
  if (!isSeen(field) || inGrid(field) || isSearch(field) || isShown(name, field, beside?.text ?? "")) return;
  const how =
    field.hasAttribute("aria-label") || field.hasAttribute("aria-labelledby") || field.labels?.length
      ? "is told to screen readers only"
      : "appears only under a mouse";
  if (placeholder && shares(placeholder, name))
    return report(
      field,
      "placeholder-as-label",
      "error",
      `On the screen only its placeholder says ${quote(placeholder)}; its name ${how}.`,
    );
  return report(
    field,
    "label-hidden",
    "warning",
    `Its name ${quote(name)} ${how}. Can everybody see what belongs into it?`,
  );
}

function report(element: Element, barrier: Seen["barrier"], level: Seen["level"], message: string): Seen {
  return { element, barrier, level, message };
}

function kindOf(field: Field): string {
  if (field.localName !== "input")
    return field.localName === "select" ? "a list to choose from" : "a large text field";
  if (field.matches("[type=radio]")) return "a radio button";
  return field.matches("[type=checkbox]") ? "a checkbox" : "a text field";
}

/** A search field with a button that is one, whose words or icon explain it. */
function isSearch(field: Field): boolean {
  const around = closest(field, "form, [role=search], search") ?? field.parentElement;
  const button = [
    ...(around?.querySelectorAll("button, input[type=submit], input[type=image], [role=button]") ?? []),
  ].find(isSeen);
  if (!button) return false;
  const words = plain(`${nameOf(button)} ${button.className} ${button.id}`);
  const about = `${field.type} ${field.name} ${field.id} ${closest(field, "[role=search], search") ? "search" : ""}`;
  const says =
    /\b(search|find|go|look up|lookup|suche\w*|finden|rechercher?|chercher|buscar|cerca|zoek\w*|szukaj|chwilio|sök)\b/;
  return (
    says.test(words) || (/search|query|\bq\b/i.test(about) && (words === "" || /icon|btn|submit/.test(words)))
  );
}

/** Cells of a table are named by its headings on the screen. */
function inGrid(field: Field): boolean {
  const table = closest(field, "table, [role=grid], [role=table], [role=row]");
  return table !== null && (table.querySelector("th, [role=columnheader]") !== null || isChoice(field));
}

/** Whether words of the name can be seen: beside the field, in its group's heading or in a label of the page. */
function isShown(name: string, field: Field, beside: string): boolean {
  const legend = [
    closest(field, "fieldset")?.querySelector(":scope > legend"),
    ...namedBy(closest(field, "[role=group], [role=radiogroup]") ?? field, "aria-labelledby"),
  ];
  const described = namedBy(field, "aria-describedby").filter(isSeen).map(textOf);
  const near = [
    beside,
    ...legend.flatMap((each) => (each && isSeen(each) ? [textOf(each)] : [])),
    ...described,
  ];
  if (near.some((text) => shares(text, name))) return true;
  // Two texts beside one another may name it: a currency sign, a unit.
  const parent = field.parentElement?.closest("div, p, li, td, label, fieldset, form");
  const hidden = [...(field.labels ?? [])].filter((each) => !isSeen(each)).map(textOf);
  const around = hidden.reduce((text, each) => text.replace(each, ""), parent ? textOf(parent) : "");
  return around.length < 300 && shares(around, name);
}

const SMALL =
  /^(the|and|for|with|our|your|you|are|from|this|that|how|what|when|where|who|which|about|can|any|please|will)$/;

/** Whether a text has a word that means something in common with a name. */
function shares(text: string, name: string): boolean {
  const words = plain(text).split(" ");
  return plain(name)
    .split(" ")
    .some((word) => word.length > 2 && !SMALL.test(word) && words.includes(word));
}
