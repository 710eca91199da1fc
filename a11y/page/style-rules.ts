/** Every style rule that applies to the page as it is shown now, also those in layers and conditions. */
export function* styleRules(): Generator<CSSStyleRule> {
  for (const rule of rules()) if (rule instanceof CSSStyleRule) yield rule;
}

/** Every set of keyframes that animations of the page as it is shown now may have. */
export function* keyframes(): Generator<CSSKeyframesRule> {
  for (const rule of rules()) if (rule instanceof CSSKeyframesRule) yield rule;
}

function* rules(): Generator<CSSRule> {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    if (sheet.disabled || !matchMedia(sheet.media.mediaText || "all").matches) continue;
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // A sheet of another site does not show its rules.
      continue;
    }
    yield* within(rules);
  }
}

function* within(rules: CSSRuleList): Generator<CSSRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      if (matchMedia(rule.media.mediaText).matches) yield* within(rule.cssRules);
    } else if (rule instanceof CSSGroupingRule) yield* within(rule.cssRules);
    else yield rule;
  }
}

/** The selectors of a rule without the states of being pointed at or focused, where they have one. */
export function withoutState(rule: CSSStyleRule, states: RegExp): string[] {
  return rule.selectorText
    .split(",")
    .filter((part) => states.test(part) && !/:not\([^)]*:(hover|focus)|::|&/.test(part))
    .map((part) => part.replace(/:(hover|focus-visible|focus-within|focus|active)/g, "").trim())
    .filter((part) => part !== "" && CSS.supports(`selector(${part})`));
}
