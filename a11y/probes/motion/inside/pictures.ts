import { all, isSeen, selectorOf } from "../../../page/dom.ts";

/** The pictures that are seen and could be animated, with where they come from. */
export function pictures(): { selector: string; address: string }[] {
  return all("img, input[type=image]").flatMap((element) => {
    const address =
      element instanceof HTMLImageElement ? element.currentSrc : (element.getAttribute("src") ?? "");
    const could = /^data:image\/(gif|webp|png|apng)|\.(gif|webp|apng)\b|^(?!data:).*\.png\b/i.test(address);
    const { width, height } = element.getBoundingClientRect();
    return could && width * height > 100 && isSeen(element)
      ? [{ selector: selectorOf(element), address }]
      : [];
  });
}
