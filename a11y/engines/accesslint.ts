import {
  asks,
  claims,
  type Engine,
  leftOut,
  notes,
  proves,
  type Rules,
  scriptOf,
  sightings,
  type Verdict,
  without,
} from "./engine.ts";

const name = "AccessLint";
const script = scriptOf("@accesslint/core/iife");

export const rules = {
  "text-alternatives/img-alt": claims("image-alt"),
  "text-alternatives/svg-img-alt": claims("svg-img-alt"),
  "text-alternatives/input-image-alt": claims("input-image-alt"),
  "text-alternatives/image-redundant-alt": claims("alt-repeated"),
  "text-alternatives/image-alt-words": asks("alt-image-of"),
  "text-alternatives/area-alt": claims("area-alt"),
  "text-alternatives/object-alt": claims("object-alt"),
  "text-alternatives/role-img-alt": claims("image-alt"),
  "time-based-media/video-captions": asks("video-caption"),
  "time-based-media/audio-transcript": asks("audio-transcript"),
  "adaptable/autocomplete-valid": claims("autocomplete-valid"),
  "adaptable/list-children": claims("list"),
  "adaptable/listitem-parent": claims("listitem"),
  "adaptable/dl-children": claims("dlitem"),
  "adaptable/definition-list": claims("definition-list"),
  "adaptable/orientation-lock": claims("orientation"),
  "adaptable/aria-required-children": asks("aria-required-children"),
  "adaptable/aria-required-parent": claims("aria-required-parent"),
  "adaptable/td-headers-attr": claims("table-scope"),
  "adaptable/th-has-data-cells": asks("table-scope"),
  "adaptable/td-has-header": claims("table-headers"),
  "adaptable/scope-attr-valid": claims("table-scope"),
  "adaptable/empty-table-header": claims("table-empty-header"),
  "distinguishable/meta-viewport": claims("meta-viewport"),
  "distinguishable/letter-spacing": proves("text-spacing"),
  "distinguishable/line-height": proves("text-spacing"),
  "distinguishable/word-spacing": proves("text-spacing"),
  "distinguishable/link-in-text-block": claims("link-in-text-block"),
  "distinguishable/color-contrast": claims("color-contrast"),
  "distinguishable/color-contrast-enhanced": without("of level AAA; a probe measures it"),
  "keyboard-accessible/server-image-map": claims("server-side-image-map"),
  "keyboard-accessible/tabindex": claims("tabindex"),
  "keyboard-accessible/focus-order": notes("focusable-static"),
  "keyboard-accessible/nested-interactive": claims("nested-interactive"),
  "keyboard-accessible/scrollable-region": claims("scrollable-region-focusable"),
  "keyboard-accessible/accesskeys": claims("accesskeys"),
  "keyboard-accessible/focus-visible": claims("focus-visible"),
  "enough-time/meta-refresh": claims("meta-refresh"),
  "enough-time/meta-refresh-no-exception": without("of level AAA; axe has it"),
  "enough-time/blink": claims("blink"),
  "enough-time/marquee": claims("marquee"),
  "navigable/document-title": claims("document-title"),
  "navigable/bypass": asks("bypass"),
  "navigable/page-has-heading-one": asks("page-has-heading-one"),
  "navigable/heading-order": asks("heading-order"),
  "navigable/empty-heading": claims("empty-heading"),
  "navigable/p-as-heading": claims("faked-heading"),
  "navigable/link-name": claims("link-name"),
  "navigable/skip-link": claims("skip-link"),
  "landmarks/landmark-main": asks("landmark-one-main"),
  "landmarks/no-duplicate-banner": asks("landmark-no-duplicate"),
  "landmarks/no-duplicate-contentinfo": asks("landmark-no-duplicate"),
  "landmarks/no-duplicate-main": asks("landmark-no-duplicate"),
  "landmarks/banner-is-top-level": asks("landmark-top-level"),
  "landmarks/contentinfo-is-top-level": asks("landmark-top-level"),
  "landmarks/main-is-top-level": asks("landmark-top-level"),
  "landmarks/complementary-is-top-level": asks("landmark-top-level"),
  "landmarks/landmark-unique": asks("landmark-unique"),
  "landmarks/region": asks("region"),
  "readable/html-has-lang": claims("html-has-lang"),
  "readable/html-lang-valid": claims("html-lang-valid"),
  "readable/valid-lang": claims("valid-lang"),
  "readable/html-xml-lang-mismatch": claims("html-lang-valid"),
  "labels-and-names/frame-title": claims("frame-title"),
  "labels-and-names/frame-title-unique": claims("frame-title-vague"),
  "labels-and-names/frame-focusable-content": claims("frame-focusable-content"),
  "labels-and-names/form-label": claims("label"),
  "labels-and-names/multiple-labels": claims("label-multiple"),
  "labels-and-names/input-button-name": claims("button-name"),
  "labels-and-names/label-content-mismatch": claims("label-content-name-mismatch"),
  "labels-and-names/label-title-only": claims("label-hidden"),
  "labels-and-names/label-placeholder-only": claims("placeholder-as-label"),
  "labels-and-names/aria-command-name": claims("aria-name"),
  "labels-and-names/aria-input-field-name": claims("aria-name"),
  "labels-and-names/aria-toggle-field-name": claims("aria-name"),
  "labels-and-names/aria-meter-name": claims("aria-name"),
  "labels-and-names/aria-progressbar-name": claims("aria-name"),
  "labels-and-names/aria-dialog-name": claims("aria-name"),
  "labels-and-names/aria-tooltip-name": claims("aria-name"),
  "labels-and-names/aria-treeitem-name": claims("aria-name"),
  "labels-and-names/button-name": claims("button-name"),
  "labels-and-names/summary-name": claims("button-name"),
  "labels-and-names/duplicate-id-aria": claims("duplicate-id"),
  "input-assistance/accessible-authentication": asks("accessible-authentication"),
  "aria/aria-roles": claims("aria-roles"),
  "aria/aria-valid-attr": claims("aria-valid-attr"),
  "aria/aria-valid-attr-value": claims("aria-valid-attr-value"),
  "aria/aria-required-attr": claims("aria-required-attr"),
  "aria/aria-allowed-attr": claims("aria-allowed-attr"),
  "aria/aria-allowed-role": asks("aria-allowed-role"),
  "aria/aria-hidden-body": claims("aria-hidden-body"),
  "aria/aria-hidden-focus": claims("aria-hidden-focus"),
  "aria/aria-prohibited-attr": claims("aria-prohibited-attr"),
  "aria/presentation-role-conflict": claims("presentation-role-conflict"),
  "aria/presentational-children-focusable": claims("nested-interactive"),
} as const satisfies Rules;

/** What we use of the script. */
declare global {
  interface Window {
    AccessLint: {
      readonly rules: readonly { readonly id: string; readonly wcag: readonly string[] }[];
      getHtmlSnippet(element: Element): string;
      runAudit(
        document: Document,
        options: { readonly includeAAA: boolean; readonly disabledRules: readonly string[] },
      ): {
        readonly violations: readonly {
          readonly ruleId: string;
          readonly message: string;
          /** " >>> " leads into a shadow tree, " >>>iframe> " into a frame. */
          readonly selector: string;
          readonly html: string;
        }[];
        readonly skippedRules: readonly { readonly ruleId: string; readonly error: string }[];
      };
    };
  }
}

/** Runs in the page. */
function audit(disabledRules: string[]): Verdict[] {
  const { violations, skippedRules } = window.AccessLint.runAudit(document, {
    includeAAA: true,
    disabledRules,
  });
  for (const { ruleId, error } of skippedRules)
    throw new Error(`AccessLint's rule ${ruleId} failed: ${error}`);
  const criteria = new Map(window.AccessLint.rules.map(({ id, wcag }) => [id, wcag[0] ?? null]));
  const told = new Map<string, number>();
  return violations.map(({ ruleId, message, selector, html }) => {
    // Its selectors tell elements with the same id by that id: the first that looks so is meant, then the next.
    const place = `${ruleId} ${selector} ${html}`;
    const nth = told.get(place) ?? 0;
    told.set(place, nth + 1);
    const [host = ""] = selector.split(" >>>");
    const alike = [...document.querySelectorAll(host)];
    const exact = alike.filter((each) => window.AccessLint.getHtmlSnippet(each) === html);
    const element = exact[nth] ?? exact[0] ?? alike[0];
    return {
      rule: ruleId,
      sure: true,
      message,
      selector: element ? window.a11y.placeOf(element) : "",
      wcag: criteria.get(ruleId) ?? null,
    };
  });
}

export const accesslint: Engine = {
  name,
  package: "@accesslint/core",
  licence: "MIT",
  rules,
  script,
  run: async (tab) => {
    await tab.load(name);
    return sightings(name, rules, await tab.run(audit, leftOut(rules)));
  },
};
