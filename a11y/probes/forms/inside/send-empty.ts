import {
  all,
  closest,
  descriptionOf,
  isSeen,
  nameOf,
  ownText,
  plain,
  quote,
  selectorOf,
  textOf,
} from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import type { SeenAt } from "../../../probe.ts";
import { errors, fieldOf, isTied } from "../errors.ts";
import { type Field, fields, isChoice, SUBMIT } from "../fields.ts";
import { isRed, isVague } from "../messages.ts";
import { isOpen, unsaid } from "../required.ts";
import { fill } from "./fill.ts";

/** Milliseconds that a script is given to show what it has to say, once it was asked. */
const PATIENCE = 300;

interface Try {
  readonly form: HTMLFormElement;
  readonly button: HTMLElement;
}

/** The forms whose sending a script may hold back: it listens to them, to their buttons or to the whole page. */
function tries(): Try[] {
  const listens = (target: EventTarget, type: string) => notes().listeners.get(target)?.has(type) ?? false;
  const everywhere = [document, window, document.body].some(
    (target) => listens(target, "submit") || listens(target, "click"),
  );
  return all("form").flatMap((form) => {
    if (!(form instanceof HTMLFormElement) || !isSeen(form) || fieldsOf(form).length === 0) return [];
    const button = all(`${SUBMIT}, button, input[type=button], [role=button]`, form).find(
      (each) =>
        isSeen(each) &&
        !each.matches("[type=reset], :disabled") &&
        (each.matches(SUBMIT) || eventsOf(each).has("click")),
    );
    if (!(button instanceof HTMLElement)) return [];
    const heard =
      everywhere || eventsOf(form).has("submit") || form.onsubmit || eventsOf(button).has("click");
    return heard ? [{ form, button }] : [];
  });
}

/** Of the form that was sent: its fields that do not say whether they must be filled in. */
let quiet: readonly Field[] = [];

/** How many forms there are to try. */
export function formsToSend(): number {
  return tries().length;
}

/**
 * Sends a form with nothing filled in, and says how its mistakes are told.
 *
 * @returns nothing where the form accepts that, or the browser itself tells what is missing
 */
export async function sendEmpty(index: number): Promise<SeenAt[]> {
  const { form, button } = tries()[index] ?? {};
  if (!form || !button) return [];
  const shown = fieldsOf(form);
  quiet = unsaid(form, shown);
  for (const field of shown) empty(field);
  const before = new Map(shown.map((field) => [field, drawing(field)]));
  const texts = new Set(textsOf(document.body).map(([, text]) => text));
  const known = new Set(
    [...errors.read("desktop")].map(({ barrier, element }) => `${barrier} ${element && selectorOf(element)}`),
  );
  const changed = firstChange();
  button.click();
  await changed;
  const still = shown.filter((field) => field.isConnected && isSeen(field));
  if (still.length < shown.length) return [];
  const seen: SeenAt[] = [...errors.read("desktop")].flatMap(({ element, barrier, level, message }) => {
    const selector = element ? selectorOf(element) : "";
    return known.has(`${barrier} ${selector}`)
      ? []
      : [{ barrier, level, selector, message: `Sent with nothing filled in: ${message}` }];
  });
  const told = new Set(seen.map(({ barrier, selector }) => `${barrier} ${selector}`));
  const fresh = textsOf(document.body).filter(([, text]) => !texts.has(text));
  const marked = still.filter((field) => drawing(field) !== before.get(field) && isRedDrawn(field));
  for (const each of [...untold(marked, fresh, still), ...untied(fresh, still)]) {
    if (!told.has(`${each.barrier} ${each.selector}`)) seen.push(each);
    told.add(`${each.barrier} ${each.selector}`);
  }
  return seen;
}

/** Fields that are tried at most. */
const MOST = 6;

/**
 * Sends the form again, filled in, and then with one field after the other left empty.
 *
 * @returns the fields that it insists on, and nothing says so; none where all of it is wanted and that is plain
 */
export function insistedOn(index: number): SeenAt[] {
  const { form, button } = tries()[index] ?? {};
  if (!form || !button || quiet.length === 0) return [];
  const shown = fieldsOf(form);
  for (const field of shown) fill(field);
  if (isRefused(button)) return [];
  const wanted = quiet.slice(0, MOST).filter((field) => {
    empty(field);
    const refused = isRefused(button);
    fill(field);
    return refused;
  });
  const open = shown.filter(isOpen);
  // Nobody leaves the only field of a search, or a name and its password, empty.
  if (open.length < 3 && wanted.length === open.length) return [];
  return wanted.map((field) => ({
    barrier: "required-not-told",
    level: "warning",
    selector: selectorOf(field),
    message: `The form is not sent without ${quote(nameOf(field))}, and its label does not say so. Is it said elsewhere?`,
  }));
}

/** Whether a script holds the form back; it isn't sent in any case. */
function isRefused(button: HTMLElement): boolean {
  let isHeld = true;
  const onSubmit = (event: Event) => {
    isHeld = event.defaultPrevented;
    event.preventDefault();
  };
  notes().listen.call(window, "submit", onSubmit);
  button.click();
  removeEventListener("submit", onSubmit);
  return isHeld;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return fields().filter((field) => field.form === form && isSeen(field) && !field.disabled);
}

function empty(field: Field): void {
  if (field instanceof HTMLSelectElement)
    field.selectedIndex = field.querySelector("option[value='']") ? 0 : field.selectedIndex;
  else if (field instanceof HTMLInputElement && isChoice(field)) field.checked = false;
  else field.value = "";
}

/** Settles at the first change of the page after this, when all of its changes have been drawn, or in vain. */
function firstChange(): Promise<void> {
  return new Promise((done) => {
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => finish()));
    const limit = setTimeout(() => finish(), PATIENCE);
    const observer = new MutationObserver(drawn);
    const finish = () => {
      clearTimeout(limit);
      observer.disconnect();
      done();
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function drawing(field: Field): string {
  const { borderTopColor, borderTopWidth, backgroundColor, outlineColor, boxShadow } =
    getComputedStyle(field);
  return [borderTopColor, borderTopWidth, backgroundColor, outlineColor, boxShadow].join(" ");
}

function isRedDrawn(field: Field): boolean {
  const { borderTopColor, backgroundColor, outlineColor, outlineStyle, boxShadow } = getComputedStyle(field);
  const glow = /rgba?\([^)]*\)/.exec(boxShadow)?.[0];
  const pink = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(backgroundColor)?.slice(1).map(Number) ?? [];
  const isPink = (pink[0] ?? 0) > 225 && (pink[1] ?? 255) < 236 && (pink[2] ?? 255) < 236;
  return (
    isRed(borderTopColor) ||
    (outlineStyle !== "none" && isRed(outlineColor)) ||
    (glow !== undefined && isRed(glow)) ||
    isPink
  );
}

/** The innermost elements with text that can be seen. */
function textsOf(within: Element): (readonly [Element, string])[] {
  return all("*", within)
    .filter((element) => ownText(element) !== "")
    .filter((element) => !element.matches("script, style, option, textarea, noscript") && isSeen(element))
    .map((element) => [element, textOf(element)] as const)
    .filter(([, text]) => text !== "");
}

/** Fields drawn in red that no new words tell of. */
function* untold(
  marked: readonly Field[],
  fresh: readonly (readonly [Element, string])[],
  all: readonly Field[],
): Generator<SeenAt> {
  for (const field of marked) {
    const name = plain(nameOf(field));
    const said = fresh.some(
      ([element, text]) =>
        isTied(element, text, field) ||
        fieldOf(element, all) === field ||
        (name !== "" && plain(text).includes(name)),
    );
    if (said || (fresh.length > 0 && all.length === 1)) continue;
    const selector = selectorOf(field);
    const message = `Sent with nothing filled in, the field ${quote(nameOf(field))} only turns red.`;
    yield { barrier: "color-only", level: "error", selector, message };
    yield { barrier: "error-not-identified", level: "error", selector, message };
  }
}

/** New words beside a field that it is not tied to. */
function* untied(fresh: readonly (readonly [Element, string])[], all: readonly Field[]): Generator<SeenAt> {
  for (const [element, text] of fresh) {
    if (text.length > 200 || closest(element, "button, label, legend, a[href]")) continue;
    if (isVague(plain(text)))
      yield {
        barrier: "error-message-vague",
        level: "error",
        selector: selectorOf(element),
        message: `Sent with nothing filled in, the form says ${quote(text)}.`,
      };
    const field = fieldOf(element, all);
    if (!field || isTied(element, text, field) || descriptionOf(field).includes(text)) continue;
    // At the end of a form of several fields it may be about all of them.
    const box = element.parentElement;
    if (box?.matches("form") && all.length > 1 && !plain(text).includes(plain(nameOf(field)))) continue;
    yield {
      barrier: "error-not-identified",
      level: "error",
      selector: selectorOf(field),
      message: `Sent with nothing filled in, the form says ${quote(text)} beside ${quote(nameOf(field))}, which does not name it in aria-describedby.`,
    };
  }
}
