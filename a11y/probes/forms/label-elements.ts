import { all, collapse, isExposed, isSeen, nameOf, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { fields, isField, labelText, namedBy } from "./fields.ts";

/**
 * WCAG 2.2, 1.3.1 and 3.3.2. A label must have words and belong to a field: by for, or because the field is in
 * it, or because aria-labelledby names it. A field should have one.
 */
export const labelElements: ReadingProbe = {
  name: "label-elements",
  barriers: ["label-empty", "label-orphan", "label-multiple"],
  settings: ["desktop"],
  *read() {
    const named = new Set(all("[aria-labelledby]").flatMap((each) => namedBy(each, "aria-labelledby")));
    for (const element of all("label")) {
      if (!(element instanceof HTMLLabelElement) || !element.checkVisibility() || !isExposed(element))
        continue;
      const { control } = element;
      if (!hasWords(element)) {
        // Switches are drawn with empty labels; the field then has its name elsewhere.
        if (!control || !nameOf(control))
          yield {
            barrier: "label-empty",
            level: "error",
            element,
            message: control
              ? "It belongs to a field that has no other name."
              : "It belongs to no field either.",
          };
        continue;
      }
      if (control || named.has(element) || element.querySelector("[role], [contenteditable]")) continue;
      if (element.querySelector("input[type=hidden]") && !isSeen(element)) continue;
      yield { barrier: "label-orphan", level: "error", element, message: orphan(element) };
    }
    for (const field of fields()) {
      const labels = [...(field.labels ?? [])].filter(
        (each) => isSeen(each) && isExposed(each) && labelText(each),
      );
      if (labels.length < 2 || field.hasAttribute("aria-labelledby")) continue;
      const texts = labels.map((each) => quote(labelText(each)));
      yield {
        barrier: "label-multiple",
        level: "warning",
        element: field,
        message: `They are ${texts.join(" and ")}. Does each of them name this field?`,
      };
    }
  },
};

function hasWords(label: HTMLLabelElement): boolean {
  if (labelText(label) || collapse(label.getAttribute("aria-label") ?? "")) return true;
  if (
    [...label.querySelectorAll("img[alt], svg, [aria-label], [role=img]")].some((each) => nameOf(each) !== "")
  )
    return true;
  // Words for screen readers, or of the style sheet.
  const content = ["::before", "::after"].map((part) => getComputedStyle(label, part).content).join("");
  return collapse(label.textContent ?? "") !== "" && !label.querySelector("option")
    ? true
    : /\p{L}/u.test(content.replace(/none|normal|url\([^)]*\)|counters?\([^)]*\)/g, ""));
}

function orphan(label: HTMLLabelElement): string {
  const text = quote(textOf(label));
  const id = label.getAttribute("for");
  if (id === null) return `${text} has no for, and no field is in it.`;
  const root = label.getRootNode();
  const target = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  if (!target) return `${text} is for ${quote(id)}, and nothing has that id.`;
  return `${text} is for ${quote(id)}, which is ${isField(target) ? "a hidden field" : `a ${target.localName}, no field`}.`;
}
