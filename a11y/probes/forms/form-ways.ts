import { all, closest, isExposed, isSeen, nameOf, plain, quote } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, isChoice, nameWithoutPlaceholder, SUBMIT, wanted } from "./fields.ts";

const AGAIN =
  /\b(confirm|confirmation|repeat|re ?enter|re ?type|again|verify|second time|wiederholen|bestätigen|confirmer|confirmez|confirmar|repetir|conferma|bevestig|powtórz)\b/;
/** What a second look is good for: it is hidden while it is typed, or is a step of its own. */
const HIDDEN =
  /\b(pass(word|code|phrase)|pin|passwort|kennwort|mot de passe|contraseña|wachtwoord|code|that|i|agree|you)\b/;
const SAME = /\b(same (as|address)|different (address|from)|copy (from|my)|use my)\b/i;

/**
 * WCAG 2.2, 3.2.2 On Input, 3.3.7 Redundant Entry, and good practice: a form has a button that sends it, lists of
 * several choices are checkboxes, and nothing is asked twice.
 */
export const formWays: ReadingProbe = {
  name: "form-ways",
  barriers: ["form-submit", "select-multiple", "redundant-entry"],
  settings: ["desktop"],
  *read() {
    for (const form of all("form")) {
      const inside =
        form instanceof HTMLFormElement
          ? fields().filter((field) => field.form === form && isExposed(field))
          : [];
      if (inside.length > 0 && isSeen(form) && !hasButton(form)) {
        const changing = inside.filter(
          (field) => eventsOf(field).has("change") || eventsOf(form).has("change"),
        );
        const list = changing.find((field) => field.localName === "select");
        yield {
          barrier: "form-submit",
          level: "warning",
          element: form,
          message: `It has ${inside.length} ${inside.length === 1 ? "field" : "fields"} and no button. ${list ? `Does choosing from ${quote(nameOf(list))} already send it or change the page?` : "How is it sent?"}`,
        };
      }
      yield* asksTwice(inside);
    }
    for (const element of all("select[multiple]")) {
      if (!isSeen(element) || !isExposed(element)) continue;
      const size = element.querySelectorAll("option").length;
      yield {
        barrier: "select-multiple",
        level: "warning",
        element,
        message: `${quote(nameOf(element))} lets readers choose several of ${size}, with a key held down. Could these be checkboxes?`,
      };
    }
  },
};

function hasButton(form: Element): boolean {
  const inside = all(
    "button, input[type=submit], input[type=image], input[type=button], [role=button]",
    form,
  );
  const outside = form.id ? all(`[form="${CSS.escape(form.id)}"]`) : [];
  return [...inside, ...outside.filter((each) => each.matches(SUBMIT))].some(
    (each) => each.checkVisibility() && !each.matches("[type=reset]"),
  );
}

function* asksTwice(inside: readonly Field[]) {
  const typed = inside.filter((field) => !isChoice(field) && field.type !== "password");
  const told = new Set<Field>();
  for (const field of typed) {
    const words = plain(nameWithoutPlaceholder(field));
    if (!AGAIN.test(words) || HIDDEN.test(words)) continue;
    const subject = words
      .replace(AGAIN, " ")
      .split(" ")
      .filter((word) => word.length > 3 || /^(iban|bic)$/.test(word));
    const first = typed.find(
      (other) =>
        other !== field &&
        subject.length > 0 &&
        subject.some((word) => wanted(nameWithoutPlaceholder(other)).split(" ").includes(word)),
    );
    if (!first) continue;
    told.add(field);
    yield {
      barrier: "redundant-entry",
      level: "warning",
      element: field,
      message: `${quote(nameOf(field))} asks again for ${quote(nameOf(first))}. Must it be typed twice?`,
    } as const;
  }
  // The same fields of an address in two groups, with no way to copy the first.
  const choices = inside.filter(isChoice).some((field) => SAME.test(nameOf(field)));
  if (choices) return;
  const groups = new Map<Element | null, string[]>();
  for (const field of typed) {
    const group = closest(field, "fieldset, [role=group], section");
    const token =
      field.autocomplete && !/^(on|off)$/.test(field.autocomplete)
        ? (field.autocomplete.split(" ").at(-1) ?? "")
        : wanted(nameWithoutPlaceholder(field));
    if (group) groups.set(group, [...(groups.get(group) ?? []), token]);
  }
  const [first, ...rest] = [...groups];
  if (!first) return;
  for (const [group, tokens] of rest) {
    const both = tokens.filter((token) => token && first[1].includes(token));
    const isAddress = both.some((token) => /post ?code|postal|zip|street|address|town|city/.test(token));
    if (!group || both.length < 3 || !isAddress || fields(group).some((field) => told.has(field))) continue;
    yield {
      barrier: "redundant-entry",
      level: "warning",
      element: group,
      message: `${both.length} of its fields were asked before: ${quote(both.join(", "))}. Could the first answers be taken over?`,
    } as const;
  }
}
