import type { SpokenPart } from "../../page/passages.ts";
import type { DrivingProbe, SeenAt } from "../../probe.ts";
import { foreignLanguage, foreignScript, type Guess, isLanguage, namedLanguage } from "./detect.ts";

/** Letters that a page must have before its language can be told. */
const ENOUGH = 40;
const MOST = 6;

/**
 * WCAG 2.2, 3.1.1 Language of Page and 3.1.2 Language of Parts. The language of the page's text and of each passage,
 * quotation and link is found by its script, its common words and its letters, and compared with what lang says.
 * Proper names, which need no lang, have too few common words to be seen.
 */
export const languages: DrivingProbe = {
  name: "languages",
  barriers: ["page-language", "part-language"],
  async drive(tab) {
    const all = await tab.run(() => window.a11y.spokenParts());
    const parts = all.filter(({ lang }) => isLanguage(lang.split("-")[0] ?? ""));
    const page = pageLanguage(parts);
    const seen: SeenAt[] = page ? [page.seen] : [];
    const told: SpokenPart[] = [];
    for (const part of parts) {
      if (told.some((each) => each.text.includes(part.text))) continue;
      // A page in another language than it says is one barrier, not one for each of its parts.
      if (page && part.byPage) continue;
      const found = otherLanguage(part);
      if (!found) continue;
      told.push(part);
      const { guess, text } = found;
      seen.push({
        barrier: "part-language",
        level: guess.level,
        selector: part.selector,
        message: `"${text.slice(0, 60)}" seems to be in ${guess.language}, and is said to be in "${part.lang}".${guess.level === "warning" ? " Is it, and is it more than a name?" : ""}`,
      });
      if (told.length >= MOST) break;
    }
    return seen;
  },
};

function pageLanguage(parts: readonly SpokenPart[]): { seen: SeenAt } | undefined {
  const own = parts.filter(({ byPage, kind }) => byPage && kind === "passage");
  const [first] = own;
  if (!first) return undefined;
  const text = own.map((part) => part.text).join("\n");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = foreignScript(text, first.lang);
  const guess =
    script && script.text.length > letters / 2
      ? script
      : foreignLanguage(text.slice(0, 20_000), first.lang, 6);
  if (!guess || letters < ENOUGH) return undefined;
  const level = letters >= 100 ? guess.level : "warning";
  const message = `It says "${first.lang}", and its ${letters} letters seem to be in ${guess.language}.${level === "warning" ? " Are they?" : ""}`;
  return { seen: { barrier: "page-language", level, selector: "html", message } };
}

/** The language of a text, or of a sentence or quotation in it, where it is another than the text is said to be in. */
function otherLanguage({ text, lang, kind }: SpokenPart): { guess: Guess; text: string } | undefined {
  const script = foreignScript(text, lang);
  if (script) return { guess: script, text: script.text };
  const named = namedLanguage(text);
  if (named && !lang.startsWith(named.code)) return { guess: named, text };
  const whole = foreignLanguage(text, lang);
  if (whole) return { guess: whole, text };
  if (kind === "inline") return undefined;
  const pieces = [...(text.match(/["“„«][^"”“»]{8,}["”“»]/g) ?? []), ...text.split(/(?<=[.!?])\s+|\n|: /)];
  for (const piece of pieces) {
    if (piece === text) continue;
    const guess = foreignLanguage(piece, lang);
    if (guess) return { guess, text: piece };
  }
  return undefined;
}
