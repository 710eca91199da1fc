import { descriptionOf, isSeen, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { blockOf, contextOf, type Link, links } from "./links.ts";
import { vagueness } from "./vague.ts";

/** "PDF", "Word version", "(PDF, 200 kB)". */
const FORMAT_ONLY =
  /^(?:a |the |as )?(?:pdf|word|docx?|excel|xlsx?|odt|ods|csv|html|epub|rtf|powerpoint|pptx?)(?: (?:version|document|file|download|format))?(?: [\d ]+ ?[kmg]?b(?:ytes)?)?$/;

/**
 * WCAG 2.2, 2.4.4 Link Purpose (In Context). Links whose words name nothing ("click here", "more", "PDF"), in
 * several languages. It is proved where no sentence, item, cell, heading or description beside the link tells
 * more; otherwise a person must say whether that is enough.
 */
export const linkText: ReadingProbe = {
  name: "link-text",
  barriers: ["link-text-vague"],
  settings: ["desktop"],
  *read() {
    const formats = new Map<Element, number>();
    const vague: (() => Seen)[] = [];
    for (const link of links()) {
      const words = plain(link.name);
      if (FORMAT_ONLY.test(words)) {
        const list = blockOf(link.element).closest("ul, ol, tr, p, div") ?? document.body;
        formats.set(list, (formats.get(list) ?? 0) + 1);
        // Formats of one document stand side by side under its name.
        vague.push(() => seen(link, (formats.get(list) ?? 0) > 1 ? "notice" : "warning"));
        continue;
      }
      // A sign stands for what is drawn; a little picture has a name of its own, if no clear one.
      const sign = words === "" && /\p{S}/u.test(link.name);
      const isPicture = /\p{Extended_Pictographic}/u.test(link.name);
      const kind = sign ? (isPicture ? "unclear" : "empty") : vagueness(words);
      if (!kind) continue;
      const proved = kind === "empty" && !isExplained(link);
      // A menu, or a step among steps, says what its short words mean.
      if (kind === "unclear" && (link.element.closest("nav, [role=navigation]") || isAmongWords(link)))
        continue;
      vague.push(() => seen(link, proved ? "error" : "warning"));
    }
    for (const report of vague) yield report();
  },
};

function seen({ element, name }: Link, level: Seen["level"]): Seen {
  const shown = isSeen(element) ? plain(textOf(element)) : "";
  const label = shown && shown !== plain(name) ? " to screen readers" : "";
  const question = level === "warning" ? " Do the words just before it say where it leads?" : "";
  return {
    barrier: "link-text-vague",
    level,
    element,
    message: `In a list of the page's links it says only ${quote(name)}${label}.${question}`,
  };
}

/** Whether the link stands in a sentence or item that has more to say than the link. */
function isAmongWords(link: Link): boolean {
  return plain(contextOf(link)).split(" ").length > 3;
}

/** Whether there is anything that WCAG counts as the context of a link. */
function isExplained(link: Link): boolean {
  const { element } = link;
  if (/\p{L}{2}.*\p{L}{2}/u.test(contextOf(link)) || descriptionOf(element) !== "") return true;
  const item = element.closest("li, td, th, dd");
  if (item && plain(item.textContent ?? "").length > plain(link.name).length + 5) return true;
  if (element.closest("table")?.querySelector("th")) return true;
  // The heading over it, if there is one of this part of the page.
  for (let each = element.closest("body *"); each && each !== document.body; each = each.parentElement) {
    for (let before = each.previousElementSibling; before; before = before.previousElementSibling) {
      if (
        before.matches("h2, h3, h4, h5, h6, [role=heading], hgroup") ||
        before.querySelector("h2, h3, h4, h5, h6")
      )
        return true;
      if (before.matches("h1")) return false;
    }
    if (each.matches("main, [role=main]")) return false;
  }
  return false;
}
