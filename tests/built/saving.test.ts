/** Whatever is edited while the development server runs, what it has then is what a build makes from nothing. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import Eleventy from "@11ty/eleventy";
import { randomFrom } from "../../bench/build/random.ts";
import { filesIn } from "../../scripts/folder.ts";
import { copyOfProject } from "../../scripts/project-copy.ts";

const NOW = "2026-12-01T12:00:00+00:00";
const home = process.cwd();
const folder = copyOfProject(mkdtempSync(join(tmpdir(), "saving-")));
// The server's own configuration works in the folder in which it is started.
process.chdir(folder);
process.env["SITE_NOW"] = NOW;
const { default: configureForDevelopment, devFolder } = (await import(
  pathToFileURL(join(folder, "scripts/dev/config.ts")).href
)) as typeof import("../../scripts/dev/config.ts");

const eleventy = new Eleventy("src/pages", devFolder, {
  config: configureForDevelopment,
  source: "script",
  runMode: "serve",
  quietMode: true,
});
let rebuild: (path: string) => Promise<void>;

before(async () => {
  await eleventy.init();
  rebuild = await eleventy.watch();
  // Each change is told here, so that it is known when it is built.
  await eleventy.watcher.close();
});

after(async () => {
  await eleventy.stopWatch();
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** Files by path, from a folder; what only a build's last step writes is left out. */
const contentsOf = (place: string): Map<string, string> =>
  new Map(
    filesIn(place)
      .filter((file) => file !== "SHA256SUMS")
      .map((file) => [file, readFileSync(join(place, file), "latin1")]),
  );

/** What a process that knows of nothing before builds. */
function clean(): Map<string, string> {
  rmSync("clean", { recursive: true, force: true });
  const program = `
    const { build } = await import("./scripts/build.ts");
    const { openSite } = await import("./src/model/open-site.ts");
    await build({ out: "clean", site: openSite(), compressed: false });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return contentsOf("clean");
}

function assertAsClean(what: string): void {
  const [dev, built] = [contentsOf(devFolder), clean()];
  assert.deepEqual([...dev.keys()], [...built.keys()], what);
  for (const [file, content] of built) assert.ok(dev.get(file) === content, `${what}: ${file} is another`);
}

function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  assert.notEqual(changed, text, file);
  writeFileSync(file, changed);
  return rebuild(file);
}

/** Files that may be written of 166 and more: for news, its page, the lists and feeds that hold it, and its events' pages. */
const MOST = { news: 45, nothing: 2 };

const random = randomFrom(7);
const anyOf = (kind: string): string => `_data/${kind}/${random.pick(readdirSync(join("_data", kind)))}`;
const inSummary = (words: string) => (text: string) => text.replace('"summary": "', `"summary": "${words} `);
const inComponent = (text: string) => text.replace('class="site-footer"', 'class="site-footer" data-x="1"');

test("the first building is a clean one's", () => assertAsClean("the first building"));

test("random edits of records and of a component are as built from nothing", async () => {
  const edits: readonly (readonly [string, () => Promise<void>])[] = [
    ["the words of an event", () => edit(anyOf("events"), inSummary("Now:"))],
    ["the words of news", () => edit(anyOf("news"), inSummary("Now:"))],
    [
      "the name of the site",
      () => edit("_data/settings/site.json", (text) => text.replace('"name": "', '"name": "Our ')),
    ],
    ["a component of every page", () => edit("_includes/footer.tsx", inComponent)],
    ["the order of a theme's fields", () => edit(anyOf("themes"), (text) => `${text}\n`)],
    ["an event's title", () => edit(anyOf("events"), (text) => text.replace('"title": "', '"title": "New '))],
  ];
  const order = edits.map((each) => ({ each, place: random.below(1000) })).sort((a, b) => a.place - b.place);
  for (const { each } of order) {
    await each[1]();
    assertAsClean(each[0]);
  }
});

test("a new record has its page, and a record that goes takes its page with it", async () => {
  const [news = ""] = readdirSync("_data/news");
  const text = readFileSync(join("_data/news", news), "utf8");
  const fresh = "_data/news/quite-new.json";
  writeFileSync(
    fresh,
    text.replace(/"tag": "([^"]+)"/, '"tag": "$1-quite-new"').replace('"title": "', '"title": "New: '),
  );
  await rebuild(fresh);
  const page = join(devFolder, "news/quite-new/index.html");
  assert.ok(existsSync(page));
  assertAsClean("a new record");
  rmSync(fresh);
  await rebuild(fresh);
  assert.ok(!existsSync(page));
  assertAsClean("a record that went");
});

test("a mistake leaves all as it was, and its mending builds what is mended", async () => {
  const file = anyOf("news");
  const text = readFileSync(file, "utf8");
  const before = contentsOf(devFolder);
  writeFileSync(file, text.replace("{", "{ nonsense"));
  await rebuild(file);
  assert.deepEqual(contentsOf(devFolder), before);
  writeFileSync(file, inSummary("At last:")(text));
  await rebuild(file);
  assertAsClean("mended");
});

test("what does not depend on a record is not written again", async () => {
  const moments = () =>
    new Map(filesIn(devFolder).map((file) => [file, statSync(join(devFolder, file)).mtimeMs]));
  const written = async (change: () => Promise<void>) => {
    const earlier = moments();
    await change();
    return [...moments()].filter(([file, moment]) => earlier.get(file) !== moment).map(([file]) => file);
  };
  const file = anyOf("news");
  const byNews = await written(() => edit(file, inSummary("Once more:")));
  const page = `${file.slice("_data/".length, -".json".length)}/index.html`;
  assert.ok(byNews.includes(page));
  assert.ok(byNews.length <= MOST.news, byNews.join(" "));
  assert.deepEqual(
    byNews.filter((each) => /^(?:cookies|privacy|contact|feeds|summit|_|.*\.ics$)/.test(each)),
    [],
  );
  const bySpace = await written(() => edit("_data/settings/site.json", (text) => `${text}\n`));
  assert.ok(bySpace.length <= MOST.nothing, bySpace.join(" "));
});
