import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "run-"));
after(() => rmSync(folder, { recursive: true }));

const LOCKED = {
  "": { version: "1.0.0" },
  "node_modules/tsx": { version: "4.0.0", integrity: "sha512-a" },
  "node_modules/other-system": { version: "1.0.0", optional: true, os: ["none"], cpu: ["none"] },
};
const { "": _project, "node_modules/other-system": _otherSystem, ...INSTALLED } = LOCKED;

/** Stands in for npm: says what it was asked, and on success leaves the record that npm leaves. */
const NPM = `
import { cpSync, writeFileSync } from "node:fs";
console.log("npm was asked: " + process.argv.slice(2).join(" "));
if (process.env.NPM_FAILS) process.exit(7);
cpSync("installed.json", "node_modules/.package-lock.json");
`;

/** A project whose only package, tsx, is this project's own; its commands are given as TypeScript. */
function project(name: string, commands: Readonly<Record<string, string>>) {
  const path = join(folder, name);
  for (const each of ["scripts", "node_modules", "npm"]) mkdirSync(join(path, each), { recursive: true });
  cpSync(join(root, "scripts", "run.mjs"), join(path, "scripts", "run.mjs"));
  symlinkSync(join(root, "node_modules", "tsx"), join(path, "node_modules", "tsx"), "junction");
  const scripts = Object.fromEntries(Object.keys(commands).map((command) => [command, ""]));
  const manifest = { type: "module", engines: { node: ">=20.19" }, scripts: { ...scripts, elsewhere: "" } };
  const files = {
    "package.json": JSON.stringify(manifest),
    "package-lock.json": JSON.stringify({ packages: LOCKED }),
    "installed.json": JSON.stringify({ packages: INSTALLED }),
    "npm/npm-cli.js": NPM,
    ...Object.fromEntries(Object.entries(commands).map(([each, code]) => [`scripts/${each}.ts`, code])),
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return {
    record: join(path, "node_modules", ".package-lock.json"),
    /** Notes which packages are there, as npm would. */
    note: (packages: object) =>
      writeFileSync(join(path, "node_modules", ".package-lock.json"), JSON.stringify({ packages })),
    start: (
      args: readonly string[],
      environment: Record<string, string> = {},
      nodeOptions: readonly string[] = [],
    ) =>
      spawn(process.execPath, [...nodeOptions, join(path, "scripts", "run.mjs"), ...args], {
        cwd: folder,
        env: { ...process.env, npm_execpath: join(path, "npm", "npm-cli.js"), ...environment },
        stdio: ["ignore", "pipe", "pipe"],
      }),
  };
}

async function ended(child: ReturnType<ReturnType<typeof project>["start"]>) {
  const closed = new Promise((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
}

test("an older Node.js is refused in one sentence, before anything is installed", async () => {
  const { start, record } = project("old", { hello: "" });
  for (const [version, refused] of [
    ["18.20.0", true],
    ["20.18.9", true],
    ["20.19.0", false],
    ["22.0.0", false],
  ] as const) {
    const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
    const result = await ended(
      start(["hello"], {}, ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`]),
    );
    assert.equal(result.code, refused ? 1 : 0, version);
    assert.equal(existsSync(record), !refused, version);
    if (refused) assert.match(result.stderr, /^This needs Node\.js 20\.19 or newer; here is \S+ See \S+\n$/);
  }
});

test("an unknown command lists those that there are", async () => {
  const { start } = project("unknown", { hello: "", goodbye: "" });
  for (const args of [["helo"], [], ["elsewhere"], ["../scripts/hello"]]) {
    const { code, stdout, stderr } = await ended(start(args));
    assert.deepEqual([code, stdout], [1, ""]);
    assert.equal(stderr, `There is no command "${args[0] ?? ""}". There are: hello, goodbye.\n`);
  }
});

test("a command gets its arguments and runs in the project's folder; its exit code is passed on", async () => {
  const code =
    "const words: string[] = process.argv.slice(2); console.log(process.cwd(), words); process.exitCode = 3;";
  const { start, note } = project("codes", { hello: code });
  note(INSTALLED);
  const result = await ended(start(["hello", "--json", "two words"]));
  assert.deepEqual([result.code, result.stderr], [3, ""]);
  assert.match(result.stdout, /codes \[ '--json', 'two words' \]\n$/);
});

test("packages that are there are not installed again", async () => {
  const { start, note } = project("there", { hello: "console.log('hello')" });
  note({ ...INSTALLED, "node_modules/added-by-hand": { version: "1.0.0" } });
  assert.deepEqual(await ended(start(["hello"])), { code: 0, signal: null, stdout: "hello\n", stderr: "" });
});

test("packages are installed when they are not what the lockfile names", async () => {
  const ours = { optional: true, os: [process.platform], cpu: [process.arch] };
  const { start, note, record } = project("stale", { hello: "console.log('hello')" });
  const lockfile = join(folder, "stale", "package-lock.json");
  const stale: Record<string, () => void> = {
    "never installed": () => rmSync(record, { force: true }),
    "cut short": () => writeFileSync(record, '{ "packages": {'),
    "another version": () => note({ "node_modules/tsx": { version: "3.9.9", integrity: "sha512-a" } }),
    "another content": () => note({ "node_modules/tsx": { version: "4.0.0", integrity: "sha512-b" } }),
    "without the development packages": () => note({}),
    "installed on another system": () => {
      note(INSTALLED);
      writeFileSync(lockfile, JSON.stringify({ packages: { ...LOCKED, "node_modules/our-system": ours } }));
    },
  };
  for (const [name, make] of Object.entries(stale)) {
    make();
    const { code, stdout, stderr } = await ended(start(["hello"], { NODE_ENV: "production" }));
    assert.deepEqual([code, stdout], [0, "hello\n"], name);
    assert.match(stderr, /npm was asked: ci --include=dev --include=optional /, name);
  }
});

test("a failed install is explained, and tried again the next time", async () => {
  const { start, note, record } = project("failed", { hello: "console.log('hello')" });
  note({});
  for (const _time of [1, 2]) {
    const { code, stdout, stderr } = await ended(start(["hello"], { NPM_FAILS: "yes" }));
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /\nThe packages could not be installed: npm says why above\. .*\n$/);
    assert.equal(existsSync(record), false);
  }
  assert.equal((await ended(start(["hello"]))).stdout, "hello\n");
});

test("signals reach the command", {
  skip: process.platform === "win32" && "Windows has no signals to send",
  timeout: 60_000,
}, async () => {
  const waits = "process.stdout.write('ready'); setInterval(() => {}, 1000);";
  const { start, note } = project("signals", {
    clean: `for (const each of ["SIGINT", "SIGTERM"]) process.on(each, () => process.exit(0)); ${waits}`,
    dies: waits,
  });
  note(INSTALLED);
  for (const [command, signal, code] of [
    ["clean", "SIGINT", 0],
    ["clean", "SIGTERM", 0],
    ["dies", "SIGINT", 130],
    ["dies", "SIGTERM", 143],
  ] as const) {
    const child = start([command]);
    child.stdout.once("readable", () => child.kill(signal));
    const result = await ended(child);
    assert.deepEqual([result.code, result.signal, result.stderr], [code, null, ""], `${command} ${signal}`);
  }
});

test("npm scripts and commands have the same names", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  for (const [name, command] of Object.entries(scripts)) {
    assert.equal(command, `node scripts/run.mjs ${name}`);
    assert.ok(existsSync(join(root, "scripts", `${name}.ts`)), `scripts/${name}.ts`);
  }
});

test("npm test refuses a name that it doesn't know", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/test.ts", "unit", "nonsense"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { code, stdout, stderr } = await ended(child);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.equal(
    stderr,
    'There is no test "nonsense". There are: types, lint, unit, built, hostile, browser, a11y.\n',
  );
});

test("through npm, --json prints JSON and nothing else", () => {
  const { npm_execpath: npm } = process.env;
  const [command, ...first] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { stdout, status } = spawnSync(String(command), [...first, "run", "check", "--", "--json"], {
    encoding: "utf8",
    shell: npm === undefined && process.platform === "win32",
  });
  assert.deepEqual(JSON.parse(stdout), []);
  assert.equal(status, 0);
});
