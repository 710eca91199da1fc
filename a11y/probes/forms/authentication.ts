import { all, isExposed, isSeen, nameOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Field, fields, nameWithoutPlaceholder } from "./fields.ts";

const CODE =
  /\b(one time|verification|authentication|security|access|login|sms|text message|2fa|two factor) ?(pass)?(code|number)\b|\botp\b/;
const PUZZLE =
  /\b(captcha|(type|enter|copy) the (letters|characters|words|text|digits|numbers|code) (you see |that you see |shown |seen |displayed )?(in|from|on|above|below)|what is \w+ (plus|minus|times|[+x×-]) \w+|what is \d+|solve (this|the) (sum|puzzle)|are you (a )?(human|robot)|prove (that )?you are (a )?human|anti ?spam|spam check|sicherheitsfrage|rechenaufgabe)\b/;
const PARTS =
  /\b(characters?|digits?|letters?|numbers?) \d+(st|nd|rd|th)?\b.{0,40}\b(password|passcode|pin|memorable|word)\b|\b(\d+)(st|nd|rd|th)\b.{0,40}\b(characters?|digits?|letters?)\b/;

/**
 * WCAG 2.2, 3.3.8 Accessible Authentication, F109. Nobody may have to remember or copy by hand: passwords and
 * codes can be pasted and filled in by the browser, are not asked for in parts, and no puzzle must be solved.
 */
export const authentication: ReadingProbe = {
  name: "authentication",
  barriers: ["accessible-authentication"],
  settings: ["desktop"],
  *read() {
    const barrier = "accessible-authentication";
    for (const element of fields()) {
      if (!isExposed(element)) continue;
      const name = nameWithoutPlaceholder(element) || nameOf(element);
      const words = plain(name);
      const secret = isSecret(element, words);
      if (blocksPaste(element) && (secret || /email|tel/.test(element.type)))
        yield {
          barrier,
          level: "error",
          element,
          message: `Pasting into ${quote(name)} is forbidden by its onpaste.`,
        };
      if (
        secret &&
        /^(off|nope|false|none|no)$/i.test(
          element.autocomplete || (element.getAttribute("autocomplete") ?? ""),
        )
      )
        yield {
          barrier,
          level: "warning",
          element,
          message: `${quote(name)} says autocomplete="off". Can password managers fill it in?`,
        };
      if (PARTS.test(words))
        yield {
          barrier,
          level: "error",
          element,
          message: `It asks for parts of something to remember: ${quote(name)}.`,
        };
      else if (PUZZLE.test(words) || (PUZZLE.test(plain(`${element.name} ${element.id}`)) && isSeen(element)))
        yield {
          barrier,
          level: "warning",
          element,
          message: `It sets a puzzle: ${quote(name)}. Is there a way in without it?`,
        };
    }
    for (const element of all("img, iframe, canvas, [class*=captcha i], [id*=captcha i]")) {
      const marks = `${element.getAttribute("src") ?? ""} ${element.getAttribute("alt") ?? ""} ${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("title") ?? ""}`;
      // Those that look at how a page is used set a puzzle only now and then, and not by text.
      if (!/captcha/i.test(marks) || /invisible|turnstile|grecaptcha-badge/i.test(marks) || !isSeen(element))
        continue;
      if (
        element.querySelector("input, label") ||
        element.parentElement?.closest("[class*=captcha i], [id*=captcha i]") ||
        element.matches("label, input, p, span")
      )
        continue;
      yield {
        barrier,
        level: "warning",
        element,
        message: "It seems to be a test for robots. Is there a way in without it?",
      };
    }
  },
};

function isSecret(field: Field, words: string): boolean {
  const name = plain(`${field.name} ${field.id}`.replace(/([a-z])([A-Z])/g, "$1 $2"));
  return (
    field.type === "password" ||
    CODE.test(words) ||
    /\b(otp|one time code|passcode|verification code)\b/.test(name)
  );
}

function blocksPaste(field: Field): boolean {
  for (const holder of [field, field.form]) {
    const code = holder?.getAttribute("onpaste") ?? "";
    if (/return\s+false|preventDefault|returnValue\s*=\s*false/.test(code)) return true;
  }
  return false;
}
