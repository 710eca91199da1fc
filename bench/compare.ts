import type { Finding } from "../a11y/finding.ts";

/**
 * What is found on a page with a barrier and not on the same page without it. The barrier may move what was
 * there before, so that its selector is another: a finding is new if neither its selector nor its message is
 * known for its rule, or if there are more of its rule and level than before.
 */
export function addedFindings(page: readonly Finding[], clean: readonly Finding[]): Finding[] {
  const places = new Set(clean.map(({ rule, selector }) => `${rule} ${selector}`));
  const words = new Set(clean.map(({ rule, message }) => `${rule} ${message}`));
  const count = (findings: readonly Finding[], { rule, level }: Finding) =>
    findings.filter((each) => each.rule === rule && each.level === level).length;
  return page.filter((finding) => {
    const { rule, selector, message } = finding;
    if (count(page, finding) > count(clean, finding)) return true;
    return !places.has(`${rule} ${selector}`) && !words.has(`${rule} ${message}`);
  });
}
