// A pa11y runner for HTML_CodeSniffer. pa11y's own loses which element is meant where ids are not unique. CommonJS
// without TypeScript, for the reasons in axe-runner.cjs.
module.exports = {
  supports: "^9.0.0",
  scripts: require("pa11y/lib/runners/htmlcs").scripts,
  run: async ({ standard }) => {
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
