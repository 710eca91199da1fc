import { collapse, isSeen, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { blockOf, buttons } from "./links.ts";

/** Not what a button does, whatever it does. */
const EMPTY =
  /^(?:(?:please )?(?:click|press|tap|push)(?: (?:here|me|this|button|this button|now))?|button|btn|this button|here|image|icon|img|picture|untitled|label|text|input|hier klicken|klick(?:en)?|cliquez(?: ici)?|haga clic|clic(?:ca)? (?:aquí|qui)|klik hier|kliknij|cliciwch(?: yma)?)$/;
/** Clear only if what stands around it is. */
const UNCLEAR =
  /^(?:go|ok|okay|submit|more|details|do it|yes|no|x|absenden|los|valider|envoyer la requête|enviar consulta|invia|verzenden|wyślij zapytanie|submit query|submit button|(?:button|option) \d+|reset|action|execute|process)$/;
/** Signs that stand for a thing that is drawn; a screen reader names them by their shapes, or not at all. */
const SIGNS = /^[×✕✖✗✘❌☰≡⋮⋯⁝‹›«»<>←→↑↓⇐⇒◀▶◄►▲▼△▽❮❯⌕🔍🔎⚙✎✏🗑★☆♥❤❓ℹ➤➔➜•·.…]+$/u;
const STEPPERS = /^[+\-−–]$/;

/**
 * WCAG 2.2, 2.4.6 and 4.1.2. Buttons whose words, in several languages, say nothing of what they do, and
 * buttons whose name is a sign. "OK" and "Yes" answer the words of a dialog, and are let be there.
 */
export const buttonText: ReadingProbe = {
  name: "button-text",
  barriers: ["button-text-vague"],
  settings: ["desktop"],
  *read() {
    for (const { element, name } of buttons()) {
      const level = levelOf(element, name.replaceAll("\uFE0F", ""));
      if (!level) continue;
      const unseen = plain(textOf(element)) !== plain(name) && isSeen(element) ? " to screen readers" : "";
      yield {
        barrier: "button-text-vague",
        level,
        element,
        message: `It says only ${quote(name)}${unseen}.${level === "warning" ? " Is it clear, read by itself, what it does?" : ""}`,
      };
    }
  },
};

function levelOf(element: Element, name: string): Seen["level"] | undefined {
  // A picture without an alternative is a barrier of its own; browsers call it "Submit".
  if (element.matches('input[type=image]:not([alt]), input[type=image][alt=""]')) return undefined;
  const words = plain(name);
  if (EMPTY.test(words)) return "error";
  if (SIGNS.test(collapse(name))) return "error";
  // A calculator's keys are signs, and a number's steps stand beside the number.
  if (STEPPERS.test(name)) return besideSigns(element) ? undefined : "warning";
  if (!UNCLEAR.test(words)) return undefined;
  if (/^(ok|okay|yes|no)$/.test(words)) {
    const asks = element.closest(
      "dialog, [role=dialog], [role=alertdialog], [role=alert], [role=region], fieldset",
    );
    return asks || (blockOf(element).textContent ?? "").includes("?") ? undefined : "warning";
  }
  if (words === "x" && besideSigns(element)) return undefined;
  return "warning";
}

/** Whether buttons of a single letter or digit stand around this one. */
function besideSigns(element: Element): boolean {
  const around = element.parentElement?.parentElement ?? element.parentElement;
  const single = [...(around?.querySelectorAll("button, [role=button], input[type=button]") ?? [])].filter(
    (each) => /^[\p{L}\p{N}]$/u.test(collapse(each.textContent || (each.getAttribute("value") ?? ""))),
  );
  return single.length > 2;
}
