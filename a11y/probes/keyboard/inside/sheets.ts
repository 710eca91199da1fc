/** Every style rule of the page's sheets that applies in this window, but those of other sites' sheets. */
export function* styleRules(): Generator<CSSStyleRule> {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    const rules = rulesOf(sheet);
    if (rules) yield* within(rules);
  }
}

function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    // The browser shows nobody the sheet of another site.
    return null;
  }
}

function* within(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
    if (rule instanceof CSSGroupingRule) yield* within(rule.cssRules);
  }
}

/** The elements of the document that a selector fits; none for one that this browser doesn't know. */
export function matching(selector: string): Element[] {
  return isSelector(selector) ? [...document.querySelectorAll(selector)] : [];
}

export function isSelector(selector: string): boolean {
  return CSS.supports(`selector(${selector})`);
}

/** The selectors of a list, parted at its own commas. */
export function partsOf(selectorText: string): string[] {
  return selectorText.split(/,(?![^(]*\))/).map((part) => part.trim());
}
