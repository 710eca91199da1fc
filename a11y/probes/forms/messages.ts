import { colourOf } from "../../page/colours.ts";
import { all, closest, isSeen, textOf } from "../../page/dom.ts";

/** Classes and ids of messages about mistakes. */
const MARK =
  /(^|[\s_-])(errors?|err|error-?(message|msg|text)|invalid|invalid-feedback|danger|text-danger|validation|validation-?(message|error|summary)|field-?error|has-?errors?|help-is-danger|parsley-\w+|formerror|fehler)([\s_-]|$)/i;
const SUMMARY =
  /(^|[\s_-])(error-?summary|validation-?summary|errors|alert|alert-danger|form-?errors?|error-?list|flash|notice)([\s_-]|$)/i;
/** How sentences about mistakes begin or end, for those in red without a class. */
const SAYS =
  /^(error|invalid|wrong|incorrect|please (enter|fill|select|choose|check|correct|provide)|enter |select |choose |must |missing|this field|you must|there (is|was) a problem)|\b(is|are) (required|invalid|not valid|incorrect|missing|wrong)\b|\b(must (be|have|include|contain)|cannot be (empty|blank)|can.t be (empty|blank)|not a valid)\b/i;

/** Whether it is a message about a mistake: by its mark, or by being red and saying so. */
export function isMessage(element: Element): boolean {
  const text = textOf(element);
  if (
    !text ||
    text.length > 300 ||
    element.matches("form, fieldset, main, body, section, label, legend, input, select, textarea, button, h1")
  )
    return false;
  if (element.querySelector("input, select, textarea, form")) return false;
  if (MARK.test(`${element.getAttribute("class") ?? ""} ${element.id}`)) return true;
  return isRed(getComputedStyle(element).color) && SAYS.test(text);
}

/** The messages about mistakes that can be seen, innermost, without those that sum up a whole form. */
export function messages(within: ParentNode = document): Element[] {
  const found = all("p, span, div, small, strong, em, b, i, li, font, output, dd, td", within).filter(
    (element) => isSeen(element) && isMessage(element) && !summaryOf(element),
  );
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

/** The box at the top of a form that says what is wrong in it. */
export function summaryOf(element: Element): Element | null {
  for (
    let each: Element | null = element;
    each && !each.matches("form, main, body");
    each = each.parentElement
  ) {
    const mark = `${each.getAttribute("class") ?? ""} ${each.id}`;
    if (SUMMARY.test(mark) && !/(^|[\s_-])field/.test(mark)) return each;
  }
  return closest(element, "[role=alert]:has(a[href^='#']), [role=alert]:has(li)");
}

export function summaries(): Element[] {
  const boxes = all("[role=alert], [role=status], [class], [id]").filter((element) => {
    if (
      element.matches("form, fieldset, input, select, textarea, label, body, main, button, a, svg *") ||
      element.querySelector("input, select, textarea")
    )
      return false;
    return (
      (summaryOf(element) === element || element.matches("[role=alert]")) &&
      isSeen(element) &&
      textOf(element).length > 5
    );
  });
  return boxes.filter(
    (box) =>
      !boxes.some((other) => other !== box && other.contains(box)) &&
      (ABOUT.test(textOf(box)) || /error|validation/i.test(box.className)),
  );
}

const ABOUT =
  /\b(errors?|problems?|mistakes?|invalid|incorrect|fix|correct(ed)? the|wrong|missing|required|not (valid|complete)|please (check|enter|fill|complete)|fehler|erreurs?|errores)\b/i;

export function isRed(computed: string): boolean {
  const [red, green, blue, alpha] = colourOf(computed);
  return alpha > 0.3 && red > 130 && red > 2 * green && red > 1.8 * blue;
}

/** Whether a message says nothing that would help to mend the mistake. */
export function isVague(text: string): boolean {
  // A number of the mistake helps nobody but who keeps the list.
  const words = text.replace(/( (error )?(code|status|number|no))? \p{L}?\d+$/u, "");
  return /^(error|errors|invalid|wrong|incorrect|not valid|is not valid|is invalid|is incorrect|is wrong|bad|failed|failure|oops|problem|fehler|ungültig|erreur|invalide|(an )?(unknown |unexpected )?error( (has )?occurred| code)?( \d+)?|(that|this|it)( field)?( is|.s) (not right|wrong|incorrect|invalid|not valid|not correct|an error)|(invalid|wrong|bad|incorrect) (input|value|entry|format|data|field|answer|characters?|response|information|details)|something went wrong|(please )?try again|error please try again|invalid (input )?please try again|(please )?(check|correct|fix|fill|complete) (this|the|your)( field| form| entry| input| value| answer| errors?| error below)?( correctly| properly)?|please (fill|complete) the (field|form) (correctly|properly)|validation (error|failed)|input error|format error|there (is|was) (a problem|an error)( with this (field|form|answer))?)$/.test(
    words,
  );
}

/** Whether it names a field and that it is wrong, and nothing of what would be right. */
export function lacksRemedy(text: string): boolean {
  const states =
    /^(the |your |an? )?([\p{L}\d-]+ ){0,4}(is|are|was) (not valid|invalid|not correct|incorrect|wrong|not recogni[sz]ed|not accepted)$|^(invalid|incorrect|wrong|bad) (value for )?([\p{L}\d-]+ ?){1,4}( entered)?$|^(error|problem) (in|with) ([\p{L}\d-]+ ?){1,4}$|^not an? valid ([\p{L}\d-]+ ?){1,3}$/u;
  return states.test(text);
}
