import { all, closest, collapse, isSeen, nameOf, parentOf, plain, textOf } from "../../page/dom.ts";

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What something is typed into or chosen from; no buttons, and nothing that is hidden by its type. */
const FIELDS =
  "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";

export const SUBMIT = "button:not([type=button], [type=reset]), input[type=submit], input[type=image]";

/** Boxes of the page that hold one field or a few, and the words about them. */
const BLOCK =
  "form, fieldset, table, main, section, article, dialog, aside, header, footer, nav, body, [role=group], [role=radiogroup], [role=dialog], [role=form], [role=search]";

/** Every native field that is shown and that assistive technology may be told of, in order. */
export function fields(within: ParentNode = document): Field[] {
  return all(FIELDS, within)
    .filter(isField)
    .filter((field) => field.checkVisibility({ visibilityProperty: true }) && !closest(field, "[inert]"));
}

export function isField(element: Element | null | undefined): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

export function isChoice(field: Element): boolean {
  return field.matches("input[type=radio], input[type=checkbox]");
}

/** The elements that an attribute of ids names, those that there are. */
export function namedBy(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  return ids.flatMap((id) => {
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    return found ? [found] : [];
  });
}

/** The words on the screen that are tied to a field as its name: labels, and what aria-labelledby names. */
export function seenLabel(field: Field): string {
  const tied = [...(field.labels ?? []), ...namedBy(field, "aria-labelledby")];
  return collapse(tied.filter(isSeen).map(labelText).join(" "));
}

/** The text of a label without that of the fields in it. */
export function labelText(label: Element): string {
  let text = textOf(label);
  for (const field of label.querySelectorAll("select, textarea, option")) {
    const inside = textOf(field);
    if (inside) text = text.replace(inside, "");
  }
  return collapse(text);
}

/** The name that nothing but words of the page's own give: no placeholder. */
export function nameWithoutPlaceholder(field: Field): string {
  const placeholder = collapse(field.getAttribute("placeholder") ?? "");
  const name = nameOf(field);
  if (!placeholder || name !== placeholder) return name;
  const sources = [field.getAttribute("aria-label"), field.getAttribute("title"), seenLabel(field)];
  const tied = [...(field.labels ?? []), ...namedBy(field, "aria-labelledby")].map(
    (each) => each.textContent,
  );
  return [...sources, ...tied].some((source) => collapse(source ?? "") === name) ? name : "";
}

/** A text on the screen that stands just before or after a field, and is tied to no other. */
export interface Beside {
  readonly element: Element;
  readonly text: string;
}

/**
 * What a reader takes for the label of a field: the text just before it (for a radio button or checkbox, after
 * it) in its own block or in the cell or column beside it.
 */
export function textBeside(field: Field): Beside | undefined {
  const before = walk(field, "previous");
  if (!isChoice(field)) return before;
  // A label that belongs to nothing tells which side the words are on.
  const isLabel = before?.element instanceof HTMLLabelElement;
  return isLabel ? before : (walk(field, "next") ?? before);
}

function walk(field: Field, direction: "next" | "previous"): Beside | undefined {
  const sibling = direction === "next" ? "nextSibling" : "previousSibling";
  let at: Node = field;
  for (let steps = 0; steps < 12; steps++) {
    const next: Node | null = at[sibling];
    if (!next) {
      const parent: Element | null = at instanceof Element ? parentOf(at) : at.parentElement;
      if (!parent || parent.matches(BLOCK) || parent.matches("label, li, p.field")) return;
      at = parent;
      continue;
    }
    at = next;
    if (next instanceof Text && collapse(next.data) !== "") {
      const { parentElement } = next;
      return parentElement && /\p{L}|\d/u.test(next.data) && isSeen(parentElement)
        ? { element: parentElement, text: collapse(next.data) }
        : undefined;
    }
    if (!(next instanceof Element) || !isSeen(next)) continue;
    if (next.matches(`${FIELDS}, button, table, form, ${SUBMIT}`) || next.querySelector(`${FIELDS}, button`))
      return;
    const text = textOf(next);
    if (!text) continue;
    if (next instanceof HTMLLabelElement && next.control && next.control !== field) return;
    return { element: next, text };
  }
  return;
}

/** The group that fields share, by elements or roles: a fieldset, a row of a table, a dialog, a form. */
export function groupOf(field: Element): Element | null {
  return closest(
    parentOf(field) ?? field,
    "fieldset, [role=group], [role=radiogroup], tr, [role=row], form, dialog, [role=dialog], [role=form], [role=search]",
  );
}

/** The visible heading, or text in its place, that is nearest above a field. */
export function headingAbove(field: Element): Element | undefined {
  return all("h1, h2, h3, h4, h5, h6, [role=heading], summary, legend, caption")
    .filter(
      (each) =>
        Boolean(each.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) && isSeen(each),
    )
    .at(-1);
}

/** What a field is said to want, by its label without marks: "your e-mail (required) *" is "your e mail". */
export function wanted(text: string): string {
  return plain(
    text.replace(/\([^)]*\)|\*/g, " ").replace(/\b(required|optional|pflichtfeld|obligatoire)\b/gi, " "),
  );
}
