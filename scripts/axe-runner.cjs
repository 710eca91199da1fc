// A pa11y runner in the place of its own one for axe, which leaves out the rules of WCAG 2.2 (and the option
// that would add them is refused by HTML_CodeSniffer beside it) and calls some violations mere notices.
// CommonJS, since pa11y requires it, and no TypeScript: run() is sent to the page as text, where a compiler's
// helper functions are missing.
const { createRequire } = require("node:module");

// axe is taken from pa11y, so that both are of the versions meant for each other.
const axe = createRequire(require.resolve("pa11y-ci"))("pa11y/lib/runners/axe");

module.exports = {
  supports: axe.supports,
  scripts: axe.scripts,
  run: async () => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
    });
    const issues = (results, type) =>
      results.flatMap(({ id, help, tags, nodes }) =>
        nodes.map((node) => ({
          code: id,
          type,
          message: `${help}. ${node.failureSummary || ""}`,
          element: node.element,
          runnerExtras: { tags },
        })),
      );
    return [...issues(violations, "error"), ...issues(incomplete, "warning")];
  },
};
