/** The same commit at the same instant makes the same bytes, wherever and by whomever it is built. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { lchownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { copyOfProject } from "../../scripts/project-copy.ts";
import { hashOf, NOBODY } from "../copy.ts";

const here = mkdtempSync(join(tmpdir(), "reproducible-"));
after(() => rmSync(here, { recursive: true, force: true }));

interface Circumstances {
  readonly environment?: Readonly<Record<string, string>>;
  /** Loaded before the build. */
  readonly preloaded?: string;
  /** The rights that new files do not get. */
  readonly umask?: number;
  /** Who builds. */
  readonly user?: number;
  readonly node?: string;
  /** Compiled ahead, as npm run build does it, and not module by module as it is loaded. */
  readonly ahead?: boolean;
}

/** Builds in a copy of its own, so that nothing is taken from what another build has kept. */
function built(name: string, circumstances: Circumstances = {}): string {
  const { environment = {}, preloaded, umask = 0o022, user, node = process.execPath, ahead } = circumstances;
  const copy = copyOfProject(join(here, name));
  const command = ahead ? ["scripts/run.mjs", "build"] : ["--import", "tsx", "scripts/build.ts"];
  if (user !== undefined) give(here, user);
  const usual = process.umask(umask);
  const { status, stderr } = spawnSync(node, command, {
    cwd: copy,
    encoding: "utf8",
    env: {
      ...process.env,
      SITE_NOW: "2026-01-01T09:00:00Z",
      ...(preloaded !== undefined && { NODE_OPTIONS: `--import=${resolve(preloaded)}` }),
      ...environment,
    },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  process.umask(usual);
  assert.equal(status, 0, stderr);
  return hashOf(join(copy, "dist"));
}

function give(folder: string, user: number): void {
  lchownSync(folder, user, user);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), user, user);
}

let usual: string;
before(() => {
  usual = built("one");
});

test("a build by another user, in another folder, time zone and language, from files in another order, is the same", () => {
  const elsewhere = built("another folder with a longer name", {
    environment: {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      USER: "someone-else",
      HOME: here,
    },
    preloaded: "tests/fixtures/reversed-folders.mjs",
    umask: 0o077,
    ahead: true,
    ...(process.getuid?.() === 0 ? { user: NOBODY } : {}),
  });
  assert.equal(elsewhere, usual);
});

test("a build that is compiled ahead is the same", () => {
  assert.equal(built("ahead", { ahead: true }), usual);
});

test("another instant is seen to make another site", () => {
  assert.notEqual(built("later", { environment: { SITE_NOW: "2021-09-16T09:00:00Z" } }), usual);
});

const others = (process.env["OTHER_NODES"] ?? "").split(delimiter).filter(Boolean);

test("other releases of Node.js build the same", {
  skip: others.length === 0 && "OTHER_NODES names none: the programs, as in PATH",
}, () => {
  for (const [index, node] of others.entries())
    assert.equal(built(`node-${index}`, { node, ahead: true }), usual, node);
});
