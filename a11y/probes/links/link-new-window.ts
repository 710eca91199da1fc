import { all, descriptionOf, isExposed, nameOf, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { blockOf, links } from "./links.ts";

/** "Opens in a new tab", in the languages that are most read in Europe. */
const SAYS_SO =
  /new (?:browser )?(?:window|tab|page)|(?:separate|another|different|other) (?:browser )?(?:window|tab)|pop-?up|neue[ns]? (?:browser)?(?:fenster|tab|registerkarte|seite)|(?:nouvel(?:le)?|autre) (?:fenêtre|onglet|page)|(?:nueva|otra) (?:ventana|pestaña)|nov[ao] (?:janela|aba|guia|separador)|nuova (?:finestra|scheda)|(?:nieuw|ander) (?:venster|tabblad)|now(?:e|ym|ej|ą) (?:okn|kar)|(?:ffenestr|tab|tudalen) newydd|nytt? (?:fönster|vindu|flik|fane)|nyt (?:vindue|faneblad)|uuteen (?:ikkunaan|välilehteen)/i;

/**
 * WCAG 2.2, 3.2.5 and G201. What opens a new window or tab must say so: in its name, its description, the words
 * beside it, or a sentence about all links of the page.
 */
export const linkNewWindow: ReadingProbe = {
  name: "link-new-window",
  barriers: ["link-new-window"],
  settings: ["desktop"],
  *read() {
    const openers = [
      ...links().map(({ element }) => element),
      ...all("[onclick*='window.open'], form[target]").filter(isExposed),
    ].filter(opensWindow);
    if (openers.length === 0 || saidForAll()) return;
    for (const element of new Set(openers)) {
      const button = element.matches("form") ? element.querySelector("button, input[type=submit]") : element;
      if (!button || isAnnounced(button)) continue;
      // Programs for mail and telephone have windows of their own, if not everybody has the programs.
      const program = /^(mailto|tel|sms):/i.test(element.getAttribute("href") ?? "");
      yield {
        barrier: "link-new-window",
        level: program ? "warning" : "error",
        element,
        message: `${quote(nameOf(button))} opens one, and no words tell.${program ? " Does the program that it is for open by itself?" : ""}`,
      };
    }
  },
};

function opensWindow(element: Element): boolean {
  if (/\bwindow\.open\s*\(/.test(element.getAttribute("onclick") ?? "")) return true;
  const href = element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "";
  // Scripts and files that are kept open no window of the browser.
  if (/^javascript:/i.test(href)) return /window\.open/.test(href);
  if (element.hasAttribute("download")) return false;
  const base = document.querySelector("base[target]")?.getAttribute("target");
  const target = (element.getAttribute("target") ?? (element.matches("form") ? "" : base) ?? "").trim();
  if (/^(|_self|_parent|_top)$/i.test(target)) return false;
  return (
    document.querySelector(`iframe[name="${CSS.escape(target)}"], object[name="${CSS.escape(target)}"]`) ===
    null
  );
}

/** Whether a sentence of the page speaks of its links in general: "Links open in a new tab." */
function saidForAll(): boolean {
  return [...document.querySelectorAll("p, li, small")].some((element) => {
    const text = element.textContent ?? "";
    return (
      text.length < 400 && /\b(links|liens|enlaces|collegamenti|dolenni)\b/i.test(text) && SAYS_SO.test(text)
    );
  });
}

function isAnnounced(element: Element): boolean {
  if (SAYS_SO.test(`${nameOf(element)} ${descriptionOf(element)}`)) return true;
  if (SAYS_SO.test(`${element.getAttribute("title")} ${element.textContent}`)) return true;
  const drawn = ["::before", "::after"].map((part) => getComputedStyle(element, part).content).join(" ");
  if (SAYS_SO.test(drawn)) return true;
  // Words just outside it count where they can belong to no other link.
  const block = blockOf(element);
  return block.querySelectorAll("a[href]").length === 1 && SAYS_SO.test(textOf(block));
}
