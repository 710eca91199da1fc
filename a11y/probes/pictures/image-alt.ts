import { all, closest, isExposed, isSeen, nameOf, parentOf, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { CONTROL, fileOf, hasAriaName, nameOfPicture } from "./picture.ts";

const DECORATION = "[role=none], [role=presentation]";
/** Of a drawing that is too large to be an icon; in CSS pixels. */
const LARGE = 64;

/**
 * WCAG 2.2, 1.1.1 Non-text Content. Whatever shows a picture must have a name or be marked as decoration. What
 * has a role or an element of its own for pictures is an error; a drawing or a canvas that may be decoration is
 * asked about.
 */
export const imageAlt: ReadingProbe = {
  name: "image-alt",
  barriers: ["image-alt", "input-image-alt", "area-alt", "object-alt", "svg-img-alt", "canvas-alt"],
  settings: ["desktop"],
  *read() {
    for (const element of all(
      "img, [role=img], [role=image], input[type=image], area, object, embed, svg, canvas",
    )) {
      if (element.localName !== "area" && !isExposed(element)) continue;
      if (element.matches(DECORATION) && !("tabIndex" in element && element.hasAttribute("tabindex")))
        continue;
      const seen = judge(element);
      if (seen) yield seen;
    }
  },
};

function judge(element: Element): Seen | undefined {
  switch (element.localName) {
    case "input":
      return nameOfPicture(element)
        ? undefined
        : proved(element, "input-image-alt", `It shows ${quote(fileOf(element))}.`);
    case "area":
      return ofArea(element);
    case "object":
    case "embed":
      return ofEmbedded(element);
    case "svg":
      return ofDrawing(element);
    case "canvas":
      return ofCanvas(element);
    default:
      return ofImage(element);
  }
}

function proved(element: Element, barrier: Seen["barrier"], message: string): Seen {
  return { barrier, level: "error", element, message };
}

function ofImage(element: Element): Seen | undefined {
  const alt = element.getAttribute("alt");
  if (nameOf(element) || (element.matches("img:not([role=img], [role=image], [tabindex])") && alt === ""))
    return;
  const control = closest(element, CONTROL);
  const only = control && !nameOf(control) ? " It is all that a link or button shows." : "";
  const what =
    alt === null ? "It has no alt" : alt === "" ? "Its alt is empty" : "Its alt holds nothing but spaces";
  const file = fileOf(element);
  return proved(
    element,
    "image-alt",
    `${element.localName === "img" ? what : "It has the role of a picture and no name"}${file ? ` (${quote(file)})` : ""}.${only}`,
  );
}

function ofArea(element: Element): Seen | undefined {
  const map = element.closest("map")?.getAttribute("name") ?? "";
  const used =
    map !== "" &&
    all("img[usemap], object[usemap]").some(
      (each) => each.getAttribute("usemap") === `#${map}` && isSeen(each),
    );
  if (!used || !element.hasAttribute("href")) return;
  if (element.getAttribute("alt")?.trim() || hasAriaName(element) || element.getAttribute("title")?.trim())
    return;
  return proved(element, "area-alt", `It leads to ${quote(element.getAttribute("href") ?? "")}.`);
}

function ofEmbedded(element: Element): Seen | undefined {
  const address = element.getAttribute("data") ?? element.getAttribute("src") ?? "";
  if (element.hasAttribute("role") && !element.matches("[role=img], [role=image]")) return;
  if (hasAriaName(element) || element.getAttribute("title")?.trim() || !isSeen(element)) return;
  // What it holds is shown in place of what could not be loaded, and is then read as it is.
  if ([...element.children].some((child) => child.checkVisibility())) return;
  const type = element.getAttribute("type") ?? "";
  if (/^text\/(?!html)/.test(type)) return;
  const isMedia =
    /^(image|audio|video)\//.test(type) ||
    /\.(jpe?g|png|gif|svg|webp|avif|mp3|ogg|oga|wav|m4a|mp4|m4v|webm|ogv|mov|avi|wmv|swf)([?#]|$)/i.test(
      address,
    );
  const fallback = textOf(element) || element.textContent?.trim();
  if (isMedia) return proved(element, "object-alt", `It shows ${quote(address)}.`);
  if (fallback || address === "") return;
  return {
    barrier: "object-alt",
    level: "warning",
    element,
    message: `It shows ${quote(address)}. Would somebody who cannot see it know what it is?`,
  };
}

function ofDrawing(element: Element): Seen | undefined {
  if (parentOf(element)?.closest("svg, [role=img], [role=image]")) return;
  const parts = [...element.querySelectorAll("[role^=graphics-], [role=img]")].find(
    (part) => !nameOf(part) && part.getAttribute("role") !== "graphics-object",
  );
  if (parts) return proved(element, "svg-img-alt", "A part of it has the role of a picture and no name.");
  if (nameOf(element) || element.querySelector("title")?.textContent?.trim()) return;
  if (element.matches("[role=img], [role=image], [role=graphics-document], [role=graphics-symbol]"))
    return proved(element, "svg-img-alt", "It has the role of a picture and no name.");
  if (!isSeen(element)) return;
  const control = closest(
    element,
    "a, button, summary, [role=button], [role=link], [role=tab], [role=menuitem]",
  );
  if (control) {
    if (nameOf(control) || textOf(control)) return;
    return proved(element, "svg-img-alt", "It is all that a link or button shows.");
  }
  // Text inside a drawing that has no role is read as text.
  const { width, height } = element.getBoundingClientRect();
  const parent = parentOf(element);
  const alone = parent?.matches("td, dd, li, figure") && !textOf(parent).replace(textOf(element), "").trim();
  if (parent?.matches("td, dd") && alone && !element.querySelector("text"))
    return ask(element, "It is all that its cell shows.");
  if (
    width < LARGE ||
    height < LARGE ||
    !element.querySelector("path, rect, circle, line, polyline, polygon, image, use")
  )
    return;
  const inFigure = element.closest("figure") ? " It is in a figure." : "";
  const words = [...element.querySelectorAll("text")].length;
  const content = "main, article, figure, [role=main]";
  if (!closest(element, content) && document.querySelector(content)) return;
  return ask(
    element,
    `It is ${Math.round(width)} by ${Math.round(height)} pixels large.${inFigure}${words > 1 ? ` It has ${words} pieces of text, which are read without what joins them.` : ""}`,
  );
}

function ask(element: Element, message: string): Seen {
  return {
    barrier: "svg-img-alt",
    level: "warning",
    element,
    message: `${message} Does it tell something that the text beside it does not?`,
  };
}

function ofCanvas(element: Element): Seen | undefined {
  if (nameOf(element) || hasAriaName(element) || element.textContent?.trim() || element.children.length > 0)
    return;
  if (element.matches("[role=img], [role=image]"))
    return proved(element, "canvas-alt", "It has the role of a picture and no name.");
  const { pointerEvents, position } = getComputedStyle(element);
  // Confetti, snow and the like lie over or under the page.
  if (!isSeen(element) || pointerEvents === "none" || position === "fixed") return;
  if (element instanceof HTMLCanvasElement && isBlank(element)) return;
  const { width, height } = element.getBoundingClientRect();
  return {
    barrier: "canvas-alt",
    level: "warning",
    element,
    message: `It is ${Math.round(width)} by ${Math.round(height)} pixels large. Does it show something that the text does not say?`,
  };
}

/** Whether nothing was drawn; one that cannot be looked into counts as drawn on. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = new OffscreenCanvas(32, 32).getContext("2d", { willReadFrequently: true });
  if (!small || canvas.width === 0 || canvas.height === 0) return true;
  try {
    small.drawImage(canvas, 0, 0, 32, 32);
    return small.getImageData(0, 0, 32, 32).data.every((value) => value === 0);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
