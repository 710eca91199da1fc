import { all, collapse, isExposed, isSeen, nameOf, parentOf, plain, roleOf } from "../../page/dom.ts";

/** Something that is shown as a picture, with the words that stand for it. */
export interface Picture {
  readonly element: Element;
  /** The accessible name, white space collapsed. */
  readonly name: string;
  /** The words of its file's name, small and separated by spaces: "sales chart 2024"; "" for a data address. */
  readonly file: string;
  /** Of the box that is seen. */
  readonly width: number;
  readonly height: number;
}

/** What holds the words of a control, where a picture may be all there is to read. */
export const CONTROL =
  "a[href], button, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]";

const PICTURES = "img, svg, canvas, input[type=image], [role=img], [role=image], object[type^=image], area";

/** Every picture that is shown, and every part of an image map. */
export function pictures(): Picture[] {
  return all(PICTURES)
    .filter((element) => !parentOf(element)?.closest("svg, [role=img], [role=image]"))
    .filter((element) => element.localName === "area" || isSeen(element))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { element, name: nameOfPicture(element), file: plain(fileOf(element)), width, height };
    });
}

/** The accessible name of a picture. "" where it is called decoration. */
export function nameOfPicture(element: Element): string {
  if (["none", "presentation"].includes(roleOf(element) ?? "") && !hasAriaName(element)) return "";
  if (!element.matches("input[type=image]")) return nameOf(element);
  // A picture that is a button is called "Submit" by browsers when nobody gave it a name.
  const alt = collapse(element.getAttribute("alt") ?? "");
  return hasAriaName(element) ? nameOf(element) : alt || collapse(element.getAttribute("title") ?? "");
}

export function hasAriaName(element: Element): boolean {
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (collapse(element.getAttribute("aria-label") ?? "") !== "") return true;
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    ids.some((id) => collapse(root.getElementById(id)?.textContent ?? "") !== "")
  );
}

/** Whether it is marked as decoration: hidden from assistive technology, or with an empty alternative. */
export function isDecoration(element: Element): boolean {
  if (!isExposed(element)) return true;
  const role = element.getAttribute("role");
  if (role === "none" || role === "presentation") return !hasAriaName(element);
  return element.getAttribute("alt") === "" && !hasAriaName(element);
}

/** The name of a picture's file without folders, ending and the mark of its version; "" where it has none. */
export function fileOf(element: Element): string {
  const source = element.getAttribute("src") ?? element.getAttribute("data") ?? "";
  return fileName(source || (element instanceof HTMLImageElement ? element.currentSrc : ""));
}

export function fileName(address: string): string {
  if (address.startsWith("data:") || address.startsWith("blob:")) return "";
  const last = address.split(/[?#]/)[0]?.split("/").pop() ?? "";
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // An address with a bare % in it: its name is taken as it is written.
  }
  return name.replace(/\.\w{2,5}$/, "").replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2");
}

/** The words of classes and ids, of the picture and what is right around it. */
export function markWords(element: Element): string {
  const parent = parentOf(element);
  const marks = [element, ...(parent?.childElementCount === 1 ? [parent] : [])].map(
    (each) => `${each.getAttribute("class") ?? ""} ${each.id}`,
  );
  return plain(marks.join(" ").replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2"));
}
