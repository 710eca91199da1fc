/** Builds that are killed, find no room or may not write: the last good site is whole, and the next build tidies up. */
import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { copyOfProject } from "../../scripts/project-copy.ts";
import { hashOf, NOBODY } from "../copy.ts";

/** How many builds are killed: `INTERRUPTIONS=200 npm test -- built` takes half an hour. */
const INTERRUPTIONS = Number(process.env["INTERRUPTIONS"] ?? 4);
/** Between two of them much has come to be over, so that the sites differ in many pages. */
const INSTANTS = ["2021-09-16T09:00:00Z", "2026-01-01T09:00:00Z"] as const;
const BUILD = ["--import", "tsx", "scripts/build.ts"];

const copy = mkdtempSync(join(tmpdir(), "interrupted-"));
const dist = join(copy, "dist");
const hashes = new Map<string, string>();
before(() => {
  copyOfProject(copy);
  for (const instant of INSTANTS) {
    assert.equal(build(instant).status, 0);
    hashes.set(instant, hashOf(dist));
  }
  assert.equal(new Set(hashes.values()).size, INSTANTS.length);
});
after(() => rmSync(copy, { recursive: true, force: true }));

const [EARLIER, LATER] = INSTANTS;
beforeEach(() => {
  if (hashOf(dist) !== hashes.get(EARLIER)) assert.equal(build(EARLIER).status, 0);
});

function build(instant: string, before: readonly string[] = [], user?: number): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...before, ...BUILD], {
    cwd: copy,
    encoding: "utf8",
    env: environment(instant),
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
}

function environment(instant: string) {
  return { ...process.env, SITE_NOW: instant };
}

const leftovers = (folder = copy): string[] =>
  readdirSync(folder).filter((name) => name.startsWith(".build-"));

test(`builds killed at ${INTERRUPTIONS} instants leave one site or the other, and nothing between`, async () => {
  const started = performance.now();
  assert.equal(build(LATER).status, 0);
  const takes = performance.now() - started;
  let there: string = LATER;
  for (let kill = 0; kill < INTERRUPTIONS; kill++) {
    const coming = there === LATER ? EARLIER : LATER;
    const child = spawn(process.execPath, BUILD, { cwd: copy, env: environment(coming), stdio: "ignore" });
    // Most of them late: that is when files are written and folders change places.
    const at = takes * 1.05 * (1 - ((kill + Math.random()) / INTERRUPTIONS) ** 2);
    const timer = setTimeout(() => child.kill("SIGKILL"), at);
    await once(child, "exit");
    clearTimeout(timer);
    const hash = hashOf(dist);
    assert.ok([hashes.get(there), hashes.get(coming)].includes(hash), `killed after ${at} ms`);
    if (hash === hashes.get(coming)) there = coming;
  }
  assert.equal(build(LATER).status, 0);
  assert.equal(hashOf(dist), hashes.get(LATER));
  assert.deepEqual(leftovers(), []);
});

test("a build killed in the moment between the old site and the new one loses neither", () => {
  const killed = build(LATER, ["--import", resolve("tests/fixtures/killed-between-renames.mjs")]);
  assert.equal(killed.signal, "SIGKILL");
  assert.ok(!existsSync(dist));
  assert.equal(leftovers().length, 2);
  // Of a build that fails, what comes back is what was there.
  writeFileSync(join(copy, "src", "pages", "broken.11ty.ts"), "export default 1 +;\n");
  assert.equal(build(LATER).status, 1);
  rmSync(join(copy, "src", "pages", "broken.11ty.ts"));
  assert.equal(hashOf(dist), hashes.get(EARLIER));
  assert.deepEqual(leftovers(), []);
});

test("a build that goes on beside another keeps what it writes", () => {
  const others = join(copy, `.build-${process.pid}-abc123`);
  mkdirSync(others);
  assert.equal(build(LATER).status, 0);
  assert.ok(existsSync(others));
  rmSync(others, { recursive: true });
});

/** It stopped, said why in a sentence, and left the last good site and nothing else. */
function isWhole(stopped: SpawnSyncReturns<string>, why: RegExp): void {
  assert.equal(stopped.status, 1, stopped.stderr);
  assert.match(stopped.stderr, why);
  assert.doesNotMatch(stopped.stderr, /^\s+at /m);
  assert.equal(hashOf(dist), hashes.get(EARLIER));
  assert.deepEqual(leftovers(), []);
}

const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;

test("a folder that may not be written to stops the build", {
  skip: isWindows && "it needs the rights of POSIX: run it on Linux or macOS",
}, () => {
  chmodSync(copy, 0o555);
  try {
    // Root may write anywhere.
    isWhole(build(LATER, [], isRoot ? NOBODY : undefined), /may not be written to/);
  } finally {
    chmodSync(copy, 0o755);
  }
});

const byShell = isWindows && "it needs the limits of a POSIX shell: run it on Linux or macOS";

test("a file that is larger than may be written stops the build", { skip: byShell }, () => {
  const limited = spawnSync("sh", ["-c", 'ulimit -f 8; exec "$0" "$@"', process.execPath, ...BUILD], {
    cwd: copy,
    encoding: "utf8",
    env: environment(LATER),
  });
  assert.notEqual(limited.status, 0);
  assert.equal(hashOf(dist), hashes.get(EARLIER));
  // Eleventy lets two errors at once end the process, which tidies up nothing: the next build does.
  assert.equal(build(LATER).status, 0);
  assert.deepEqual(leftovers(), []);
});

const byMount =
  !(isRoot && process.platform === "linux") && "only root on Linux can make a small disk: run it as such";

test("a disk that is full stops the build", { skip: byMount }, (context) => {
  const disk = mkdtempSync(join(tmpdir(), "small-disk-"));
  const mount = (...words: string[]) =>
    spawnSync("mount", ["-t", "tmpfs", ...words, "tmpfs", disk], { encoding: "utf8" });
  const mounted = mount();
  if (mounted.status !== 0) {
    rmSync(disk, { recursive: true });
    return context.skip(`this container makes no disks: ${mounted.stderr.trim()}`);
  }
  try {
    cpSync(copy, disk, { recursive: true, verbatimSymlinks: true });
    const { blocks, bavail, bsize } = statfsSync(disk);
    // Room for what is there and a tenth of a second site.
    const room = (blocks - bavail) * bsize + 200_000;
    assert.equal(mount("-o", `remount,size=${room}`).status, 0);
    const full = spawnSync(process.execPath, BUILD, { cwd: disk, encoding: "utf8", env: environment(LATER) });
    assert.equal(full.status, 1, full.stderr);
    assert.match(full.stderr, /There is no room left on the disk/);
    assert.equal(hashOf(join(disk, "dist")), hashes.get(EARLIER));
    assert.deepEqual(leftovers(disk), []);
  } finally {
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  }
});
