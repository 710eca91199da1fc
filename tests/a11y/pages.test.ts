import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkPages, type Finding, pagesIn } from "../../scripts/accessibility.ts";
import { createSiteServer, listen } from "../../scripts/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bad = readFileSync(new URL("known-bad.html", import.meta.url), "utf8");
const good = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><p>Words</p></main></html>`;
const doubtful = good.replace("<p>", '<p style="background: linear-gradient(red, blue)">');

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

/** Checks every page of a folder, and further ones by their paths. */
async function checkSite(path: string, further: readonly string[] = []) {
  const server = createSiteServer(path);
  try {
    const url = await listen(server, 0);
    const others = further.map((name) => ({ name, url: new URL(name, url).href }));
    return await checkPages([...(await pagesIn(path, url, "site")), ...others]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
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

test("every page of the site is checked, and none has an error", async () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const results = await checkSite(dist);
  assert.equal(results.size, files.length);
  const errors = [...results].map(([name, findings]) => [
    name,
    findings.filter(({ level }) => level === "error"),
  ]);
  assert.deepEqual(
    errors.filter(([, findings]) => findings?.length),
    [],
  );
});

test("a page with barriers is refused by axe and by HTML_CodeSniffer", async () => {
  const results = await checkSite(site("bad", { "index.html": bad, "good/index.html": good }));
  assert.deepEqual([...results.keys()], ["site/good/index.html", "site/index.html"]);
  assert.deepEqual(results.get("site/good/index.html"), []);
  const errors = results.get("site/index.html")?.filter(({ level }) => level === "error") ?? [];
  const wcag = Object.fromEntries(errors.map((finding) => [finding.rule, finding.wcag]));
  for (const [rule, criterion] of Object.entries({
    "color-contrast": "1.4.3",
    "document-title": "2.4.2",
    // Of minor and of moderate impact with axe, and errors all the same.
    "empty-heading": null,
    region: null,
    "html-has-lang": "3.1.1",
    "image-alt": "1.1.1",
    label: "4.1.2",
    "link-name": "2.4.4",
    // New in WCAG 2.2.
    "target-size": "2.5.8",
    "WCAG2AA.Principle1.Guideline1_1.1_1_1.H37": "1.1.1",
    "WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2": "3.1.1",
  })) {
    assert.equal(wcag[rule], criterion, rule);
  }
});

test("what only a person can judge is a warning", async () => {
  const findings = [...(await checkSite(site("doubt", { "index.html": doubtful }))).values()].flat();
  assert.deepEqual([...new Set(findings.map(({ level }) => level))], ["warning"]);
  assert.ok(findings.some(({ rule }) => rule === "color-contrast"));
});

test("a page that cannot be checked is reported as such", async (context) => {
  const elsewhere = good.replace("<title>", '<meta http-equiv="refresh" content="0; url=/good.html"><title>');
  const path = site("lost", { "good.html": good, "elsewhere.html": elsewhere, ".hidden/index.html": good });
  const cut = createServer((request) => request.socket.destroy());
  const cutUrl = await listen(cut, 0);
  context.after(() => cut.close());
  const results = await checkSite(path, ["nothing/", cutUrl, "nonsense://"]);
  assert.equal(results.size, 6);
  for (const [name, findings] of results) {
    const rules = findings.map(({ rule, level }) => [rule, level]);
    assert.deepEqual(rules, name === "site/good.html" ? [] : [["not-checked", "error"]], name);
  }
  assert.match(results.get("nothing/")?.[0]?.message ?? "", /the server answered 404\.$/);
});

test("with --json, stdout is the findings by file or address, however long, and nothing else", async () => {
  const path = site("json", { "long/index.html": bad.replace("</body>", "<img src=/none.png>".repeat(300)) });
  const { code, stdout, stderr } = await a11y(["--json", `${path}/`, "tests/a11y", "http://127.0.0.1:1/"]);
  assert.deepEqual([code, stderr], [1, ""]);
  assert.ok(stdout.length > 65_536, "longer than a pipe holds");
  const results: Record<string, Finding[]> = JSON.parse(stdout);
  const long = `${path}/long/index.html`.split(sep).join("/");
  assert.deepEqual(Object.keys(results), [long, "tests/a11y/known-bad.html", "http://127.0.0.1:1/"]);
  for (const findings of Object.values(results)) {
    assert.deepEqual(Object.keys(findings[0] ?? {}), ["rule", "level", "message", "selector", "wcag"]);
  }
});

test("in words, the errors come by page and a count comes last", async () => {
  const refused = await a11y(["tests/a11y"]);
  assert.equal(refused.code, 1);
  assert.match(
    refused.stdout,
    /^tests\/a11y\/known-bad\.html\n {2}\S.* \[color-contrast, WCAG 1\.4\.3\]\n {4}at /,
  );
  assert.match(refused.stdout, /\n1 pages checked, 1 with errors\n$/);
  const accepted = await a11y([site("fine", { "index.html": doubtful })]);
  assert.deepEqual([accepted.code, accepted.stderr], [0, ""]);
  assert.match(
    accepted.stdout,
    /^\d+ warnings need a person to look: --json lists them\.\n1 pages checked, 0 with errors\n$/,
  );
});

test("a folder that is not there or has no pages, and an unknown option, are refused", async () => {
  for (const [args, reason] of [
    [["nowhere"], /^There is no folder "nowhere" to check\. npm run build makes dist\.\n$/],
    [[site("empty", { "style.css": "" })], /holds no \.html file to check\.\n$/],
    [["--jsn"], /^There is no option --jsn; there is --json\.\n$/],
  ] as const) {
    const { code, stdout, stderr } = await a11y([...args]);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, reason);
  }
});
