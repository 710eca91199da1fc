import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";

const STATES = [
  { states: ["hover"], pseudo: ":hover", words: "when a mouse points at it" },
  { states: ["focus", "focus-visible", "focus-within"], pseudo: ":focus", words: "when it has the focus" },
] as const;

/**
 * WCAG 2.2, 1.4.3 Contrast, of what the mouse points at and what has the focus: the browser is told to draw
 * every element so for which a style changes colours then, and text-contrast looks again.
 */
export const stateContrast: DrivingProbe = {
  name: "state-contrast",
  barriers: ["color-contrast"],
  async drive(tab) {
    await freeze(tab, true);
    const found = new Map<string, SeenAt>();
    for (const state of STATES) {
      for (const each of await seenIn(tab, state)) found.set(each.selector, found.get(each.selector) ?? each);
    }
    await freeze(tab, false);
    return [...found.values()];
  },
};

async function seenIn(tab: Tab, { pseudo, states, words }: (typeof STATES)[number]): Promise<SeenAt[]> {
  const holders = await tab.run((state) => window.a11y.colour.stateContrast.holding(state), pseudo);
  if (holders.length === 0) return [];
  const contrast = () => tab.run(() => window.a11y.colour.stateContrast.contrast());
  await tab.cdp.send("DOM.enable");
  await tab.cdp.send("CSS.enable");
  await force(tab, await nodesOf(tab, holders), states);
  const then = await contrast();
  // This lets go of every state.
  await tab.cdp.send("CSS.disable");
  await tab.cdp.send("DOM.disable");
  // What has too little contrast without the state either is told already.
  const now = then.length > 0 ? await contrast() : [];
  const known = new Set(now.map(({ selector }) => selector));
  return then
    .filter(({ selector }) => !known.has(selector))
    .map(({ selector, message }) => ({
      barrier: "color-contrast",
      level: "error",
      selector,
      message: `Seen ${words}. ${message}`,
    }));
}

async function nodesOf(tab: Tab, selectors: readonly string[]): Promise<number[]> {
  const { root } = await tab.cdp.send("DOM.getDocument", { depth: 0 });
  const answers = await Promise.all(
    selectors.map((selector) => tab.cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector })),
  );
  return answers.map(({ nodeId }) => nodeId).filter((nodeId) => nodeId !== 0);
}

async function force(tab: Tab, nodes: readonly number[], states: readonly string[]): Promise<void> {
  const forcedPseudoClasses = [...states];
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
