import { type Colour, colourOf, contrast, hex } from "../../page/colours.ts";
import { all, closest, collapse, isSeen, nameOf, parentOf, textOf } from "../../page/dom.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.1 Use of Color. It asks about dots and cells that differ in their colour alone and have no words
 * for it, about items of a list and labels of fields of which some are written in another colour and nothing
 * else, about words such as "shown in red" where text is red, and about charts of colours without words.
 */
export const colorOnly: ReadingProbe = {
  name: "color-only",
  barriers: ["color-only"],
  settings: ["desktop"],
  *read() {
    yield* spots();
    yield* items();
    yield* labels();
    yield* saidColours();
    yield* charts();
  },
};

/** Whether a colour is one at all, instead of a shade of grey. */
function isBright([red, green, blue, alpha]: Colour): boolean {
  return alpha > 0.4 && Math.max(red, green, blue) - Math.min(red, green, blue) > 45;
}

function backOf(element: Element): Colour {
  return colourOf(getComputedStyle(element).backgroundColor);
}

/** Empty marks: dots, squares and cells that have a colour and nothing else. */
function* spots(): Generator<Seen> {
  const empty = all("body span, body i, body b, body em, body div, body td, body li").filter(
    (element) =>
      element.children.length === 0 &&
      collapse(element.textContent ?? "") === "" &&
      isBright(backOf(element)) &&
      !closest(element, "a, button, label, [role=progressbar], [role=meter], svg, select") &&
      !element.hasAttribute("aria-label") &&
      !/["'][^"'\s]/.test(getComputedStyle(element, "::before").content) &&
      isSpot(element),
  );
  const groups = new Map<string, Element[]>();
  for (const element of empty) {
    const key = `${element.localName} ${element.className.split(/[\s-]/)[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  for (const group of groups.values()) {
    const colours = new Set(group.map((element) => hex(backOf(element))));
    if (colours.size < 2 || isExplained(group)) continue;
    const [first] = group;
    if (!first) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: first,
      message: `${group.length} marks without words differ in their colour only (${[...colours].slice(0, 4).join(", ")}). Is what they tell said in words or by a shape too?`,
    };
  }
}

function isSpot(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isSmall = width >= 4 && height >= 4 && width <= 48 && height <= 48 && width < height * 3;
  return (isSmall || element.localName === "td") && isSeen(element);
}

/** Whether the words beside each mark tell what its colour does: other words for another colour, at each. */
function isExplained(group: readonly Element[]): boolean {
  const wordsOf = new Map<string, Set<string>>();
  for (const element of group) {
    const words = element.localName === "td" ? "" : textOf(parentOf(element) ?? element).toLowerCase();
    if (words === "") return false;
    if (element.getAttribute("title")) continue;
    const key = hex(backOf(element));
    wordsOf.set(key, (wordsOf.get(key) ?? new Set()).add(words));
  }
  const all = [...wordsOf.values()];
  // A legend: each colour once, with its words. A status: the same words wherever the colour is the same.
  return (
    all.every((words) => words.size === 1) ||
    group.every((element) => STATUS.test(textOf(parentOf(element) ?? element)))
  );
}

const STATUS =
  /\b(on|off|online|offline|open|closed|free|full|available|unavailable|busy|away|active|inactive|ok|okay|error|failed|passed|warning|cancelled|canceled|confirmed|done|pending|late|delayed|ready|up|down|paid|unpaid|new|yes|no|high|low|medium|green|red|amber|yellow|safe|poisonous|valid|invalid|complete|incomplete|running|stopped|healthy|critical|approved|rejected|draft|published|frei|besetzt|offen|geschlossen|ouvert|fermé|complet)\b/i;

interface Look {
  readonly element: Element;
  readonly colour: Colour;
  readonly rest: string;
}

/** What an item looks like: its colour, and everything else by which one could tell it from others. */
function lookOf(item: Element): Look | undefined {
  const box = [item, ...item.querySelectorAll("*")].find((each) =>
    [...each.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
  );
  if (!box || item.querySelector("img, svg, input, [class*=icon]")) return undefined;
  const style = getComputedStyle(box);
  const marks = ["::before", "::after"].map((side) => getComputedStyle(box, side).content).join();
  const rest = [
    box.localName,
    style.fontWeight,
    style.fontStyle,
    style.textDecorationLine,
    style.fontSize,
    style.borderTopStyle,
    style.borderBottomStyle,
    style.listStyleType,
    style.backgroundImage,
    marks,
  ].join();
  return { element: item, colour: colourOf(style.color), rest };
}

/** Items of one list, or cells of one column, of which some are of another colour and not otherwise different. */
function* items(): Generator<Seen> {
  for (const list of all("ul, ol, dl, tbody, p, div[class]")) {
    if (closest(list, "nav, [role=navigation], [role=tablist], [role=menu], pre, code, svg, header, footer"))
      continue;
    const children = [...list.children].flatMap((child) =>
      child.localName === "tr" ? [...child.children] : [child],
    );
    const rows = children.filter((each) => each.matches("li, td, dd, span"));
    if (rows.length < 3 || rows.length > 200) continue;
    if (list.matches("p, div") && (rows.length !== list.children.length || !isSeparate(list))) continue;
    const looks = rows.flatMap((row) => lookOf(row) ?? []);
    if (looks.length < rows.length * 0.6 || new Set(looks.map(({ rest }) => rest)).size > 1) continue;
    const colours = new Map(looks.map(({ colour }) => [hex(colour), colour]));
    const [one, two] = [...colours.values()];
    if (colours.size < 2 || colours.size > 4 || !one || !two) continue;
    if (![one, two].some(isBright) || contrast(one, two) >= 3) continue;
    const odd = looks.filter(({ colour }) => hex(colour) !== hex(one));
    if (odd.every(({ element }) => STATUS.test(textOf(element)) || element.querySelector("a"))) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: list,
      message: `Some of ${looks.length} items differ from the others in their colour only (${[...colours.keys()].join(", ")}), such as "${textOf(odd[0]?.element ?? list).slice(0, 40)}". Is what the colour tells said in words too?`,
    };
  }
}

/** Whether a box holds nothing but its items: no sentence that some words of are coloured in. */
function isSeparate(list: Element): boolean {
  return ![...list.childNodes].some((node) => node instanceof Text && /\p{L}/u.test(node.data));
}

/** Labels of fields of which some are red, with no other sign. */
function* labels(): Generator<Seen> {
  for (const form of all("form, fieldset")) {
    const looks = [...form.querySelectorAll("label, legend")].filter(isSeen).flatMap((label) => {
      const { color } = getComputedStyle(label);
      return [{ label, colour: colourOf(color) }];
    });
    const red = looks.filter(({ colour }) => isRed(colour));
    const others = looks.filter(({ colour }) => !isRed(colour));
    const bare = red.filter(
      ({ label }) =>
        !/[*!⚠(]|required|error|must|missing|pflicht|obligatoire|obligatorio|verplicht|fehlt/i.test(
          textOf(label),
        ) &&
        !label.querySelector("img, svg") &&
        !/["'][^"'\s]/.test(
          ["::before", "::after"].map((side) => getComputedStyle(label, side).content).join(),
        ),
    );
    const [first] = bare;
    if (!first || others.length === 0) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: first.label,
      message: `The label "${textOf(first.label).slice(0, 40)}" is red and others are not, with no sign or word for it. What does the red tell?`,
    };
  }
}

function isRed([red, green, blue]: Colour): boolean {
  return red > 130 && red - Math.max(green, blue) > 70;
}

const COLOURS: readonly (readonly [RegExp, (colour: Colour) => boolean])[] = [
  [/red|rot|rote[nrs]?|rouge|rouges|roj[oa]s?|ross[oi]|rood|rode/, isRed],
  [
    /green|grün|grüne[nrs]?|verte?s?|verdes?|groene?/,
    ([red, green, blue]) => green > red + 30 && green > blue + 20,
  ],
  [
    /blue|blau|blaue[nrs]?|bleue?s?|azul(?:es)?|blu|blauwe?/,
    ([red, green, blue]) => blue > red + 40 && blue > green,
  ],
  [
    /orange|amber|yellow|gelb|gelbe[nrs]?|jaunes?|amarill[oa]s?/,
    ([red, green, blue]) => red > blue + 80 && green > blue + 40,
  ],
];
const SAYING =
  /\b(?:in|are|is|marked|shown|highlighted|coloured|colored|items?|fields?|en|sind|ist|markiert|los|las|les)\s+(?:the\s+)?$/i;

/** Words of a sentence about what stands on the page. */
const LISTED = /\b(?:listed|below|above|here|items?|fields?|rows?|cells?|dates?|days?|buttons?)\b/i;

/** Words that name a colour as a sign, on a page where something is written or filled in it. */
function* saidColours(): Generator<Seen> {
  const boxes = texts();
  for (const { element, text } of boxes) {
    for (const [words, isOne] of COLOURS) {
      const match = new RegExp(`\\b(?:${words.source})\\b`, "iu").exec(text);
      if (!match) continue;
      const listed = /\b(?:the|die|les|las|los)\s+$/i.test(text.slice(0, match.index)) && LISTED.test(text);
      if (!listed && !SAYING.test(text.slice(0, match.index))) continue;
      const inColour = boxes.filter(
        (box) =>
          box.element !== element &&
          !box.element.contains(element) &&
          isOne(colourOf(getComputedStyle(box.element).color)) &&
          !box.element.closest("a[href]"),
      );
      const filled = all("td, li, span, div, input").filter(
        (each) => !each.contains(element) && isBright(backOf(each)) && isOne(backOf(each)) && isSeen(each),
      );
      const silent = [...inColour.map((box) => box.element), ...filled].filter(
        (each) => !words.test(nameOf(each).toLowerCase() || textOf(each).toLowerCase()),
      );
      if (silent.length === 0) continue;
      yield {
        barrier: "color-only",
        level: "warning",
        element,
        message: `It says "${text.slice(Math.max(0, match.index - 25), match.index + 30).trim()}", and ${silent.length} other places are of that colour. Can they be told by something else?`,
      };
      return;
    }
  }
}

/** Charts whose parts differ in their fill and have no words or patterns. */
function* charts(): Generator<Seen> {
  for (const svg of all("svg")) {
    const { width, height } = svg.getBoundingClientRect();
    if (width < 100 || height < 80 || !isSeen(svg) || svg.querySelector("pattern, image")) continue;
    const parts = [...svg.querySelectorAll("path, rect, circle, polygon, polyline, line")].filter((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return isBright(colourOf(fill === "none" ? stroke : fill)) && !part.closest("defs, marker");
    });
    const colours = new Set(parts.map((part) => getComputedStyle(part).fill + getComputedStyle(part).stroke));
    const words = [...svg.querySelectorAll("text")].filter((each) => /\p{L}/u.test(each.textContent ?? ""));
    const dashed = parts.some((part) => getComputedStyle(part).strokeDasharray !== "none");
    if (parts.length < 3 || colours.size < 2 || words.length >= colours.size || dashed) continue;
    const kinds = new Set(parts.map(({ localName }) => localName));
    if (kinds.size > 1 || svg.getAttribute("aria-hidden") === "true") continue;
    const isChart = /chart|graph|pie|bar|plot|diagram/i.test(
      `${svg.outerHTML.slice(0, 300)} ${parentOf(svg)?.className} ${svg.closest("figure")?.textContent ?? ""}`,
    );
    if (!isChart) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: svg,
      message: `${parts.length} parts of a chart are told by ${colours.size} colours, with ${words.length} words on them. Can they be told without seeing colours?`,
    };
  }
}
