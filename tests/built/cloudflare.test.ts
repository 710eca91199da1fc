/** Cloudflare's runtime beside the tests: where it comes from, and that nothing of it is left. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ask } from "./ask.ts";
import { missingCloudflare, startCloudflare } from "./cloudflare/runtime.ts";

const folder = mkdtempSync(join(tmpdir(), "cloudflare-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The processes that a process started, on Linux (proc(5)), and those that these started. */
const helpersOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .flatMap((helper) => [helper, ...helpersOf(helper)]);

/** Whether a process works still: one that has ended has no memory, even while it is in the list. */
const works = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && /^VmSize:/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));

const skip = missingCloudflare() ?? (process.platform !== "linux" && "Only Linux tells who started whom.");

test("when it is stopped, nobody works for it any more, and its folder is gone", { skip }, async () => {
  writeFileSync(join(folder, "index.html"), "<p>Here</p>");
  const { pid, port, stop } = await startCloudflare(folder);
  assert.equal((await ask(port, "/")).body.toString(), "<p>Here</p>");
  const helpers = helpersOf(pid);
  assert.ok(helpers.length >= 2, `${helpers.length} helpers`);
  assert.deepEqual(helpers.filter(works), helpers);
  await stop();
  assert.deepEqual([pid, ...helpers].filter(works), []);
  assert.deepEqual(readdirSync(folder), ["index.html"]);
});

test("what it says is told when it does not start", { skip: missingCloudflare() ?? false }, async () => {
  await assert.rejects(
    startCloudflare(folder, "2999-01-01"),
    /did not start: .*Compatibility date "2999-01-01" is in the future/s,
  );
});

/** What publishes: every version of wrangler that a workflow names itself, beside the one that is locked. */
const named = (workflow: string): string[] => [...workflow.matchAll(/wrangler@\S+/g)].map(([text]) => text);

test("what publishes is what the site was tried behind, locked with all that it needs", () => {
  const deploy = readFileSync(".github/workflows/deploy.yml", "utf8");
  const install = "npm ci --ignore-scripts --prefix tests/built/cloudflare";
  assert.deepEqual(named(deploy), []);
  assert.deepEqual(named("run: npx wrangler@4.86.0 pages"), ["wrangler@4.86.0"]);
  assert.ok(deploy.indexOf(install) > 0 && deploy.indexOf(install) < deploy.indexOf("npm test -- built"));
  assert.match(deploy, /run: tests\/built\/cloudflare\/node_modules\/\.bin\/wrangler pages deploy dist /);
  const tests = readFileSync(".github/workflows/test.yml", "utf8");
  assert.ok(tests.includes(`- if: matrix.check == 'built'\n        run: ${install}\n`));
  const { dependencies } = JSON.parse(readFileSync("tests/built/cloudflare/package.json", "utf8"));
  const locked = JSON.parse(readFileSync("tests/built/cloudflare/package-lock.json", "utf8")).packages;
  assert.equal(dependencies.wrangler, locked["node_modules/wrangler"].version);
});
