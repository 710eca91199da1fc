import type { Line } from "./runs.ts";

export const BULLET = /^([•·▪▫◦●○■□►▸▶▹➤➢➔→⇒»›✓✔✅✗✘★☆◆◇❖⁃‣*∙⚫🔹🔸🔵])\s*\S/u;
const DASH = /^([-–])\s+\S/u;
const EMOJI = /^(\p{Extended_Pictographic}\uFE0F?)\s*\p{L}/u;

/** A line that may be an item, and where it stands. */
export interface Item {
  readonly text: string;
  readonly element: Element;
  readonly line: Line;
}

/** What a line begins with as the items of a list do: its kind and the mark. */
export function markOf(item: Item | undefined): string | undefined {
  if (!item) return undefined;
  const { text, line, element } = item;
  const bullet = BULLET.exec(text)?.[1];
  // A footnote begins with a star too: several begin with one, two and three.
  if (bullet && !/^\*\*|^\*\S+\*$/.test(text)) return `bullet ${bullet}`;
  const dash = DASH.exec(text)?.[1];
  if (dash) return `dash ${dash}`;
  const emoji = EMOJI.exec(text)?.[1];
  if (emoji) return "emoji pictures";
  const [thing] = line.things;
  if (thing && text !== "" && leadsAsBullet(thing, line))
    return `${isNamedBullet(thing) ? "image" : "small"} pictures`;
  const { display, listStyleType } = getComputedStyle(element);
  if (display === "list-item" && listStyleType !== "none" && !element.matches("li, summary"))
    return "drawn •";
  const { content } = getComputedStyle(element, "::before");
  const drawn = /^"\\?([^\w\s"])\s*"/u.exec(content)?.[1];
  return drawn && BULLET.test(`${drawn} x`) && !element.matches("a, button, h1, h2, h3, h4, h5, h6")
    ? `drawn ${drawn}`
    : undefined;
}

/** Whether a small picture stands before the words of a line, and tells nothing. */
function leadsAsBullet(thing: Element, { texts }: Line): boolean {
  const [first] = texts;
  if (!thing.matches("img") || !first) return false;
  const { width, height } = thing.getBoundingClientRect();
  const leads = (thing.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const small = Math.max(width, height) <= 24 && thing.getAttribute("alt") === "";
  return leads && (small || (isNamedBullet(thing) && Math.max(width, height) <= 32));
}

function isNamedBullet(thing: Element): boolean {
  return /bullet|tick|check|arrow|dot|star|punkt|puce/i.test(
    `${thing.getAttribute("src")} ${thing.className}`,
  );
}
