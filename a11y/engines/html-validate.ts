import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { asks, claims, type Engine, notes, type Rules, sightings, without } from "./engine.ts";

const name = "html-validate";

const style = without("a matter of style in the source, which no reader of the page meets");
const script = without("it is about the page's own tools, not about its readers");

export const rules = {
  "allowed-links": style,
  "area-alt": claims("area-alt"),
  "aria-hidden-body": claims("aria-hidden-body"),
  "aria-label-misuse": asks("aria-prohibited-attr"),
  "attr-case": style,
  "attr-delimiter": notes("html-invalid"),
  "attr-pattern": style,
  "attr-quotes": style,
  "attr-spacing": notes("html-invalid"),
  "attribute-allowed-values": asks("html-invalid"),
  "attribute-boolean-style": style,
  "attribute-empty-style": style,
  "attribute-misuse": asks("html-invalid"),
  "autocomplete-password": asks("accessible-authentication"),
  "class-pattern": style,
  "close-attr": claims("html-invalid"),
  "close-order": claims("html-invalid"),
  deprecated: claims("deprecated-element"),
  "deprecated-class": style,
  "deprecated-rule": script,
  "doctype-html": notes("html-invalid"),
  "doctype-style": style,
  "element-case": style,
  "element-name": notes("html-invalid"),
  "element-permitted-content": claims("html-invalid"),
  "element-permitted-occurrences": claims("html-invalid"),
  "element-permitted-order": claims("html-invalid"),
  "element-permitted-parent": claims("html-invalid"),
  "element-required-ancestor": claims("html-invalid"),
  "element-required-attributes": notes("html-invalid"),
  "element-required-content": asks("html-invalid"),
  "empty-heading": claims("empty-heading"),
  "empty-title": notes("document-title"),
  "form-dup-name": style,
  "heading-level": asks("heading-order"),
  "hidden-focusable": notes("aria-hidden-focus"),
  "id-pattern": style,
  "input-attributes": asks("html-invalid"),
  "input-missing-label": notes("label"),
  "long-title": style,
  "map-dup-name": claims("html-invalid"),
  "map-id-name": notes("html-invalid"),
  "meta-refresh": notes("meta-refresh"),
  "missing-doctype": notes("html-invalid"),
  "multiple-labeled-controls": claims("label-orphan"),
  "name-pattern": style,
  "no-abstract-role": claims("aria-roles"),
  "no-autoplay": asks("autoplay"),
  "no-conditional-comment": style,
  "no-deprecated-attr": notes("deprecated-element"),
  "no-dup-attr": claims("html-invalid"),
  "no-dup-class": style,
  "no-dup-id": claims("duplicate-id"),
  "no-implicit-button-type": style,
  "no-implicit-close": style,
  "no-implicit-input-type": style,
  "no-inline-style": style,
  "no-missing-references": notes("aria-valid-attr-value"),
  "no-multiple-main": asks("landmark-no-duplicate"),
  "no-raw-characters": style,
  "no-redundant-aria-label": notes("label-content-name-mismatch"),
  "no-redundant-for": style,
  "no-redundant-role": style,
  "no-self-closing": style,
  "no-style-tag": style,
  "no-trailing-whitespace": style,
  "no-unknown-attributes": notes("html-invalid"),
  "no-unknown-elements": notes("html-invalid"),
  "no-unused-disable": script,
  "no-utf8-bom": style,
  "prefer-button": style,
  "prefer-native-element": notes("custom-control"),
  "prefer-tbody": style,
  "require-csp-nonce": style,
  "require-sri": style,
  "script-element": notes("html-invalid"),
  "script-type": style,
  "svg-focusable": without("for Internet Explorer"),
  "tel-non-breaking": style,
  "text-content": notes("button-name"),
  "unique-landmark": asks("landmark-unique"),
  "unrecognized-char-ref": notes("html-invalid"),
  "valid-autocomplete": notes("autocomplete-valid"),
  "valid-for": claims("label-orphan"),
  "valid-id": notes("html-invalid"),
  "void-content": notes("html-invalid"),
  "void-style": style,
  "wcag/h30": notes("link-name"),
  "wcag/h32": asks("form-submit"),
  "wcag/h36": notes("input-image-alt"),
  "wcag/h37": notes("image-alt"),
  "wcag/h63": notes("table-scope"),
  "wcag/h67": notes("alt-empty-title"),
  "wcag/h71": claims("fieldset-legend"),
} as const satisfies Rules;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    rules: Object.fromEntries(
      Object.entries(rules).map(([rule, meaning]) => [rule, "without" in meaning ? "off" : "error"]),
    ),
  }),
);

/** It reads the source as served, so that it sees what browsers mend in silence. */
export const htmlValidate: Engine = {
  name,
  package: "html-validate",
  licence: "MIT",
  rules,
  run: async (tab) => {
    const { results } = await validator.validateString(tab.html);
    const messages = results.flatMap((result) => result.messages);
    const places = await tab.run(
      (selectors) =>
        selectors.map((selector) => {
          const element = selector && document.querySelector(selector);
          return element ? window.a11y.placeOf(element) : "";
        }),
      messages.map(({ selector }) => selector),
    );
    return sightings(
      name,
      rules,
      messages.map(({ ruleId, message, line }, index) => ({
        rule: ruleId,
        sure: true,
        message: `${message} (line ${line} of the source)`,
        selector: places[index] ?? "",
        wcag: null,
      })),
    );
  },
};
