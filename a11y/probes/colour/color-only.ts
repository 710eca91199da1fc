import { type Colour, colourOf, contrast, hex } from "../../page/colours.ts";
import { all, closest, collapse, isSeen, nameOf, parentOf, plain, quote, textOf } from "../../page/dom.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.1 Use of Color. It asks about dots and cells that differ in their colour alone and have no words
 * for it, about items of a list, links of a menu and labels of fields of which some are written in another colour
 * and nothing else, about words such as "shown in red" where text is red, and about charts of colours without words.
 */
export const colorOnly: ReadingProbe = {
  name: "color-only",
  barriers: ["color-only"],
  settings: ["desktop"],
  *read() {
    const marks = findSpots();
    yield* spots(marks);
    yield* items();
    yield* links();
    yield* labels();
    yield* saidColours();
    yield* charts(marks);
  },
};

/** Whether a colour is one at all, instead of a shade of grey. */
function isBright([red, green, blue, alpha]: Colour): boolean {
  return alpha > 0.4 && Math.max(red, green, blue) - Math.min(red, green, blue) > 45;
}

function backOf(element: Element): Colour {
  return colourOf(getComputedStyle(element).backgroundColor);
}

/** A mark without words: a dot, square or cell, filled, typed or drawn, that has a colour and nothing else. */
interface Spot {
  readonly element: Element;
  readonly colour: Colour;
  /** The same for marks that differ in nothing but their colour. */
  readonly kind: string;
}

/** Geometric shapes and bullets, as they are typed. */
const TYPED = /^[\u25a0-\u25ff\u2022\u26ab\u2b1b\u2b24]$/u;

function findSpots(): Spot[] {
  const bright = (element: Element, color: string, kind: string): Spot[] => {
    const colour = colourOf(color);
    const isNamed = element.hasAttribute("aria-label") || element.querySelector("title") !== null;
    const isPart = closest(element, "a, button, label, [role=progressbar], [role=meter], select");
    return isBright(colour) && !isNamed && !isPart ? [{ element, colour, kind }] : [];
  };
  const plainSpots = all("body span, body i, body b, body em, body div, body td, body li").flatMap(
    (element) => {
      if (element.children.length > 0 || closest(element, "svg")) return [];
      const text = collapse(element.textContent ?? "");
      const { backgroundColor, color } = getComputedStyle(element);
      if (TYPED.test(text)) return isSeen(element) ? bright(element, color, text) : [];
      if (text !== "" || !isSpot(element)) return [];
      if (/["'][^"'\s]/.test(getComputedStyle(element, "::before").content)) return [];
      return bright(element, backgroundColor, `${element.localName} ${element.className.split(/[\s-]/)[0]}`);
    },
  );
  const drawnSpots = all("body svg").flatMap((svg) => {
    const [part, ...rest] = svg.querySelectorAll("path, rect, circle, ellipse, polygon, use");
    return part && rest.length === 0 && isSpot(svg)
      ? bright(svg, getComputedStyle(part).fill, shapeOf(part))
      : [];
  });
  return [...plainSpots, ...drawnSpots];
}

/** What is drawn, whatever its colour. */
function shapeOf(part: Element): string {
  const attributes = [...part.attributes].filter(({ name }) => !/^(fill|stroke|style|class|id)/.test(name));
  return [part.localName, ...attributes.map(({ name, value }) => `${name}=${value}`)].join(" ");
}

/** Marks of one kind that differ in their colour only, with no words for it. */
function* spots(found: readonly Spot[]): Generator<Seen> {
  const groups = new Map<string, Spot[]>();
  for (const spot of found) groups.set(spot.kind, [...(groups.get(spot.kind) ?? []), spot]);
  for (const group of groups.values()) {
    const colours = new Set(group.map(({ colour }) => hex(colour)));
    const [first] = group;
    if (!first || colours.size < 2 || isExplained(group)) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: first.element,
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
function isExplained(group: readonly Spot[]): boolean {
  const wordsOf = new Map<string, string>();
  const named = group.map((spot) => ({ ...spot, words: wordsBeside(spot, group) }));
  if (named.some(({ words }) => words === "")) return false;
  if (named.every(({ words }) => STATUS.test(words))) return true;
  for (const { element, colour, words } of named) {
    if (element.getAttribute("title")) continue;
    if ((wordsOf.get(hex(colour)) ?? words) !== words) return false;
    wordsOf.set(hex(colour), words);
  }
  if (new Set(wordsOf.values()).size < wordsOf.size) return false;
  // Each colour has words of its own, as in a legend; but red and green, for nothing else, tell good from bad.
  const isLight = group.every(({ colour }) => LIGHTS.some((isOne) => isOne(colour)));
  return !isLight || isUsed(group);
}

/** The words that a mark stands before, or else after. */
function wordsBeside({ element }: Spot, group: readonly Spot[]): string {
  if (element.localName === "td") return "";
  const around = parentOf(element) ?? element;
  const others = group
    .map((spot) => spot.element)
    .filter((each) => each !== element && around.contains(each));
  if (others.length === 0) return plain(textOf(around));
  const along = (next: (node: Node) => Node | null): string => {
    let words = "";
    for (let node = next(element); node && !others.some((each) => node?.contains(each)); node = next(node))
      words += node.textContent ?? "";
    return plain(words);
  };
  return along((node) => node.nextSibling) || along((node) => node.previousSibling);
}

/** Whether something else on the page, such as a chart, has a colour of these marks. */
function isUsed(group: readonly Spot[]): boolean {
  const colours = new Set(group.map(({ colour }) => hex(colour)));
  return all("body div, body span, body td, body svg *").some((each) => {
    if (group.some(({ element }) => element.contains(each))) return false;
    const { fill, backgroundColor } = getComputedStyle(each);
    const colour = colourOf(closest(each, "svg") ? fill : backgroundColor);
    return colour[3] > 0.4 && colours.has(hex(colour)) && isSeen(each);
  });
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

/** Links of one menu, one of which is of another colour and not otherwise different: that of the current page. */
function* links(): Generator<Seen> {
  for (const menu of all("nav, nav ul, nav ol, [role=navigation], [role=navigation] ul")) {
    const looks = [...menu.children].flatMap((item) => {
      const link = item.matches("a[href]") ? item : item.querySelector(":scope > a[href]");
      const look = link && isSeen(link) ? lookOf(link) : undefined;
      return look ? [{ ...look, rest: [look.rest, signsOf(item), signsOf(look.element)].join() }] : [];
    });
    if (looks.length < 3 || new Set(looks.map(({ rest }) => rest)).size > 1) continue;
    const alike = (some: Look) => looks.filter(({ colour }) => hex(colour) === hex(some.colour));
    const odd = looks.find((look) => alike(look).length === 1);
    const usual = looks.find((look) => look !== odd);
    if (!odd || !usual || alike(usual).length < looks.length - 1) continue;
    if (!isBright(odd.colour) || contrast(odd.colour, usual.colour) >= 3) continue;
    yield {
      barrier: "color-only",
      level: "warning",
      element: odd.element,
      message: `Only its colour (${hex(odd.colour)} instead of ${hex(usual.colour)}) tells ${quote(textOf(odd.element))} from the ${looks.length - 1} other links beside it. Is it the current page, and is that shown in another way?`,
    };
  }
}

/** By what else one can be told from others: its ground, edges and what is drawn before or after it. */
function signsOf(element: Element): string {
  const signs = ["", "::before", "::after"].map((side) => {
    const style = getComputedStyle(element, side || null);
    const { content, width, height, backgroundColor, boxShadow } = style;
    const edges = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth];
    const lines = edges.some((edge) => edge !== "0px") ? style.borderBottomColor : "";
    const isDrawn = side === "" || content !== "none";
    return isDrawn ? [backgroundColor, boxShadow, ...edges, lines, side && width + height].join() : "";
  });
  return signs.join();
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

const isGreen = ([red, green, blue]: Colour): boolean => green > red + 30 && green > blue + 20;
const isYellow = ([red, green, blue]: Colour): boolean => red > blue + 80 && green > blue + 40;
const LIGHTS = [isRed, isYellow, isGreen];

const COLOURS: readonly (readonly [RegExp, (colour: Colour) => boolean])[] = [
  [/red|rot|rote[nrs]?|rouge|rouges|roj[oa]s?|ross[oi]|rood|rode/, isRed],
  [/green|grün|grüne[nrs]?|verte?s?|verdes?|groene?/, isGreen],
  [
    /blue|blau|blaue[nrs]?|bleue?s?|azul(?:es)?|blu|blauwe?/,
    ([red, green, blue]) => blue > red + 40 && blue > green,
  ],
  [/orange|amber|yellow|gelb|gelbe[nrs]?|jaunes?|amarill[oa]s?/, isYellow],
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

/** Charts whose parts differ in their fill and have no words or patterns; marks of a legend tell a chart. */
function* charts(marks: readonly Spot[]): Generator<Seen> {
  const explained = new Set(marks.map(({ colour }) => hex(colour)));
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
    const inLegend = new Set(
      parts
        .map((part) => hex(colourOf(getComputedStyle(part).fill)))
        .filter((colour) => explained.has(colour)),
    );
    const hasLegend = inLegend.size >= 2;
    if (parts.length < (hasLegend ? 2 : 3) || colours.size < 2 || words.length >= colours.size || dashed)
      continue;
    const kinds = new Set(parts.map(({ localName }) => localName));
    if (kinds.size > 1 || svg.getAttribute("aria-hidden") === "true") continue;
    const isChart =
      hasLegend ||
      /chart|graph|pie|bar|plot|diagram/i.test(
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
