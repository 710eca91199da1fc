import { collapse, selectorOf } from "./dom.ts";

/** A stretch of text that is read as one: what stands in a block, up to the next block in it. */
export interface Passage {
  /** The block that the text stands in. */
  readonly element: Element;
  /** Its white space collapsed; a line break is "\n". */
  readonly text: string;
  readonly nodes: readonly Text[];
}

const UNREAD =
  "script, style, noscript, template, textarea, select, option, svg, math, iframe, object, canvas, video, audio";
const INLINE = /^(inline|contents|ruby)/;
/** Blocks even where they are laid out in a line: each of them is read by itself. */
const APART = "li, td, th, dt, dd, p, h1, h2, h3, h4, h5, h6, button, label, legend";

/** Every passage that is laid out and visible, for readers of the screen or of speech, in the source's order. */
export function passages(root: Element = document.body): Passage[] {
  const found: Passage[] = [];
  let block = root;
  let text = "";
  let nodes: Text[] = [];
  const end = () => {
    const words = text.split("\n").map(collapse).join("\n").trim();
    if (words) found.push({ element: block, text: words, nodes });
    text = "";
    nodes = [];
  };
  const walk = (node: Node, visible: boolean) => {
    if (node instanceof Text) {
      if (!visible) return;
      text += node.data.replace(/\s+/g, " ");
      if (/\S/.test(node.data)) nodes.push(node);
      return;
    }
    if (!(node instanceof Element) || node.matches(UNREAD)) return;
    if (node.localName === "br") {
      text += "\n";
      return;
    }
    const { display, visibility } = getComputedStyle(node);
    if (display === "none") return;
    const isBlock = node === root || !INLINE.test(display) || node.matches(APART);
    const around = block;
    if (isBlock) {
      end();
      block = node;
    }
    for (const child of childrenOf(node)) walk(child, visibility === "visible");
    if (isBlock) {
      end();
      block = around;
    }
  };
  walk(root, true);
  return found;
}

/** What is laid out inside an element: its shadow tree's nodes, or those that a slot was given. */
function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    if (given.length > 0) return given;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** Words as they are counted: numbers are words, signs are not. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d](?:[\p{L}\p{M}\d’'-]|[.,:/](?=[\p{L}\d]))*/gu) ?? [];
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?][”’")]?)\s+(?=[\p{Lu}\d“"‘(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The part of the page that is about its own matter: the main element, or the body where there is none. */
export function mainOf(): Element {
  return document.querySelector("main, [role=main]") ?? document.body;
}

/** The language that an element says it is in, in small letters; "" for none. */
export function langOf(element: Element): string {
  return element.closest("[lang]")?.getAttribute("lang")?.trim().toLowerCase() ?? "";
}

/** Whether the element is in English by its own word, or says nothing. */
export function isEnglish(element: Element): boolean {
  return /^(en\b|$)/.test(langOf(element));
}

/** A text in one language, by the page's word. */
export interface SpokenPart {
  readonly text: string;
  /** As langOf() gives it. */
  readonly lang: string;
  /** Whether it is html that says the language, not something within. */
  readonly byPage: boolean;
  /** A passage, or an inline element such as a link, a quotation or words in italics. */
  readonly kind: "passage" | "inline";
  /** Of the element it stands in. */
  readonly selector: string;
}

/** Every text of the page with the language that it is said to be in; texts of inline elements come again. */
export function spokenParts(): SpokenPart[] {
  const parts: SpokenPart[] = [];
  const add = (element: Element, text: string, kind: SpokenPart["kind"]) => {
    const says = element.closest("[lang]");
    const byPage = says === document.documentElement || !says;
    if (/\p{L}/u.test(text))
      parts.push({ text, lang: langOf(element), byPage, kind, selector: selectorOf(element) });
  };
  for (const { element, nodes } of passages()) {
    if (element.closest("code, pre, kbd, samp, var, [translate=no], .notranslate")) continue;
    for (const run of runsByLanguage(nodes)) {
      const [first] = run;
      const own = first?.parentElement?.closest("[lang]");
      const holder = own && element.contains(own) ? own : element;
      add(holder, collapse(run.map(({ data }) => data).join("")), "passage");
    }
    for (const each of element.querySelectorAll("a, i, em, q, cite, span, strong, b, dfn, font")) {
      if (nodes.some((node) => each.contains(node)) && !each.querySelector("[lang], p, div")) {
        add(each, collapse(each.textContent ?? ""), "inline");
      }
    }
  }
  return parts;
}

/** Text nodes beside each other whose language is said by the same element. */
function runsByLanguage(nodes: readonly Text[]): Text[][] {
  const runs: Text[][] = [];
  let last: Element | null | undefined;
  for (const node of nodes) {
    const says = node.parentElement?.closest("[lang]") ?? null;
    if (says === last) runs.at(-1)?.push(node);
    else runs.push([node]);
    last = says;
  }
  return runs;
}
