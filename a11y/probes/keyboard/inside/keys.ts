import { all, closest, isSeen, isTabbable, textOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import type { Acts } from "./act.ts";
import { effectOf, press } from "./effect.ts";
import { type Told, told, wordsOf } from "./told.ts";

const KEYS = ["keydown", "keyup", "keypress"];
const CHARACTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789/?.,+-*"];

/** The characters that do something while no field has the focus, unless people can turn that off. */
export async function shortcuts(): Promise<readonly string[]> {
  const page: EventTarget[] = [document, window, document.documentElement, document.body];
  const listens = page.some((target) => KEYS.some((type) => notes().listeners.get(target)?.has(type)));
  const inline = [document.documentElement, document.body].some((element) =>
    KEYS.some((type) => eventsOf(element).has(type)),
  );
  const isSet = [document, window].some((target) => target.onkeydown ?? target.onkeyup ?? target.onkeypress);
  if (!listens && !inline && !isSet) return [];
  const settings = all("label, button, a, input[type=button], summary, select, h1, h2, h3").filter(isSeen);
  const named =
    /short ?cut|hot ?key|single key|\bctrl\b|modifier key|tastenk|tastatur|raccourci|atajo|scorciatoi|sneltoets|skrót/i;
  if (settings.some((element) => named.test(`${textOf(element)} ${element.getAttribute("value")}`)))
    return [];
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const answers = async (key: string) => (await effectOf(() => press(document.body, key))).any;
  // What answers to any key at all does not act on a character.
  await answers("F9");
  if (await answers("F9")) return [];
  const found: string[] = [];
  for (const key of CHARACTERS) if (await answers(key)) found.push(key);
  return found;
}

interface Widget {
  readonly container: string;
  readonly item: string;
  readonly keys: readonly string[];
  readonly called: string;
}

const WIDGETS: readonly Widget[] = [
  {
    container: "[role=tablist]",
    item: "[role=tab]",
    keys: ["ArrowRight", "ArrowDown", "ArrowLeft"],
    called: "tabs",
  },
  {
    container: "[role=menu], [role=menubar]",
    item: "[role^=menuitem]",
    keys: ["ArrowDown", "ArrowRight", "ArrowUp"],
    called: "menu items",
  },
  {
    container: "[role=radiogroup]",
    item: "[role=radio]",
    keys: ["ArrowDown", "ArrowRight", "ArrowUp"],
    called: "radio buttons",
  },
  {
    container: "[role=listbox]",
    item: "[role=option]",
    keys: ["ArrowDown", "ArrowRight", "ArrowUp"],
    called: "options",
  },
  {
    container: "[role=tree]",
    item: "[role=treeitem]",
    keys: ["ArrowDown", "ArrowRight", "ArrowUp"],
    called: "tree items",
  },
];

/** Tries the arrow keys of controls that a mouse can use. */
export async function arrows(): Promise<Acts> {
  const found: Told[] = [];
  let acted = false;
  for (const widget of WIDGETS) {
    for (const container of all(widget.container)) {
      const items = all(widget.item, container).filter(isSeen);
      if (items.length < 2 || items.some((item) => item.matches("input")) || !isUsed(container, items))
        continue;
      acted = true;
      const from = items.find(isTabbable) ?? container;
      if (await anyAnswers(from, widget.keys)) continue;
      const others = items.filter((item) => !isTabbable(item)).length;
      found.push(
        told(
          "widget-keys",
          others > 0 ? "error" : "warning",
          container,
          `The arrow keys do nothing on these ${widget.called} ("${wordsOf(container)}")${
            others > 0
              ? `, and ${others} of them are no stops of the Tab key.`
              : "; each is a stop of the Tab key. Should they be plain buttons or links?"
          }`,
        ),
      );
    }
  }
  for (const slider of all("[role=slider], [role=spinbutton]")) {
    if (
      slider.matches("input") ||
      !isTabbable(slider) ||
      !isSeen(slider) ||
      slider.matches("[aria-disabled=true], [aria-readonly=true]")
    )
      continue;
    const isProved = isUsed(slider, []);
    if (isProved) {
      acted = true;
      if (await anyAnswers(slider, ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"])) continue;
    }
    found.push(
      told(
        "widget-keys",
        isProved ? "error" : "warning",
        slider,
        `The arrow keys do not change this ${slider.getAttribute("role")}${isProved ? "." : ": no script listens to them. Can it be changed at all?"}`,
      ),
    );
  }
  return { found, acted };
}

/** Whether a script makes a mouse or a key do something here: what has no script yet is no control. */
function isUsed(container: Element, items: readonly Element[]): boolean {
  const types = [
    "click",
    "mousedown",
    "mouseup",
    "pointerdown",
    "touchstart",
    "mousemove",
    "pointermove",
    "wheel",
    ...KEYS,
  ];
  const hears = (element: Element) => types.some((type) => eventsOf(element).has(type));
  if (hears(container) || items.some(hears) || closest(container, "[onclick], [onmousedown]")) return true;
  if (all("*", container).some(hears)) return true;
  return [document, document.body].some((target) =>
    types.some((type) => notes().listeners.get(target)?.has(type)),
  );
}

async function anyAnswers(element: Element, keys: readonly string[]): Promise<boolean> {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  for (const key of keys) {
    const { any, prevented } = await effectOf(() => press(element, key));
    if (any || prevented) return true;
  }
  return false;
}
