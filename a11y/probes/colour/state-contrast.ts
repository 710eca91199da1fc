import type { BarrierName } from "../../barriers/index.ts";
import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";

const STATES = [
  { states: ["hover"], pseudo: ":hover", words: "when a mouse points at it" },
  { states: ["focus", "focus-visible", "focus-within"], pseudo: ":focus", words: "when it has the focus" },
] as const;
const NAMES: readonly BarrierName[] = ["color-contrast", "disabled-contrast"];

/**
 * WCAG 2.2, 1.4.3 Contrast, of what the mouse points at and what has the focus: the browser is told to draw
 * every element so for which a style changes colours then, and text-contrast looks again.
 */
export const stateContrast: DrivingProbe = {
  name: "state-contrast",
  barriers: ["color-contrast"],
  async drive(tab) {
    const holders = await Promise.all(STATES.map(({ pseudo }) => tab.run(changing, pseudo)));
    if (holders.every(({ length }) => length === 0)) return [];
    await freeze(tab, true);
    const found = new Map<string, SeenAt>();
    await tab.cdp.send("DOM.enable");
    await tab.cdp.send("CSS.enable");
    for (const [index, { states, words }] of STATES.entries()) {
      const nodes = await nodesOf(tab, holders[index] ?? []);
      await force(tab, nodes, [...states]);
      for (const { selector, message } of await readContrast(tab)) {
        if (found.has(selector)) continue;
        found.set(selector, {
          barrier: "color-contrast",
          level: "error",
          selector,
          message: `Seen ${words}. ${message}`,
        });
      }
      await force(tab, nodes, []);
    }
    await tab.cdp.send("CSS.disable");
    await tab.cdp.send("DOM.disable");
    // What has too little contrast in no state either is told already.
    if (found.size > 0) for (const { selector } of await readContrast(tab)) found.delete(selector);
    await freeze(tab, false);
    return [...found.values()];
  },
};

async function readContrast(tab: Tab) {
  const seen = await tab.run(() => window.a11y.read("desktop", "text-contrast"));
  return seen.filter(({ barrier, level }) => NAMES.includes(barrier) && level === "error");
}

async function nodesOf(tab: Tab, selectors: readonly string[]): Promise<number[]> {
  const { root } = await tab.cdp.send("DOM.getDocument", { depth: 0 });
  const answers = await Promise.all(
    selectors.map((selector) => tab.cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector })),
  );
  return answers.map(({ nodeId }) => nodeId).filter((nodeId) => nodeId !== 0);
}

async function force(tab: Tab, nodes: readonly number[], forcedPseudoClasses: string[]): Promise<void> {
  await Promise.all(
    nodes.map((nodeId) => tab.cdp.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses })),
  );
}

/** Lets colours change at once instead of little by little. */
function freeze(tab: Tab, wanted: boolean): Promise<void> {
  return tab.run((isWanted) => {
    const others = document.adoptedStyleSheets.filter((each) => !("a11yFrozen" in each));
    const sheet = Object.assign(new CSSStyleSheet(), { a11yFrozen: true });
    sheet.replaceSync("*, *::before, *::after { transition: none !important }");
    document.adoptedStyleSheets = isWanted ? [...others, sheet] : others;
  }, wanted);
}

/** The elements whose state makes a style change a colour: selectors, one for each look. It runs in the page. */
function changing(pseudo: string): string[] {
  const found = new Map<string, string>();
  const rules: CSSRule[] = [];
  for (const sheet of document.styleSheets) {
    try {
      rules.push(...sheet.cssRules);
    } catch {
      // A sheet of another site does not show its rules.
    }
  }
  for (let rule = rules.shift(); rule && found.size < 40; rule = rules.shift()) {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) continue;
    if ("cssRules" in rule) rules.push(...(rule.cssRules as CSSRuleList));
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(pseudo)) continue;
    if (
      !/(^|[;\s])(color|background(-color|-image)?|opacity|-webkit-text-fill-color|filter)\s*:/.test(
        rule.cssText,
      )
    )
      continue;
    for (const part of rule.selectorText.split(",")) {
      if (!part.includes(pseudo) || /:not\([^)]*:(hover|focus)|&|::/.test(part)) continue;
      // Up to the part that has the state: ".card:hover" of ".card:hover .title".
      const end = part.search(/:(hover|focus)[^\s>+~]*/);
      const tail = /^[^\s>+~]*/.exec(part.slice(end))?.[0] ?? "";
      const holder = (part.slice(0, end) + tail).replace(
        /:(hover|focus-visible|focus-within|focus|active)/g,
        "",
      );
      try {
        for (const element of document.querySelectorAll(holder.trim() || "a[href], button, input")) {
          if (!element.checkVisibility()) continue;
          const look = `${element.localName} ${element.className} ${element.parentElement?.className}`;
          if (!found.has(look)) found.set(look, window.a11y.selectorOf(element));
        }
      } catch {
        // What is left is no selector of its own.
      }
    }
  }
  return [...found.values()].slice(0, 40);
}
