import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, findPackagedBrowser } from "./browser.ts";
import { filesIn } from "./folder.ts";
import { report } from "./report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Tools that look at every file, by the name of their step. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  types: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
  lint: ["node_modules/@biomejs/biome/bin/biome", "ci", "."],
};

/** Folders of tests, and what each needs beforehand. */
const GROUPS: Readonly<Record<string, { needsSite: boolean; needsBrowser: boolean }>> = {
  unit: { needsSite: false, needsBrowser: false },
  built: { needsSite: true, needsBrowser: false },
  hostile: { needsSite: false, needsBrowser: true },
  browser: { needsSite: true, needsBrowser: true },
  a11y: { needsSite: true, needsBrowser: true },
};

/** Runs the steps that npm test -- NAME ... chooses, or all of them, and stops at the first that fails. */
try {
  const names = [...Object.keys(TOOLS), ...Object.keys(GROUPS)];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no test "${unknown}". There are: ${names.join(", ")}.`);
  const chosen = asked.length > 0 ? names.filter((name) => asked.includes(name)) : names;

  for (const name of chosen) {
    const tool = TOOLS[name];
    if (tool) run(name, tool);
  }
  const groups = chosen.filter((name) => name in GROUPS);
  const files = groups.flatMap(filesOf);
  if (groups.some((name) => GROUPS[name]?.needsSite)) {
    // Imported only here: the steps above are there to say what keeps it from being imported.
    const { build } = await import("./build.ts");
    await build({});
  }
  if (groups.some((name) => GROUPS[name]?.needsBrowser)) {
    // Once for all: the tests run side by side, and the first search may have to unpack a browser.
    for (const { source, executablePath } of [await findBrowser(), await findPackagedBrowser()]) {
      console.log(`Browser: ${executablePath} (${source})`);
    }
  }
  if (files.length > 0) {
    // A browser whose page loops for ever may hold its connection for minutes after the last test.
    const options = [
      "--import",
      "tsx",
      "--test",
      "--test-force-exit",
      "--test-reporter=spec",
      "--test-concurrency=2",
    ];
    run(groups.join(", "), [...options, ...files]);
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}

function run(name: string, args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`Failed: ${name}.`);
}

/**
 * A group's test files, from the project's root on, with slashes on every system: node --test of Node.js 20
 * takes no patterns and passes with none of the files it is given, and later ones read a backslash as an escape.
 */
function filesOf(group: string): string[] {
  const folder = join(root, "tests", group);
  const files = existsSync(folder) ? filesIn(folder) : [];
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file) && !file.includes("node_modules/"));
  if (tests.length === 0) throw new Error(`The folder tests/${group} holds no test.`);
  return tests.map((file) => `tests/${group}/${file}`);
}
