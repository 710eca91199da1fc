import { type BarrierName, barriers, isBarrier } from "../a11y/barriers/index.ts";

/** What the approved ACT rules call a failure, in our barriers: https://www.w3.org/WAI/standards-guidelines/act/rules/ */
const BARRIERS_OF: Readonly<Record<string, readonly BarrierName[]>> = {
  "09o5cg": ["color-contrast-enhanced", "color-contrast", "text-over-image"],
  "0ssw9k": ["scrollable-region-focusable"],
  "0va7u6": ["text-in-image"],
  "23a2a8": ["image-alt", "svg-img-alt", "aria-name"],
  "24afc2": ["text-spacing"],
  "2779a5": ["document-title"],
  "2t702h": ["aria-name", "button-name"],
  "307n5z": ["nested-interactive", "aria-text"],
  "46ca7f": ["presentation-role-conflict"],
  "4e8ab6": ["aria-required-attr"],
  "59796f": ["input-image-alt", "button-name"],
  "5f99a7": ["aria-valid-attr"],
  "674b10": ["aria-roles"],
  "6a7281": ["aria-valid-attr-value"],
  "6cfa84": ["aria-hidden-focus"],
  "73f2c2": ["autocomplete-valid"],
  "78fd32": ["text-spacing", "line-height"],
  "7d6734": ["svg-img-alt", "aria-name"],
  "8fc3b6": ["object-alt"],
  "97a4e1": ["button-name", "aria-name"],
  "9e45ec": ["text-spacing"],
  a25f45: ["table-scope", "table-headers"],
  afw4f7: ["color-contrast", "text-over-image"],
  akn7bn: ["frame-focusable-content"],
  b33eff: ["orientation"],
  b4f0c3: ["meta-viewport"],
  b5c3f8: ["html-has-lang"],
  bc659a: ["meta-refresh"],
  bf051a: ["html-lang-valid"],
  bisz58: ["meta-refresh"],
  c487ae: ["link-name", "area-alt", "image-alt", "aria-name"],
  c4a8a4: ["title-vague", "document-title"],
  de46e4: ["valid-lang"],
  e086e5: ["label", "label-empty", "aria-name"],
  m6b1q3: ["aria-name", "button-name"],
  oj04fd: ["focus-visible"],
  qt1vmo: ["alt-vague", "alt-file-name", "alt-partial", "alt-empty-informative", "image-alt"],
};

/** Whether a barrier is what an ACT rule is about; for rules not in the table, by their success criteria. */
export function fits(rule: string, criteria: readonly string[], barrier: string): boolean {
  const names: readonly string[] | undefined = BARRIERS_OF[rule];
  if (names) return names.includes(barrier);
  const { wcag } = isBarrier(barrier) ? barriers[barrier] : { wcag: null };
  return wcag !== null && criteria.includes(wcag);
}

/** The success criteria of an ACT rule, its own and those of our barriers for it. */
export function criteriaOf(rule: string, own: readonly string[]): string[] {
  const ours = (BARRIERS_OF[rule] ?? []).map((name) => barriers[name].wcag);
  return [...own, ...ours.filter((wcag) => wcag !== null)];
}
