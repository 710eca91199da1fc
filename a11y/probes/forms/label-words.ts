import { closest, descriptionOf, isExposed, nameOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import {
  type Field,
  fields,
  groupOf,
  headingAbove,
  isChoice,
  nameWithoutPlaceholder,
  seenLabel,
  wanted,
} from "./fields.ts";

const VAGUE =
  /^((form |input |text |unnamed |untitled )?(field|input|textfield|input field|text field|form field|textbox|text box|label|untitled|unnamed|blank|undefined|null|lorem ipsum|xxx|label text|label here|your label|field label|feld|eingabefeld|campo)( ?\d{1,3}| [a-z])?|enter|type|type here|write here|enter here|enter text|enter text here|enter value|enter a value|enter data|please enter|please fill in|fill in|fill this in|input text|input here|here|click here|required|mandatory)$/;
const MAYBE_VAGUE =
  /^((option|choice|item|answer|question|value|entry|box|dropdown|drop down|auswahl|checkbox|radio( button)?|list)( ?\d{1,3}| [a-z])?|\d{1,3}|[a-z]|text|select|select one|choose|choose one|please select|please choose|menu|info|information|data|details|other information|stuff|things|content|form|submit|ok|title 1|text 1|more)$/;

/**
 * WCAG 2.2, 2.4.6 Headings and Labels, and 1.3.1. A label must say what is asked, and tell fields of one group apart.
 * A legend or a named part of the page is told with its fields. A heading or the words of a list's item are not, to who
 * moves from field to field: where only these differ, a person must judge.
 */
export const labelWords: ReadingProbe = {
  name: "label-words",
  barriers: ["label-vague", "label-repeated"],
  settings: ["desktop"],
  *read() {
    const groups = new Map<string, Field[]>();
    const wholes = new Map<string, Field[]>();
    const ids = new Map<Element | null | undefined, number>();
    const number = (element: Element | null | undefined) => {
      const known = ids.get(element) ?? ids.size;
      ids.set(element, known);
      return known;
    };
    for (const field of fields()) {
      if (!isExposed(field)) continue;
      const name = nameWithoutPlaceholder(field);
      const words = wanted(name) || plain(name);
      if (name === "") continue;
      const vague = words === "" || VAGUE.test(words);
      if (vague || (MAYBE_VAGUE.test(words) && !(isChoice(field) && legendOf(field)) && !inTable(field)))
        yield {
          barrier: "label-vague",
          level: vague && !(isChoice(field) && legendOf(field)) && !inTable(field) ? "error" : "warning",
          element: field,
          message: `It is ${quote(name)}.${vague ? "" : " What belongs into the field?"}`,
        };
      const kind = isChoice(field) ? `${field.type} ${field.name}` : "typed";
      const key = [
        words,
        kind,
        number(groupOf(field)),
        number(headingAbove(field)),
        number(closest(field, "li, article, section, dialog, [role=tabpanel]")),
      ].join(" ");
      groups.set(key, [...(groups.get(key) ?? []), field]);
      if (groupOf(field) === null || field.type === "radio") continue;
      const whole = [
        words,
        field.type,
        descriptionOf(field),
        number(groupOf(field)),
        number(partOf(field)),
      ].join(" ");
      wholes.set(whole, [...(wholes.get(whole) ?? []), field]);
    }
    for (const alike of groups.values()) {
      const [first, ...rest] = alike;
      if (!first || rest.length === 0 || inTable(first)) continue;
      const level = alike.every((field) => seenLabel(field)) ? "error" : "warning";
      for (const field of rest)
        yield {
          barrier: "label-repeated",
          level,
          element: field,
          message: `${alike.length} fields are called ${quote(nameOf(field))}, with nothing between them to tell them apart.${level === "error" ? "" : " How does a reader know which is which?"}`,
        };
    }
    for (const alike of wholes.values()) {
      const [first, ...rest] = alike;
      const told = [...groups.values()].some(
        (each) => each.length > 1 && each.some((one) => alike.includes(one)),
      );
      if (!first || rest.length === 0 || told || alike.some(inTable)) continue;
      yield {
        barrier: "label-repeated",
        level: "warning",
        element: rest[0] ?? first,
        message: `${alike.length} fields of a form are called ${quote(nameOf(first))}; only words around them differ, which are not told with them. Does a reader who hears the label alone know which is which?`,
      };
    }
  },
};

/** The part of the page around a field whose name is told as one comes to the field. */
function partOf(field: Field): Element | null {
  return closest(
    field,
    "dialog, [role=tabpanel], [role=region], section[aria-label], section[aria-labelledby], table",
  );
}

function legendOf(field: Field): string {
  const group = closest(field, "fieldset, [role=group], [role=radiogroup]");
  return group ? nameOf(group) : "";
}

function inTable(field: Field): boolean {
  return closest(field, "td, [role=row], [role=gridcell]") !== null;
}
