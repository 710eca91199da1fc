// A pa11y runner for HTML_CodeSniffer. pa11y's own loses which element is meant where ids are not unique. CommonJS
// without TypeScript, for the reasons in axe-runner.cjs.
module.exports = {
  supports: "^9.0.0",
  // The tab has brought it into the page.
  scripts: [],
  run: async ({ standard }) => {
    // On a page with a loader of AMD modules it has become one.
    if (!window.HTMLCS) {
      await new Promise((resolve, reject) => {
        window.require(["htmlcs"], (names) => resolve(Object.assign(window, names)), reject);
      });
    }
    // This sniff fails on a refresh without content, which does nothing.
    const refresh = window.HTMLCS_WCAG2AAA_Sniffs_Principle2_Guideline2_2_2_2_1;
    const sniff = refresh.process.bind(refresh);
    refresh.process = (element, top) => element.hasAttribute("content") && sniff(element, top);
    await new Promise((resolve, reject) => {
      window.HTMLCS.process(standard, document, resolve, reject, "en");
    });
    return window.HTMLCS.getMessages().map(({ code, msg, type, element }) => {
      // Such as WCAG2AA.Principle1.Guideline1_3.1_3_1.F68
      const [, , , sniff, ...technique] = code.split(".");
      const [, criterion] = /^(\d_\d_\d+)/.exec(sniff);
      return {
        code,
        type: "notice",
        message: "",
        runnerExtras: {
          verdict: {
            rule: [criterion, ...technique].join("."),
            sure: type !== window.HTMLCS.NOTICE,
            message: msg,
            selector: element instanceof Node ? window.a11y.placeOf(element) : "",
            wcag: criterion.replaceAll("_", "."),
          },
        },
      };
    });
  },
};
