/** The commands on a broken record: exit 1, every place named, and the last good dist/ as it was. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { load } from "cheerio";
import { copyOfProject } from "../../scripts/project-copy.ts";
import { hashOf } from "../copy.ts";

let project: string;

before(() => {
  project = copyOfProject(mkdtempSync(join(tmpdir(), "send-site-")));
});
after(() => rmSync(project, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, SITE_NOW: "2026-01-01T09:00:00Z" },
  });

const anyRecord = (kind: string): string => {
  const [name] = readdirSync(join(project, "_data", kind)).sort();
  return `_data/${kind}/${name}`;
};

/** Runs with a file of the project changed, and puts it back. */
function withChange<Result>(file: string, change: (text: string) => string, act: () => Result): Result {
  const path = join(project, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, change(text));
  try {
    return act();
  } finally {
    writeFileSync(path, text);
  }
}

test("a build writes dist/, and the same again when nothing changed", () => {
  const built = run("build");
  assert.equal(built.status, 0, built.stderr);
  const hash = hashOf(join(project, "dist"));
  assert.equal(run("build").status, 0);
  assert.equal(hashOf(join(project, "dist")), hash);
});

const edited = (edit: (fields: Record<string, unknown>) => void) => (text: string) => {
  const fields = JSON.parse(text) as Record<string, unknown>;
  edit(fields);
  return JSON.stringify(fields, undefined, 2);
};

const mistakes: readonly (readonly [
  what: string,
  kind: string,
  change: (text: string) => string,
  says: RegExp,
])[] = [
  ["a missing field", "terms", edited((fields) => delete fields["full"]), /:1:1 {2}"full" is missing\./],
  [
    "an unknown field",
    "terms",
    edited((fields) => Object.assign(fields, { ful: "x" })),
    /There is no field "ful" here\./,
  ],
  [
    "a wrong type",
    "terms",
    edited((fields) => Object.assign(fields, { full: 7 })),
    /"full" should be a text, but it is a number: 7\./,
  ],
  [
    "an impossible date",
    "people",
    edited((fields) => Object.assign(fields, { asOf: "2025-02-30" })),
    /"asOf" is not a date there is/,
  ],
  [
    "an end before its start",
    "summits",
    (text) => text.replace(/"end": "[^"]*"/, '"end": "00:01"'),
    /It ends at 00:01/,
  ],
  [
    "an id that nothing has",
    "news",
    edited((fields) => Object.assign(fields, { strategy: "none" })),
    /There is no record "none"/,
  ],
  [
    "what isn't JSON",
    "terms",
    (text) => text.replace(/,/, ""),
    /\.json:\d+:\d+ {2}There is a comma missing here/,
  ],
];

for (const [what, kind, change, says] of mistakes) {
  test(`${what} stops the build, is named at its place, and dist/ stays`, () => {
    const hash = hashOf(join(project, "dist"));
    const file = anyRecord(kind);
    withChange(file, change, () => {
      const built = run("build");
      assert.equal(built.status, 1);
      assert.match(built.stderr, says);
      assert.ok(built.stderr.includes(`${file}:`), built.stderr);
      assert.doesNotMatch(built.stderr, /^\s+at |11ty/m, "a stack trace is no help to an editor");
      const checked = run("check", "--json");
      assert.equal(checked.status, 1);
      const [problem] = JSON.parse(checked.stdout) as Record<string, unknown>[];
      assert.deepEqual(Object.keys(problem ?? {}).sort(), [
        "column",
        "file",
        "line",
        "mend",
        "message",
        "rule",
      ]);
    });
    assert.equal(hashOf(join(project, "dist")), hash);
    assert.deepEqual(
      readdirSync(project).filter((name) => name.startsWith(".build-")),
      [],
    );
  });
}

test("two pages of one title stop the build", () => {
  const hash = hashOf(join(project, "dist"));
  const [first, second] = readdirSync(join(project, "_data", "news")).sort();
  const { title } = JSON.parse(readFileSync(join(project, "_data", "news", String(first)), "utf8")) as {
    title: string;
  };
  withChange(
    `_data/news/${second}`,
    edited((fields) => Object.assign(fields, { title })),
    () => {
      const built = run("build");
      assert.equal(built.status, 1);
      assert.match(built.stderr, /is on 2 pages/);
    },
  );
  assert.equal(hashOf(join(project, "dist")), hash);
});

test("an address that was published and would vanish stops the build, and is named", () => {
  const hash = hashOf(join(project, "dist"));
  withChange(
    "published-addresses.txt",
    (text) => `${text}/news/gone/ 2025-12-31\n/news/not-yet/ 2026-01-02\n`,
    () => {
      const built = run("build");
      assert.equal(built.status, 1);
      assert.match(
        built.stderr,
        /^\/news\/gone\/ was published \(on record since 2025-12-31\), and is gone\.$/m,
      );
      assert.match(built.stderr, /"oldAddresses"/);
      assert.doesNotMatch(built.stderr, /not-yet|^\s+at /m);
    },
  );
  assert.equal(hashOf(join(project, "dist")), hash);
});

test("text in a record is text, wherever it comes out", () => {
  const hostile = `<script>alert(1)</script> & "quotes" \u202Eright to left\u202C 😀`;
  withChange(
    "_data/settings/site.json",
    edited((fields) => Object.assign(fields, { introduction: hostile })),
    () => {
      const built = run("build");
      assert.equal(built.status, 0, built.stderr);
      const html = readFileSync(join(project, "dist", "index.html"), "utf8");
      assert.ok(load(html)("main").text().includes(hostile), "the words are there");
      assert.ok(!html.includes("<script>alert(1)"), "and no element came of them");
    },
  );
});

test("a clock that isn't one is refused in a sentence", () => {
  const built = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, SITE_NOW: "tomorrow" },
  });
  assert.equal(built.status, 1);
  assert.match(built.stderr, /"tomorrow" is not a date and time with its zone/);
  assert.doesNotMatch(built.stderr, /^\s+at /m);
});
