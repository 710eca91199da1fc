import { all, closest, isSeen, nameOf, parentOf, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { CONTROL, fileName, hasAriaName, markWords } from "./picture.ts";

/** Of a picture that may be content whatever it is called; in CSS pixels. */
const LARGE = 50;
/** What is content even when it is not the only thing in its place, if it is larger than an icon. */
const ICON = 24;
const CONTENT = /\b(logo|chart|graph|diagram|map|photo|portrait|flag|badge|rating)\b/;
const TELLING =
  /\b(logo|icon|chart|graph|diagram|map|photo|picture|image|portrait|banner|poster|infographic|screenshot|flag|badge|tick|cross|check|star|rating|status|warning|important|error|danger|alert|success|info)\b/;
/** A sign that changes what the text beside it means, and must be said too. */
const SIGN =
  /\b(warning|important|error|danger|caution|alert|success|correct|wrong|incorrect|recommended|urgent)\b/;
const FOR_WORDS = "p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figure, address, strong, em";
const DECORATIVE =
  /\b(bg|background|pattern|texture|gradient|decor\w*|divider|separator|overlay|shape|wave|hero|stock|border|spinner|loader|arrow|chevron|bullet|noise|dots|grid)\b/;

/**
 * WCAG 2.2, 1.1.1 Non-text Content, F3, and 1.4.5 Images of Text: pictures of the style sheet have no alternative.
 * Asks about those that fill an element of their own, about signs beside text that does not say what the sign does, and
 * about pictures in the place of words that are moved out of sight.
 */
export const backgroundImage: ReadingProbe = {
  name: "background-image",
  barriers: ["background-image"],
  settings: ["desktop"],
  *read() {
    for (const element of all(
      "body *:not(script, style, template, br, input, select, textarea, option, img, video, iframe)",
    )) {
      if (element instanceof SVGElement) continue;
      const file = pictureOf(element);
      if (file === undefined || !isSeen(element)) continue;
      const reason = reasonFor(element, file);
      if (!reason) continue;
      yield {
        barrier: "background-image",
        level: "warning",
        element,
        message: `${reason} Does the picture tell something that no words say?`,
      };
    }
  },
};

/** The name of the file that an element shows by its styles; undefined for none. */
function pictureOf(element: Element): string | undefined {
  const own = addressOf(getComputedStyle(element));
  if (own !== undefined) return own;
  // What is in front of or behind the text of an element is looked at only where there is no other content.
  if (element.childElementCount > 0) return;
  if (element.textContent?.trim() && !SIGN.test(plain(`${element.className} ${element.id}`))) return;
  return (
    addressOf(getComputedStyle(element, "::before"), true) ??
    addressOf(getComputedStyle(element, "::after"), true)
  );
}

function addressOf(style: CSSStyleDeclaration, generated = false): string | undefined {
  if (generated && (style.content === "none" || style.content === "normal")) return;
  const sources = [style.backgroundImage, style.content, style.maskImage, style.listStyleImage];
  const address = /url\("((?:[^"\\]|\\.)*)"\)/.exec(sources.slice(0, 3).join(" "))?.[1];
  return address === undefined ? undefined : plain(fileName(address));
}

function reasonFor(element: Element, file: string): string | undefined {
  if (element.matches("html, body, main, header, footer, nav, [role=presentation], [role=none]")) return;
  if (hasAriaName(element) || closest(element, "[role=img][aria-label], [role=img][aria-labelledby], svg"))
    return;
  const marks = `${markWords(element)} ${file}`;
  const text = textOf(element);
  if (text || element.textContent?.trim()) {
    const sign = SIGN.exec(marks)?.[0];
    // The word need not be the sign's: "Warning", "Important" and "Do not" all say it.
    const said =
      /\b(warning|important|error|danger|caution|alert|success\w*|correct|wrong|incorrect|recommend\w*|urgent|problem|there is|must|note|attention|done|complete\w*|saved|sent|invalid|enter|please)\b/i;
    if (isReplaced(element) && !isHome(element))
      return `${quote(element.textContent?.trim() ?? "")} is moved out of sight, and a picture is in its place.`;
    if (!sign || said.test(element.textContent ?? "") || element.childElementCount > 3) return;
    return `A sign called ${quote(sign)} is drawn beside ${quote(text)}.`;
  }
  if (element.querySelector("img, svg, canvas, video, iframe, input, object")) return;
  if (closest(element, "[aria-hidden=true]")) return;
  const control = closest(element, CONTROL);
  if (control && (nameOf(control) || textOf(control))) return;
  const { width, height } = element.getBoundingClientRect();
  const { position } = getComputedStyle(element);
  // A layer that lies behind what its parent holds.
  if (/absolute|fixed/.test(position) && textOf(parentOf(element) ?? element)) return;
  if (DECORATIVE.test(marks) && !/\b(logo|chart|graph|map|photo)\b/.test(marks)) return;
  const size = `It is ${Math.round(width)} by ${Math.round(height)} pixels large and empty`;
  const shown = file ? `${size}, with a background called ${quote(file)}.` : `${size}.`;
  const cell = closest(element, "td, dd");
  if (cell && !textOf(cell)) return `${shown} It is all that its cell shows.`;
  if (control) return `${shown} It is all that a link or button shows.`;
  if (width >= LARGE && height >= LARGE) return shown;
  if (element.matches(FOR_WORDS) && width >= ICON && height >= ICON)
    return `${shown} It is an element for text.`;
  if (CONTENT.test(marks) && width >= ICON && height >= ICON) return shown;
  const alone = !textOf(parentOf(element) ?? element);
  if (TELLING.test(marks) && width >= 10 && (alone || SIGN.test(marks))) return shown;
  return;
}

/** Whether the words of an element are indented out of it, so that only its background is seen: a wide one, no icon. */
function isReplaced(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (element.childElementCount > 0 || width < 2 * Math.max(LARGE, height)) return false;
  const { textIndent } = getComputedStyle(element);
  return Math.abs(Number.parseFloat(textIndent)) * (textIndent.endsWith("%") ? width / 100 : 1) >= width;
}

/** A site's logo, which is a picture everywhere: it leads home, or holds or stands in the link that does. */
function isHome(element: Element): boolean {
  const link = closest(element, "a[href]") ?? element.querySelector("a[href]");
  return link instanceof HTMLAnchorElement && /^\/([\w-]{2}\/)?$/.test(link.pathname);
}
