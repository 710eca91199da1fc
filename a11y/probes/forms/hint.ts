import {
  all,
  closest,
  collapse,
  descriptionOf,
  isExposed,
  isSeen,
  nameOf,
  parentOf,
  plain,
  quote,
  textOf,
} from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, isChoice, namedBy } from "./fields.ts";
import { isMessage } from "./messages.ts";

/** Classes and ids of hints, in the frameworks and by hand. */
const HINT =
  /(^|[\s_-])(hints?|help|helper|helptext|help-block|form-text|field-?description|field-?note|assistive|input-?help|instructions?|tip|example|format)([\s_-]|$)/i;
const SPEAKS =
  /^\(?((for )?example|e\.?\s?g\.?|format|formatted|such as|like|must|at least|at most|minimum|min\.?|maximum|max\.?|up to|use|enter|type|include|please|do not|don.t|only|leave|it.{0,3}s on|this (is|will|must|can|should)|it (is|will|must|can|should)|it.ll|you (can|will|must|may|should)|we.{0,3}ll|we (will|only|use|need)|your .{3,40} (is|must|should)|no more than|between|dd|mm|yyyy|\d+ (characters|digits|letters|numbers)|as (shown|it appears)|found on|look(s)? for|numbers only|letters only|in the form|z\.\s?b|zum beispiel|par exemple|por ejemplo|bijv|np\.|er enghraifft)\b/i;
const FORMAT = /^\(?[dmyjaDMYJAT]{1,4}[./ -][dmyjaDMYJAT]{1,4}[./ -][dmyjaDMYJAT]{2,4}\)?$|^[\w ]*@[\w.]+$/;

/**
 * WCAG 2.2, 1.3.1 Info and Relationships, and 3.3.2. A hint that stands between a label and its field, or right
 * after the field, must be part of the label or named by aria-describedby; who moves from field to field hears
 * nothing else.
 */
export const hint: ReadingProbe = {
  name: "hint",
  barriers: ["hint-not-associated"],
  settings: ["desktop"],
  *read() {
    const told = new Set<Element>();
    for (const field of fields()) {
      if (!isExposed(field) || !isSeen(field) || isChoice(field)) continue;
      for (const { element, between } of around(field)) {
        const text = textOf(element);
        if (told.has(element) || !isHint(element, text, between) || isTied(field, element, text)) continue;
        told.add(element);
        const marked = HINT.test(`${element.className} ${element.id}`);
        const sure = marked || SPEAKS.test(text) || FORMAT.test(text);
        yield {
          barrier: "hint-not-associated",
          level: sure ? "error" : "warning",
          element,
          message: `${quote(text)} stands ${between ? "between the label and" : "after"} the field ${quote(nameOf(field))}, which does not name it in aria-describedby.${sure ? "" : " Does it say how to fill in the field?"}`,
        };
      }
    }
    yield* ofGroups(told);
  },
};

/** Hints between the legend of a group and the first of its choices. */
function* ofGroups(told: ReadonlySet<Element>) {
  for (const group of all("fieldset, [role=group], [role=radiogroup]")) {
    const first = fields(group)[0];
    if (!first || !isChoice(first)) continue;
    for (const element of all("p, span, div, small", group)) {
      const isBefore = element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!isBefore || element.contains(first) || element.closest("legend, label") || told.has(element))
        continue;
      if (closest(parentOf(element) ?? element, "fieldset, [role=group], [role=radiogroup]") !== group)
        continue;
      const text = textOf(element);
      if (
        !text ||
        !isSeen(element) ||
        !HINT.test(`${element.className} ${element.id}`) ||
        element.children.length > 3
      )
        continue;
      if ([group, ...fields(group)].some((each) => tiedTo(each, element, text))) continue;
      yield {
        barrier: "hint-not-associated",
        level: "error",
        element,
        message: `${quote(text)} stands before the choices, and the group does not name it in aria-describedby.`,
      } as const;
    }
  }
}

interface Around {
  readonly element: Element;
  readonly between: boolean;
}

/** The elements with text next to a field, up to its label before it and up to another field after it. */
function around(field: Field): Around[] {
  const found: Around[] = [];
  const labels = [...(field.labels ?? [])];
  for (const direction of ["previousElementSibling", "nextElementSibling"] as const) {
    let box: Element = field;
    // The box around a field alone, such as one for a unit or an icon.
    while (
      box.parentElement &&
      !box.parentElement.matches("form, fieldset, body, main, td, li, label") &&
      fields(box.parentElement).length === 1 &&
      !labels.some((each) => box.parentElement?.contains(each))
    )
      box = box.parentElement;
    const between = direction === "previousElementSibling";
    let met = false;
    const side: Around[] = [];
    for (let each = box[direction]; each && side.length < 4; each = each[direction]) {
      if (labels.includes(each as HTMLLabelElement) || labels.some((one) => each?.contains(one))) {
        met = true;
        break;
      }
      if (
        each.matches("label, h1, h2, h3, h4, h5, h6, legend, fieldset, form, table, button, hr") ||
        fields(each).length > 0
      )
        break;
      side.push({ element: each, between });
    }
    // Text before a field without its label in between is about the field; above its label it may be about more.
    if (!between || met || labels.length === 0) found.push(...side);
  }
  return found;
}

function isHint(element: Element, text: string, between: boolean): boolean {
  if (
    !isSeen(element) ||
    !element.matches("p, span, div, small, em, i, ul, ol, output, strong, b, dd, figcaption, cite, font")
  )
    return false;
  if (text.length < 4 || text.length > 300 || isMessage(element) || closest(element, "label, legend"))
    return false;
  if (
    element.querySelector("a[href], button, input, select, textarea, h1, h2, h3, h4, h5, h6") &&
    !HINT.test(`${element.className} ${element.id}`)
  )
    return false;
  if (!/\p{L}{2}/u.test(text)) return FORMAT.test(text);
  if (HINT.test(`${element.className} ${element.id}`) || SPEAKS.test(text) || FORMAT.test(text)) return true;
  return between && /^\(.*\)$/.test(text) && !/^\((optional|required)\)$/i.test(text);
}

/** Whether a field, or the group it is in, is tied to a text, by its name or its description. */
function isTied(field: Field, element: Element, text: string): boolean {
  if (tiedTo(field, element, text)) return true;
  const group = closest(
    field,
    "fieldset[aria-describedby], [role=group][aria-describedby], [role=radiogroup]",
  );
  return group !== null && tiedTo(group, element, text);
}

function tiedTo(holder: Element, element: Element, text: string): boolean {
  const named = ["aria-describedby", "aria-labelledby", "aria-details", "aria-errormessage"].flatMap((each) =>
    namedBy(holder, each),
  );
  if (named.some((each) => each.contains(element) || element.contains(each))) return true;
  const words = plain(text);
  return (
    plain(descriptionOf(holder)).includes(words) ||
    plain(nameOf(holder)).includes(words) ||
    collapse(text) === ""
  );
}
