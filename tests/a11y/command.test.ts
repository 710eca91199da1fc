import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkPages } from "../../a11y/check.ts";
import type { Finding } from "../../a11y/finding.ts";
import { servePages } from "../../a11y/pages.ts";
import { page } from "./examples/examples.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bad = readFileSync(new URL("bad/known-bad.html", import.meta.url), "utf8");
const good = page("<p>We meet parents in every town of the county.</p>");

const folder = mkdtempSync(join(tmpdir(), "pages-"));
after(() => rmSync(folder, { recursive: true }));

/** A folder of pages, by their paths. */
function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, ".."), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
}

async function a11y(args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/a11y.ts", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code: child.exitCode, stdout, stderr };
}

/** What is said of how far a long check is. */
const progress = /^(\d+ of \d+ pages checked\n)*$/;

test("with --json, stdout is the findings by file or address, however long, and nothing else", async () => {
  const long = bad.replace("</body>", `${'<img src="/none.png">'.repeat(300)}</body>`);
  const path = site("json", { "long/index.html": long, "good.html": good });
  const { code, stdout, stderr } = await a11y([
    "--json",
    `${path}/`,
    "tests/a11y/bad",
    "http://127.0.0.1:1/",
  ]);
  assert.equal(code, 1);
  assert.match(stderr, progress);
  assert.ok(stdout.length > 65_536, "longer than a pipe holds");
  const results: Record<string, Finding[]> = JSON.parse(stdout);
  const names = [`${path}/good.html`, `${path}/long/index.html`].map((name) => name.split(sep).join("/"));
  assert.deepEqual(Object.keys(results), [...names, "tests/a11y/bad/known-bad.html", "http://127.0.0.1:1/"]);
  assert.deepEqual(
    results[names[0] ?? ""]?.filter(({ level }) => level !== "notice"),
    [],
    "a good page",
  );
  for (const findings of Object.values(results)) {
    for (const finding of findings) {
      assert.deepEqual(Object.keys(finding), ["rule", "level", "message", "selector", "wcag"]);
    }
  }
  const errors = (results["tests/a11y/bad/known-bad.html"] ?? []).filter(({ level }) => level === "error");
  const wcag = Object.fromEntries(errors.map(({ rule, wcag }) => [rule, wcag]));
  for (const [rule, criterion] of Object.entries({
    "color-contrast": "1.4.3",
    "document-title": "2.4.2",
    "empty-heading": "1.3.1",
    "html-has-lang": "3.1.1",
    "image-alt": "1.1.1",
    label: "4.1.2",
    "link-name": "2.4.4",
    "target-size": "2.5.8",
  })) {
    assert.equal(wcag[rule], criterion, rule);
  }
  assert.deepEqual(
    results["http://127.0.0.1:1/"]?.map(({ rule }) => rule),
    ["not-checked"],
  );
});

test("in words, findings come by page and barrier with whom they stop and how to mend them", async () => {
  const { code, stdout, stderr } = await a11y(["tests/a11y/bad"]);
  assert.equal(code, 1);
  assert.match(stderr, progress);
  assert.match(stdout, /^tests\/a11y\/bad\/known-bad\.html\n {2}Error: /);
  assert.match(
    stdout,
    /\n {2}Error: A picture has no alternative in words\. \[image-alt, WCAG 1\.1\.1\]\n {4}\S.*\n {4}at \S.*\n {4}Stops people who use a screen reader or braille\.\n {4}Mend: Write alt: /,
  );
  assert.match(stdout, /\n1 page checked, 1 with errors\n$/);
});

test("a page without barriers is let pass", async () => {
  const { code, stdout } = await a11y([site("fine", { "index.html": good })]);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /(^|\n)1 page checked, 0 with errors\n$/);
});

test("the report with pictures shows each place, and passes the check itself", async () => {
  const report = join(site("report", {}), "..", "report.html");
  const { code } = await a11y(["--html", report, "tests/a11y/bad"]);
  assert.equal(code, 1);
  const html = readFileSync(report, "utf8");
  assert.match(html, /<h2 id="name-0">tests\/a11y\/bad\/known-bad\.html<\/h2>/);
  assert.match(html, /<img src="data:image\/png;base64,[^"]{100,}" alt="The page at /);
  const { pages, close } = await servePages([site("of-reports", { "index.html": html })]);
  try {
    const errors = [...(await checkPages(pages)).values()].flat().filter(({ level }) => level === "error");
    assert.deepEqual(errors, []);
  } finally {
    close();
  }
});

test("a folder that is not there or has no pages, and an unknown option, are refused", async () => {
  for (const [args, reason] of [
    [["nowhere"], /^There is no folder "nowhere" to check\. npm run build makes dist\.\n$/],
    [[site("empty", { "style.css": "" })], /holds no \.html file to check\.\n$/],
    [["--jsn"], /^Unknown option '--jsn'/],
  ] as const) {
    const { code, stdout, stderr } = await a11y([...args]);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, reason);
  }
});
