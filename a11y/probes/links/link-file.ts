import { collapse, descriptionOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { blockOf, type Link, links } from "./links.ts";

const FILE =
  /\.(pdf|docx?|docm|dotx?|rtf|odt|xlsx?|xlsm|ods|csv|tsv|pptx?|ppsx?|odp|pages|numbers|key|zip|rar|7z|gz|tgz|epub|mobi|exe|msi|dmg|apk)$/i;
const PICTURE = /\.(png|jpe?g|gif|webp|svg|bmp|tiff?|avif|heic)$/i;
const TYPE_WORD =
  /\b(pdf|portable document|word|docx?|rtf|odt|open ?document|excel|spreadsheet|xlsx?|ods|csv|tsv|comma[- ]separated|powerpoint|presentation|slides|pptx?|pps|odp|zip|rar|archive|epub|mobi|e-?book|tabelle|tabellenkalkulation|feuille de calcul|taenlen|exe|msi|dmg|apk|installer|gz|7z)\b/i;
const SIZE = /\d\s?(?:[kmg]i?b|ko|mo|go|bytes?|kilobytes?|megabytes?|pages?|seiten?|tudalen(?:nau)?)\b/i;

/**
 * Good practice (and 3.2.5): a link to a file says its type and size, so that people know what opens, and what
 * they pay for. A link to a bare picture (1.1.1) leads to something without words. What the link itself, its
 * description or the words beside it say is counted.
 */
export const linkFile: ReadingProbe = {
  name: "link-file",
  barriers: ["link-file", "link-to-image"],
  settings: ["desktop"],
  *read() {
    for (const link of links()) {
      const path = decoded(link.address?.pathname ?? "");
      const kind = FILE.exec(path)?.[1] ?? kindOfDownload(link.element, path);
      if (kind !== undefined) {
        const seen = judge(link, kind);
        if (seen) yield seen;
      } else if (PICTURE.test(path) && !isDescribed(link)) {
        yield {
          barrier: "link-to-image",
          level: "warning",
          element: link.element,
          message: `${quote(link.name)} leads to ${quote(path.slice(path.lastIndexOf("/") + 1))}. Does this page say all that the picture shows?`,
        };
      }
    }
  },
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The type of what is downloaded, by the attributes of the link, where the address doesn't tell. */
function kindOfDownload(link: Element, path: string): string | undefined {
  const name = FILE.exec(link.getAttribute("download") ?? "")?.[1];
  if (name) return name;
  if (/^application\/(pdf|zip|msword|vnd\.)/.test(link.getAttribute("type") ?? "")) return "its type";
  // What was made by a script, and pictures, calendars and machine-readable data, have no type to tell.
  if (
    !link.hasAttribute("download") ||
    PICTURE.test(path) ||
    /^(blob|data)/.test(link.getAttribute("href") ?? "")
  )
    return undefined;
  return /\.(ics|xml|json|txt|vcf|mp3|mp4|webm|wav|mov)$/i.test(path) ? undefined : "file";
}

function judge(link: Link, kind: string): Seen | undefined {
  const words = wordsOf(link);
  const hasType = TYPE_WORD.test(words);
  const hasSize = SIZE.test(words);
  if (hasType && hasSize) return undefined;
  const lacks = [hasType ? "" : "its type", hasSize ? "" : "its size"].filter(Boolean).join(" and ");
  return {
    barrier: "link-file",
    level: hasType ? "warning" : "error",
    element: link.element,
    message: `${quote(link.name)} leads to ${kind === "file" ? "a download" : `a ${kind.toUpperCase()} file`} and lacks ${lacks}.${
      hasType ? " Is the file so small that nobody waits or pays for it?" : ""
    }`,
  };
}

/** What is said of a link in it and about it: its row's words, or what follows it until the next link. */
function wordsOf({ element, name }: Link): string {
  const range = document.createRange();
  const block = blockOf(element);
  const row = block.closest("tr");
  const others = (place: Element) => place.querySelectorAll("a[href]").length > 1;
  const around = row ?? block.closest("li") ?? block;
  if (!others(around)) range.selectNodeContents(around);
  else {
    range.setStartAfter(element);
    const next = [...block.querySelectorAll("a[href]")].find(
      (other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (next) range.setEndBefore(next);
    else range.setEndAfter(block.lastChild ?? element);
  }
  const beside = collapse(range.toString()).slice(0, 400);
  const after = block.nextElementSibling;
  const caption =
    after && !others(after) && !after.querySelector("a[href]") ? (after.textContent ?? "").slice(0, 80) : "";
  // The name of a file in its address is seen too, if it is the link's words.
  return [name, descriptionOf(element), beside, caption].join(" ").replace(/\.(?=\w{2,5}\b)/g, " ");
}

/** Whether there is text for the picture that a link leads to: in the link, its caption or its description. */
function isDescribed({ element, name }: Link): boolean {
  const image = element.querySelector("img[alt]")?.getAttribute("alt") ?? "";
  const caption = element.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
  const isThumbnail =
    plain(image).split(" ").length > 5 ||
    element.querySelector("svg [role=img], [role=img][aria-label]") !== null;
  return (
    isThumbnail ||
    plain(caption).split(" ").length > 3 ||
    plain(name).split(" ").length > 10 ||
    descriptionOf(element) !== ""
  );
}
