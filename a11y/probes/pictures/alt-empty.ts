import { all, closest, isSeen, nameOf, parentOf, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { CONTROL, fileOf, isDecoration, markWords } from "./picture.ts";

/** Names of files and classes of what is seldom decoration. */
const TELLING =
  /\b(logo|chart|graph|piechart|barchart|diagram|infographic|flowchart|organi[sz]ation chart|organogram|map|floorplan|timetable|timeline|schedule|screenshot|signature|qr|qrcode|barcode|poster|flyer|leaflet|certificate|formula|equation|results|statistics|stats|figure|comic|cartoon|meme|badge|award|warning|important|success|error|tick|cross)\b/;
const DECORATIVE =
  /\b(decor\w*|ornament\w*|background|bg|pattern|divider|separator|spacer|texture|wave|waves|blob|shape|shapes|stock|hero|abstract|gradient|border|bullet|swirl|flourish|placeholder|confetti|sparkle|sparkles|avatar)\b/;
/** In CSS pixels. */
const LARGE = 100;

/**
 * WCAG 2.2, 1.1.1 Non-text Content. A picture that is called decoration, and by where it stands, what its file
 * is called or how large it is seems to tell something.
 */
export const altEmpty: ReadingProbe = {
  name: "alt-empty",
  barriers: ["alt-empty-informative"],
  settings: ["desktop"],
  *read() {
    const large: Element[] = [];
    for (const element of all("img, svg, [role=img], input[type=image]")) {
      if (
        !isDecoration(element) ||
        parentOf(element)?.closest("svg, [role=img], [inert]") ||
        !isSeen(element)
      )
        continue;
      const control = closest(element, CONTROL);
      if (control && (textOf(control) || nameOf(control))) continue;
      if (element.matches("svg") && !control) continue;
      const reason = control ? inControl(control) : byContext(element);
      if (reason) {
        yield {
          barrier: "alt-empty-informative",
          level: control ? "error" : "warning",
          element,
          message: control ? reason : `${reason} Does it tell nothing that the text does not?`,
        };
      } else if (!control && isLargeContent(element)) large.push(element);
    }
    // Many alike are the decoration of cards or a list.
    if (large.length > 3) return;
    for (const element of large) {
      const { width, height } = element.getBoundingClientRect();
      yield {
        barrier: "alt-empty-informative",
        level: "warning",
        element,
        message: `It is ${Math.round(width)} by ${Math.round(height)} pixels large and stands by itself in the content. Does it tell nothing that the text does not?`,
      };
    }
  },
};

function inControl(control: Element): string | undefined {
  // A link that is hidden from screen readers and the keyboard repeats another.
  if (closest(control, "[aria-hidden=true], [inert]") || control.matches("label")) return;
  return "It is all that a link or button shows.";
}

function byContext(element: Element): string | undefined {
  const caption = element.closest("figure")?.querySelector("figcaption");
  if (caption && textOf(caption)) return `Its caption is ${quote(textOf(caption))}.`;
  const alt = element.getAttribute("alt")?.trim();
  const file = fileOf(element);
  const word = TELLING.exec(plain(file))?.[0];
  const mark = TELLING.exec(markWords(element))?.[0];
  if (DECORATIVE.test(plain(file)) || DECORATIVE.test(markWords(element))) return;
  if (alt && element.matches("[role=none], [role=presentation], [aria-hidden=true]"))
    return `It is hidden from screen readers, and its alternative is ${quote(alt)}.`;
  // A small picture beside words repeats or decorates them.
  const parent = parentOf(element);
  const withText = parent && plain(textOf(parent)) !== "";
  if (word && !(withText && isSmall(element))) return `Its file is called ${quote(file)}.`;
  if (mark && !(withText && isSmall(element))) return `It is marked as ${quote(mark)}.`;
  const cell = closest(element, "td, dd");
  if (cell && !textOf(cell)) return "It is all that its cell shows.";
  if (isOnlyContent(element)) return "Nothing else but headings is around it.";
  return;
}

/** Whether the part of the page that it is in holds nothing else to read, or headings only. */
function isOnlyContent(element: Element): boolean {
  const part = closest(element, "main, article, section, [role=main]");
  if (!part || part.querySelectorAll("img, svg, video, canvas, iframe, input").length > 1) return false;
  const headings = [...part.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(textOf).join(" ");
  return plain(textOf(part)) === plain(headings);
}

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < LARGE && height < LARGE;
}

/** Whether it is shown large, in the content, as something of its own: not behind or beside a heading. */
function isLargeContent(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < LARGE || height < LARGE || width / height > 6) return false;
  if (
    !closest(element, "main, article, [role=main]") ||
    closest(
      element,
      "a[href], button, li, header, aside, footer, nav, [class*=card], [class*=hero], [class*=banner], [class*=decor]",
    )
  )
    return false;
  const { position, zIndex, pointerEvents } = getComputedStyle(element);
  if (position === "absolute" || position === "fixed" || Number(zIndex) < 0 || pointerEvents === "none")
    return false;
  return !DECORATIVE.test(plain(fileOf(element))) && !DECORATIVE.test(markWords(element));
}
