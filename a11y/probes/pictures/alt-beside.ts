import { closest, nameOf, parentOf, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { CONTROL, type Picture, pictures } from "./picture.ts";

/** Characters; a longer text beside a picture may well hold its few words. */
const BESIDE_LIMIT = 300;

/**
 * WCAG 2.2, 1.1.1 Non-text Content. Compares each alternative with what is read just before or after it: the
 * text of its link, button or heading, its caption, what stands beside it, and its own title.
 */
export const altBeside: ReadingProbe = {
  name: "alt-beside",
  barriers: ["alt-repeated", "alt-title-differs", "alt-empty-title", "presentation-role-conflict"],
  settings: ["desktop"],
  *read() {
    for (const picture of pictures()) {
      const { element, name } = picture;
      const alt = element.getAttribute("alt")?.trim();
      const title = element.getAttribute("title")?.trim() ?? "";
      if (element.matches("[role=none], [role=presentation]") && alt)
        yield {
          barrier: "presentation-role-conflict",
          level: "warning",
          element,
          message: `Its alternative is ${quote(alt)}, which nobody hears. Is it decoration, or does it tell that?`,
        };
      if (title && alt && plain(title) !== plain(alt))
        yield {
          barrier: "alt-title-differs",
          level: "warning",
          element,
          message: `The alternative is ${quote(alt)}, the title ${quote(title)}. Which of them tells what the picture does?`,
        };
      if (
        plain(title) &&
        !alt &&
        element.matches("img, area, input[type=image]") &&
        !element.hasAttribute("aria-label")
      )
        yield {
          barrier: "alt-empty-title",
          level: alt === "" ? "error" : "warning",
          element,
          message: `The title is ${quote(title)}, and ${alt === "" ? "alt is empty" : "there is no alt"}.${alt === "" ? "" : " Would alt serve more readers?"}`,
        };
      const repeated = name ? repetition(picture) : undefined;
      if (repeated) yield { barrier: "alt-repeated", element, ...repeated };
    }
  },
};

type Repetition = { readonly level: "error" | "warning"; readonly message: string };

function repetition({ element, name }: Picture): Repetition | undefined {
  const words = plain(name);
  if (words === "" || element.localName === "area") return;
  const control = closest(element, `${CONTROL}, h1, h2, h3, h4, h5, h6`);
  if (control && control !== element) {
    const text = textBesides(control, element);
    // A control's name may be its own label, which replaces what is in it.
    const isRead = !control.hasAttribute("aria-label") && !control.hasAttribute("aria-labelledby");
    if (isRead && says(text, words)) {
      return { level: "error", message: `Both say ${quote(name)}, one after the other.` };
    }
    if (text) return;
    // The words of a link's only picture are its text: they must stay where the text beside it isn't a link.
    if (control.matches("a[href]")) return;
  }
  const caption = element.closest("figure")?.querySelector("figcaption");
  if (caption && says(textOf(caption), words))
    return {
      level: "warning",
      message: `The caption says ${quote(textOf(caption))}. What else does the picture show?`,
    };
  const beside = neighbours(element).find((text) => says(text, words));
  if (beside === undefined) return;
  return {
    level: "warning",
    message: `${quote(beside)} stands beside it. Does the alternative tell anything that the text does not?`,
  };
}

/** Whether a text holds the words, and little else. */
function says(text: string, words: string): boolean {
  const other = plain(text);
  if (other === "") return false;
  if (other === words) return true;
  const long = words.split(" ").length >= 4;
  return long && text.length < BESIDE_LIMIT && ` ${other} `.includes(` ${words} `);
}

/** What is read in an element before and after a picture in it. */
function textBesides(control: Element, picture: Element): string {
  const others = [...control.querySelectorAll("img, [role=img], svg")].filter(
    (each) => each !== picture && !picture.contains(each) && !each.contains(picture),
  );
  const names = others.map((each) => nameOf(each)).join(" ");
  // A drawing's title is its name, and not among the text of its button.
  const drawn = [...picture.querySelectorAll("text")].map((each) => each.textContent ?? "").join(" ");
  const inPicture = picture instanceof HTMLElement ? textOf(picture) : drawn;
  const text = textOf(control);
  return `${inPicture ? text.replace(inPicture, "") : text} ${names}`.trim();
}

/** The texts just before and after a picture, as far as nothing but the picture is around it. */
function neighbours(element: Element): string[] {
  let box = element;
  for (let parent = parentOf(box); parent && !textOf(parent); parent = parentOf(box)) box = parent;
  return [box.previousSibling, box.nextSibling, box.previousElementSibling, box.nextElementSibling].flatMap(
    (node) => {
      if (node instanceof Element) return [textOf(node)];
      const text = node?.textContent?.trim() ?? "";
      return text ? [text] : [];
    },
  );
}
