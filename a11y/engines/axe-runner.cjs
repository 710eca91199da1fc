// A pa11y runner for axe. pa11y's own leaves out the rules of WCAG 2.2 and of level AAA, calls some violations mere
// notices, and loses which element is meant. CommonJS, since pa11y requires it, and no TypeScript: run() is sent to
// the page as text, where a compiler's helper functions are missing.
module.exports = {
  supports: "^9.0.0",
  // The tab has brought it into the page.
  scripts: [],
  run: async () => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: window.__a11yAxeRules,
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
      // A rule that fails makes the whole run fail.
      debug: true,
      selectors: false,
      // Style sheets would be fetched a second time, for a rule that is not run.
      preload: false,
    });
    const issues = (results, sure) =>
      results.flatMap(({ id, help, tags, nodes }) =>
        nodes.map(({ element, any, all, none }) => {
          // Each of `all` and `none` is a fault; of `any`, the faults are those of which one must be mended.
          const faults = [...all, ...none].map(({ message }) => message);
          const [first] =
            faults.length > 0 ? [[...new Set(faults)].join(". ")] : any.map(({ message }) => message);
          const tag = tags.find((each) => /^wcag\d{3,4}$/.test(each));
          return {
            code: id,
            type: "notice",
            message: "",
            runnerExtras: {
              verdict: {
                rule: id,
                sure,
                message: first || help,
                selector: element ? window.a11y.placeOf(element) : "",
                wcag: tag ? /(\d)(\d)(\d+)/.exec(tag).slice(1).join(".") : null,
              },
            },
          };
        }),
      );
    return [...issues(violations, true), ...issues(incomplete, false)];
  },
};
