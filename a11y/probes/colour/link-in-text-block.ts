import { colourOf, contrast, paintOf, ratio } from "../../page/colours.ts";
import { all, isSeen, parentOf, textOf } from "../../page/dom.ts";
import { styleRules, withoutState } from "../../page/style-rules.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.1 Use of Color: a link in a sentence that no line, edge, weight, size, symbol or background tells
 * from the words around it. An error where its colour is too like theirs (3:1), else a question; a link that is
 * underlined when it is pointed at, in such a colour, is let be (G183).
 */
export const linkInTextBlock: ReadingProbe = {
  name: "link-in-text-block",
  barriers: ["link-in-text-block"],
  settings: ["desktop", "dark"],
  *read() {
    for (const link of all("a[href], [role=link]")) {
      const block = blockAround(link);
      if (!block || !isSeen(link) || isMarked(link, block)) continue;
      const [own] = paintOf(link, colourOf(getComputedStyle(innermost(link)).color)).shades;
      const [other] = paintOf(block, colourOf(getComputedStyle(block).color)).shades;
      if (!own || !other) continue;
      const value = contrast(own.front, other.front);
      const isClose = value < 3;
      if (!isClose && changesWhenUsed(link)) continue;
      yield {
        barrier: "link-in-text-block",
        level: isClose ? "error" : "warning",
        element: link,
        message: `"${textOf(link).slice(0, 60)}" has a contrast of ${ratio(value)} to the words around it and no underline.${
          isClose ? "" : " Will readers who do not see colours find it?"
        }`,
      };
    }
  },
};

/** The block in whose text the link stands, if there is text of some length beside its links. */
function blockAround(link: Element): Element | undefined {
  if (!/^inline/.test(getComputedStyle(link).display) || textOf(link) === "") return undefined;
  if (link.closest("nav, [role=navigation], [role=menu], [role=tablist], h1, h2, h3, h4, h5, h6, button"))
    return undefined;
  let block = parentOf(link);
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = parentOf(block);
  if (!block) return undefined;
  const words = wordsOf(block)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.length >= 8 ? block : undefined;
}

/** The words of a block's own lines that are in no link. */
function wordsOf(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches("a, button, label, script, style, [role=link]"))
        return "";
      return /^inline/.test(getComputedStyle(node).display) && isSeen(node) ? wordsOf(node) : "";
    })
    .join(" ");
}

function innermost(link: Element): Element {
  const only = link.children.length === 1 ? link.children[0] : undefined;
  return only && only.textContent?.trim() === link.textContent?.trim() ? innermost(only) : link;
}

/** Whether anything but its colour tells the link, or what it consists of, from the text of the block. */
function isMarked(link: Element, block: Element): boolean {
  const around = getComputedStyle(block);
  if (link.querySelector("img, svg, picture, i[class], [class*=icon]")) return true;
  const parts = [link, ...link.querySelectorAll("*")];
  for (let each = parentOf(link); each && each !== block; each = parentOf(each)) parts.push(each);
  return parts.some((part) => {
    const style = getComputedStyle(part);
    return (
      !/^none/.test(style.textDecorationLine) ||
      hasEdge(style) ||
      style.boxShadow !== "none" ||
      style.backgroundImage !== "none" ||
      (colourOf(style.backgroundColor)[3] > 0 && style.backgroundColor !== around.backgroundColor) ||
      Math.abs(Number(style.fontWeight) - Number(around.fontWeight)) >= 200 ||
      style.fontStyle !== around.fontStyle ||
      style.fontVariantCaps !== around.fontVariantCaps ||
      style.textTransform !== around.textTransform ||
      Math.abs(Number.parseFloat(style.fontSize) / Number.parseFloat(around.fontSize) - 1) > 0.19 ||
      style.fontFamily !== around.fontFamily ||
      ["::before", "::after"].some((side) => isDrawn(getComputedStyle(part, side)))
    );
  });
}

function hasEdge(style: CSSStyleDeclaration): boolean {
  const sides = ["top", "right", "bottom", "left"];
  const drawn = (property: string) =>
    Number.parseFloat(style.getPropertyValue(`${property}-width`)) > 0 &&
    style.getPropertyValue(`${property}-style`) !== "none" &&
    colourOf(style.getPropertyValue(`${property}-color`))[3] > 0.1;
  return drawn("outline") || sides.some((side) => drawn(`border-${side}`));
}

function isDrawn(style: CSSStyleDeclaration): boolean {
  if (style.content === "none" || style.content === "normal" || style.display === "none") return false;
  if (/^"\s*\S/.test(style.content) || style.content.includes("url(")) return true;
  return hasEdge(style) || colourOf(style.backgroundColor)[3] > 0 || style.backgroundImage !== "none";
}

/** Whether a style gives the link something to be told by when it is pointed at. */
function changesWhenUsed(link: Element): boolean {
  for (const rule of styleRules()) {
    if (!/underline|border|background|box-shadow|font-weight/.test(rule.style.cssText)) continue;
    if (withoutState(rule, /:hover/).some((selector) => link.matches(selector))) return true;
  }
  return false;
}
