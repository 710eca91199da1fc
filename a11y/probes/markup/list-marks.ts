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
  if (thing && text !== "" && isBulletImage(thing, line)) return "image pictures";
  const { content } = getComputedStyle(element, "::before");
  const drawn = /^"\\?([^\w\s"])\s*"/u.exec(content)?.[1];
  return drawn && BULLET.test(`${drawn} x`) && !element.matches("a, button, h1, h2, h3, h4, h5, h6")
    ? `drawn ${drawn}`
    : undefined;
}

function isBulletImage(thing: Element, { texts }: Line): boolean {
  const [first] = texts;
  if (!thing.matches("img") || !first) return false;
  const { width, height } = thing.getBoundingClientRect();
  const leads = (thing.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const named = /bullet|tick|check|arrow|dot|star|punkt|puce/i.test(
    `${thing.getAttribute("src")} ${thing.className}`,
  );
  return leads && named && Math.max(width, height) <= 32;
}
