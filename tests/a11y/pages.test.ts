import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import pa11yCi from "pa11y-ci";
import { checkSite } from "../../a11y/check.ts";
import type { Finding } from "../../a11y/finding.ts";
import { servePages } from "../../a11y/pages.ts";
import { findPackagedBrowser } from "../../scripts/browser.ts";

const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);

const errorsOf = (results: ReadonlyMap<string, readonly Finding[]>) =>
  [...results].flatMap(([name, findings]) =>
    findings
      .filter(({ level }) => level === "error")
      .map(({ rule, selector, message }) => [name, rule, selector, message]),
  );

test("every page of the site is checked in every setting, and none has an error", async () => {
  const { pages, close } = await servePages(["dist"]);
  try {
    const results = await checkSite(pages);
    assert.equal(results.size, files.length);
    assert.deepEqual(errorsOf(results), []);
  } finally {
    close();
  }
});

test("pa11y-ci by itself, which knows nothing of our probes and merging, passes every page too", async () => {
  const { executablePath, args, env } = await findPackagedBrowser();
  const { pages, close } = await servePages(["dist"]);
  try {
    // Objects: with plain addresses pa11y-ci lets pages that are checked side by side share their settings
    // (https://github.com/pa11y/pa11y-ci/issues/354).
    const { passes, errors, total } = await pa11yCi(
      pages.map(({ url }) => ({ url })),
      { chromeLaunchConfig: { executablePath, args, env }, reporters: false, threshold: 0 },
    );
    assert.deepEqual({ passes, errors, total }, { passes: files.length, errors: 0, total: files.length });
  } finally {
    close();
  }
});
