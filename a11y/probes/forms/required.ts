import { colourOf } from "../../page/colours.ts";
import { all, closest, isExposed, isSeen, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, isChoice, labelText, namedBy, nameWithoutPlaceholder } from "./fields.ts";
import { isRed } from "./messages.ts";

const WORD =
  /\b(required|mandatory|compulsory|must be (filled|completed|answered|given)|needed|pflichtfeld\w*|erforderlich|obligatoire|requis|obligatorio|obbligatorio|verplicht|gofynnol|wymagane)\b|\*|†|‡/iu;
const COLOURS = "red|bold red|green|blue|orange|yellow|pink|purple|colou?r|coloured|highlighted|shaded";
const BY_COLOUR = new RegExp(
  `\\b(fields?|items?|questions?|boxes|labels?|those|everything|information|answers?|entries)\\b[^.*]{0,50}\\b(${COLOURS})\\b[^.*]{0,50}\\b(required|mandatory|compulsory|must|needed|cannot be left)\\b|\\b(required|mandatory|compulsory)\\b[^.*]{0,40}\\b(in|with|by|marked|shown|highlighted|have)\\b[^.*]{0,25}\\b(${COLOURS})\\b|\\b(complete|fill in|answer)\\b[^.*]{0,30}\\b(in|marked|shown|with a|highlighted)\\b[^.*]{0,20}\\b(${COLOURS})\\b|\\b(rot|farbig)\\b[^.*]{0,30}(pflicht|ausfüllen)|en rouge[^.*]{0,40}obligatoires?`,
  "iu",
);
const ALL_REQUIRED =
  /\b(all|every|each|both)\b[^.]{0,40}\b(fields?|questions?|boxes|information|details|answers?|items?)\b[^.]{0,50}\b(required|mandatory|compulsory|must|needed)\b|\b(fill in|complete|answer)\b (in )?(all|every|each|both)\b|unless\b[^.]{0,40}\boptional\b|\boptional\b[^.]{0,40}\b(marked|said|stated|labelled)\b|alle felder|tous les champs/iu;
const EXPLAINED =
  /(\*|asterisk|star(red)?\b)[^\p{L}]{0,5}[^.]{0,60}\b(required|mandatory|compulsory|must|needed|necessary|pflicht\w*|erforderlich|obligatoires?|requis|obligator\w+|verplicht|wymagan\w*|gofynnol)|\b(required|mandatory|compulsory|must|necessary|pflicht\w*|obligatoires?|obligator\w+|verplichte)\b[^.]{0,70}(\*|asterisk|\bstar\b)/iu;

/**
 * WCAG 2.2, 3.3.2 Labels or Instructions, and 1.4.1. A field that must be filled in must say so in words or with
 * a sign that is explained, not by a colour. Forms of one or two fields that are all required, and forms that mark
 * what is optional instead, need not.
 */
export const required: ReadingProbe = {
  name: "required",
  barriers: ["required-not-told"],
  settings: ["desktop"],
  *read() {
    const shown = fields().filter((field) => isExposed(field) && isSeen(field));
    if (shown.length === 0) return;
    for (const form of new Set(shown.map((field) => closest(field, "form") ?? document.body))) {
      yield* ofForm(
        form,
        shown.filter((field) => (closest(field, "form") ?? document.body) === form),
      );
    }
  },
};

function* ofForm(form: Element, shown: readonly Field[]) {
  const barrier = "required-not-told";
  const page = `${textOf(closest(form, "main") ?? document.body)}`;
  const colour = all("p, li, div, span, legend, small, strong, em", closest(form, "main") ?? document).find(
    (element) =>
      element.childElementCount < 4 &&
      isSeen(element) &&
      textOf(element).length < 300 &&
      BY_COLOUR.test(textOf(element)),
  );
  const marked = shown.filter((field) => WORD.test(wordsOf(field)));
  if (colour && !marked.some((field) => isRequired(field) || WORD.test(wordsOf(field)))) {
    yield {
      barrier,
      level: "error",
      element: colour,
      message: `It says ${quote(textOf(colour))}, and no field says it in words.`,
    } as const;
    return;
  }
  if (isSaidForAll(form, shown)) return;
  const coloured = marked.length === 0 ? shown.filter((field) => isColoured(field, shown)) : [];
  for (const field of coloured) {
    yield {
      barrier,
      level: isRequired(field) || /required|mandatory/i.test(marksOf(field)) ? "error" : "warning",
      element: field,
      message: `Its label ${quote(nameWithoutPlaceholder(field))} differs from the others in colour only.${isRequired(field) ? "" : " Does the colour mean that it must be filled in?"}`,
    } as const;
  }
  if (coloured.length > 0) return;
  const silent = shown.filter((field) => isRequired(field) && !isChoice(field) && !WORD.test(wordsOf(field)));
  // Nobody leaves the only field of a search, or a name and its password, empty.
  const open = shown.filter(isOpen);
  const obvious = open.length < 3 && open.every(isRequired) && marked.length === 0;
  if (!obvious && !isWord(form)) {
    for (const field of silent) {
      yield {
        barrier,
        level: "warning",
        element: field,
        message: `The browser insists on ${quote(nameWithoutPlaceholder(field))}, and its label does not say so. Is it said elsewhere?`,
      } as const;
    }
  }
  const starred = marked.filter(
    (field) => /\*/.test(wordsOf(field)) && !/required|mandatory/i.test(wordsOf(field)),
  );
  const [first] = starred;
  if (!first) return;
  if (!EXPLAINED.test(page))
    yield {
      barrier,
      level: "warning",
      element: first,
      message: `${starred.length === 1 ? "A label ends" : `${starred.length} labels are marked`} with a star, and nothing says what it means. Will everybody know?`,
    } as const;
  for (const field of starred) {
    const group = closest(field, "[aria-required=true]");
    if (isRequired(field) || group || isChoice(field)) continue;
    yield {
      barrier,
      level: "warning",
      element: field,
      message: `The star of ${quote(nameWithoutPlaceholder(field))} is not told to screen readers, as required would. Must it be filled in?`,
    } as const;
  }
}

const isOptional = (field: Field): boolean => /\boptional\b|freiwillig|facultatif/i.test(wordsOf(field));

/** Whether the page says that all is required, or a field that it is not. */
function isSaidForAll(form: Element, shown: readonly Field[]): boolean {
  return ALL_REQUIRED.test(textOf(closest(form, "main") ?? document.body)) || shown.some(isOptional);
}

/** The fields of a form of which nothing at all says whether they must be filled in; none where the form says it. */
export function unsaid(form: Element, shown: readonly Field[]): Field[] {
  if (isSaidForAll(form, shown)) return [];
  return shown.filter((field) => isOpen(field) && !isRequired(field) && !WORD.test(wordsOf(field)));
}

/** Whether somebody could leave it empty: a list that has something chosen already, nobody does. */
export function isOpen(field: Field): boolean {
  return !isChoice(field) && !(field instanceof HTMLSelectElement && field.value !== "");
}

function isWord(form: Element): boolean {
  return /\b(required|mandatory)\b[^.]{0,30}\bfields?\b/i.test(textOf(form)) && EXPLAINED.test(textOf(form));
}

function isRequired(field: Field): boolean {
  return field.required || field.getAttribute("aria-required") === "true";
}

/** All that is said of a field on the screen: its labels with what styles add, its hints and the group's legend. */
function wordsOf(field: Field): string {
  const labels = [...(field.labels ?? []), ...namedBy(field, "aria-labelledby")];
  const group = closest(field, "fieldset, [role=group], [role=radiogroup]");
  const legend =
    group?.querySelector(":scope > legend") ?? (group ? namedBy(group, "aria-labelledby")[0] : undefined);
  const parts = [...labels, ...namedBy(field, "aria-describedby"), ...(legend ? [legend] : [])];
  const added = labels.flatMap((label) =>
    [label, ...label.querySelectorAll("*")].flatMap((each) =>
      ["::before", "::after"].map((part) => getComputedStyle(each, part).content),
    ),
  );
  const near =
    field.parentElement && field.parentElement.childElementCount < 6 ? textOf(field.parentElement) : "";
  return [
    ...parts.map(labelText),
    ...added.filter((each) => /["']/.test(each)),
    near,
    field.getAttribute("placeholder") ?? "",
  ].join(" ");
}

function marksOf(field: Field): string {
  const label = field.labels?.[0];
  return [field, field.parentElement, label].map((each) => each?.getAttribute("class") ?? "").join(" ");
}

/** Whether a field's label or edge is red, or of another colour than most, where others of the form are not. */
function isColoured(field: Field, shown: readonly Field[]): boolean {
  if (shown.length < 2) return false;
  const colour = labelColour(field);
  if (!colour || !isRed(colour)) return false;
  const red = shown.filter((each) => isRed(labelColour(each) ?? "rgb(0, 0, 0)"));
  return red.length < shown.length && colourOf(colour)[3] > 0 && plain(nameWithoutPlaceholder(field)) !== "";
}

function labelColour(field: Field): string | undefined {
  const label = field.labels?.[0];
  return label ? getComputedStyle(label).color : undefined;
}
