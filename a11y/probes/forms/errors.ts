import {
  all,
  closest,
  descriptionOf,
  isExposed,
  isSeen,
  nameOf,
  plain,
  quote,
  textOf,
} from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, isChoice, labelText, namedBy, textBeside } from "./fields.ts";
import { isRed, isVague, lacksRemedy, messages, summaries } from "./messages.ts";

const WRONG =
  /(^|[\s_-])(errors?|has-?errors?|is-?invalid|invalid|danger|is-danger|fehler|not-valid)([\s_-]|$)/i;

/**
 * WCAG 2.2, 3.3.1 Error Identification, 3.3.3 Error Suggestion and 1.4.1. On a page that shows what was entered
 * wrongly: each message must be tied to its field and say how to mend it, and each field marked in red must have
 * words too.
 */
export const errors: ReadingProbe = {
  name: "errors",
  barriers: ["error-not-identified", "error-message-vague", "color-only"],
  settings: ["desktop"],
  *read() {
    const shown = fields().filter((field) => isExposed(field) && isSeen(field));
    if (shown.length === 0) return;
    const found = messages().filter(
      (message) => closest(message, "form, fieldset") ?? fieldOf(message, shown),
    );
    const told = new Set<Field>();
    for (const element of tiedToWrong(shown)) {
      if (!found.includes(element) && isVague(plain(textOf(element))))
        yield* wordsOf(element, textOf(element), undefined);
    }
    for (const element of found) {
      const text = textOf(element);
      const field = fieldOf(element, shown);
      if (field) told.add(field);
      yield* wordsOf(element, text, field);
      if (!field || isTied(element, text, field)) continue;
      yield {
        barrier: "error-not-identified",
        level: "error",
        element: field,
        message: `${quote(text)} stands beside the field ${quote(nameOf(field))}, which does not name it in aria-describedby.`,
      };
    }
    const marked = shown.filter((field) => isMarked(field, shown));
    const boxes = summaries();
    for (const field of marked) {
      const named = boxes.some((box) => names(textOf(box), field));
      const said =
        told.has(field) ||
        named ||
        (descriptionOf(field) !== "" &&
          messages().some((each) => descriptionOf(field).includes(textOf(each))));
      if (said || nearText(field)) continue;
      yield {
        barrier: "color-only",
        level: "error",
        element: field,
        message: `Only its colours mark the field ${quote(nameOf(field))} as wrong.`,
      };
      yield {
        barrier: "error-not-identified",
        level: "error",
        element: field,
        message: `The field ${quote(nameOf(field))} is marked as wrong, and no words say so.`,
      };
    }
    if (found.length > 0 || marked.length > 0) return;
    for (const box of boxes) {
      const scope = closest(box, "form") ?? closest(box, "main") ?? document.body;
      const near = shown.filter((field) => scope.contains(field));
      if (
        near.length === 0 ||
        near.some((field) => names(textOf(box), field) || field.matches("[aria-invalid=true]"))
      )
        continue;
      if (box.querySelector("a[href^='#']")) continue;
      const sure = box.matches("[role=alert]") || WRONG.test(box.className);
      yield {
        barrier: "error-not-identified",
        level: sure ? "error" : "warning",
        element: box,
        message: `${quote(textOf(box))} names none of the ${near.length} fields.${sure ? "" : " Does it tell which of them is wrong?"}`,
      };
    }
  },
};

/** What a field that is called wrong names as its message or description, whatever that looks like. */
function tiedToWrong(shown: readonly Field[]): Set<Element> {
  const wrong = shown.filter((field) => field.matches("[aria-invalid=true]"));
  const named = wrong.flatMap((field) => [
    ...namedBy(field, "aria-errormessage"),
    ...namedBy(field, "aria-describedby"),
  ]);
  return new Set(named.filter(isSeen));
}

function* wordsOf(element: Element, text: string, field: Field | undefined) {
  const words = plain(text);
  if (isVague(words)) {
    yield {
      barrier: "error-message-vague",
      level: "error",
      element,
      message: `It says ${quote(text)}.`,
    } as const;
    return;
  }
  if (!lacksRemedy(words)) return;
  // The hint of the field may say what is right.
  const hints = field
    ? namedBy(field, "aria-describedby").filter((each) => each !== element && !each.contains(element))
    : [];
  if (hints.some((each) => textOf(each).length > 10)) return;
  yield {
    barrier: "error-message-vague",
    level: "warning",
    element,
    message: `It says ${quote(text)}. Does anything near it say what would be right?`,
  } as const;
}

/** The field that a message stands at: the one that it is tied to, or the nearest in the same box. */
export function fieldOf(message: Element, shown: readonly Field[]): Field | undefined {
  const tied = shown.find((field) => isTied(message, textOf(message), field));
  if (tied) return tied;
  for (let box = message.parentElement; box && !box.matches("form, main, body"); box = box.parentElement) {
    const inside = shown.filter((field) => box.contains(field));
    if (inside.length > 1 && !inside.every(isChoice)) break;
    if (inside[0]) return inside[0];
  }
  const next = message.nextElementSibling;
  const before = message.previousElementSibling;
  const beside = (element: Element | null) =>
    shown.find(
      (field) => field === element || (!element?.matches("form, fieldset") && element?.contains(field)),
    );
  const after = beside(before);
  if (after) return after;
  // Before a field, perhaps with its label in between.
  const label = next instanceof HTMLLabelElement ? next.control : null;
  return beside(next) ?? shown.find((field) => field === label);
}

/** Whether a field, or its group, has a message as part of its name or description. */
export function isTied(message: Element, text: string, field: Field): boolean {
  const group = closest(field, "fieldset, [role=group], [role=radiogroup]");
  const holders: Element[] = group ? [field, group] : [field];
  return holders.some((holder) => {
    const named = ["aria-describedby", "aria-errormessage", "aria-labelledby"].flatMap((each) =>
      namedBy(holder, each),
    );
    return (
      named.some((each) => each.contains(message) || message.contains(each)) ||
      plain(nameOf(holder)).includes(plain(text)) ||
      (closest(message, "legend, label") !== null && closest(message, "legend")?.parentElement === holder)
    );
  });
}

/** Whether a field is drawn as wrong: by its class, or with a red edge where others have none. */
function isMarked(field: Field, shown: readonly Field[]): boolean {
  const classes = [field, field.parentElement].map((each) => each?.getAttribute("class") ?? "");
  const isRedField = (each: Field) => {
    const { borderTopColor, borderTopWidth, borderTopStyle, outlineColor, outlineStyle, outlineWidth } =
      getComputedStyle(each);
    const edge = isRed(borderTopColor) && Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none";
    return edge || (isRed(outlineColor) && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0);
  };
  if (isChoice(field)) return false;
  const alike = shown.filter((each) => !isChoice(each));
  const red = isRedField(field);
  if (WRONG.test(classes[0] ?? "") || field.matches("[aria-invalid=true]"))
    return (
      red || field.matches("[aria-invalid=true]") || alike.some((each) => drawing(each) !== drawing(field))
    );
  return red && alike.length > 1 && alike.some((each) => !isRedField(each)) && WRONG.test(classes[1] ?? "");
}

function drawing(field: Field): string {
  const { borderTopColor, backgroundColor, outlineColor, boxShadow } = getComputedStyle(field);
  return [borderTopColor, backgroundColor, outlineColor, boxShadow].join(" ");
}

/** Words, or a picture with a name, right beside a field, other than its label. */
function nearText(field: Field): boolean {
  const { parentElement } = field;
  if (!parentElement || fields(parentElement).length > 1) return false;
  const labels = [...(field.labels ?? [])].map(labelText).join(" ");
  const text = textOf(parentElement).replace(labels, "").trim();
  const beside = textBeside(field)?.text ?? "";
  const named = all("img[alt], [role=img]", parentElement).some((each) => nameOf(each) !== "");
  return (
    (named || /\b(error|invalid|must|enter|please|wrong|required|missing)\b/i.test(`${text} ${beside}`)) &&
    !/^\W*$/.test(`${text}${beside}${named}`)
  );
}

/** Whether a summary names a field, by its label or by a link to it. */
function names(text: string, field: Field): boolean {
  const label = plain(nameOf(field));
  return label !== "" && ` ${plain(text)} `.includes(` ${label} `);
}
