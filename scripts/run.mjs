// Runs one of the project's commands: node scripts/run.mjs NAME [args...].
// Plain JavaScript without packages, since nothing may be installed yet when it starts.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const manifest = readJson("package.json");

/** What npm writes last of all when an install has finished: every package it put there. */
const RECORD = join("node_modules", ".package-lock.json");

/** Commands that run compiled ahead: those that build the whole site. */
const AHEAD = ["build", "start"];

await main(process.argv.slice(2));

/** @param {string[]} words the command's name, then its own arguments */
async function main([name, ...args]) {
  const needed = manifest.engines.node.replace(">=", "");
  if (isOlder(process.versions.node, needed)) {
    return fail(
      `This needs Node.js ${needed} or newer; here is ${process.versions.node}. See https://nodejs.org`,
    );
  }
  const names = Object.keys(manifest.scripts).filter((each) => existsSync(script(each)));
  if (!names.includes(name)) {
    return fail(`There is no command "${name || ""}". There are: ${names.join(", ")}.`);
  }
  if (!isInstalled() && !install()) return;
  await run(name, args);
}

function script(name) {
  return join(root, "scripts", `${name}.ts`);
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

/** Whether the version `has` comes before the version `needs`, by major and minor number. */
function isOlder(has, needs) {
  const [major, minor] = has.split(".").map(Number);
  const [neededMajor, neededMinor] = needs.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

/**
 * Whether node_modules holds what package-lock.json names. npm's record is compared, not a note of our own,
 * so that an install made by hand counts too.
 */
function isInstalled() {
  if (!existsSync(join(root, RECORD))) return false;
  try {
    const wanted = readJson("package-lock.json").packages;
    const present = readJson(RECORD).packages;
    return Object.keys(wanted).every((place) => {
      if (place === "") return true;
      const there = present[place];
      if (there === undefined) return !isNeeded(wanted[place]);
      return there.version === wanted[place].version && there.integrity === wanted[place].integrity;
    });
  } catch {
    // A record cut short means an install cut short; of a damaged lockfile npm itself says what is wrong.
    return false;
  }
}

/**
 * Whether a package may not be missing. Optional ones may, save those built for this system: without them
 * a folder that was filled on another system would look complete.
 */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os && cpu && !libc) && os.includes(process.platform) && cpu.includes(process.arch);
}

/** Installs what package-lock.json names. Its words go to stderr: stdout belongs to the command. */
function install() {
  console.error("Installing the packages that package-lock.json names.");
  // An install that is cut short must not pass for a finished one.
  rmSync(join(root, RECORD), { force: true });
  const npm = process.env.npm_execpath || "";
  // Through npm's own script where npm started this: Windows starts npm.cmd from a shell only.
  const direct = /npm-cli\.js$/.test(npm);
  const { status, error } = spawnSync(
    direct ? process.execPath : "npm",
    // Both kinds are named since NODE_ENV=production would leave the development ones out.
    [
      ...(direct ? [npm] : []),
      "ci",
      "--include=dev",
      "--include=optional",
      "--no-audit",
      "--no-fund",
      "--loglevel=warn",
    ],
    { cwd: root, stdio: ["ignore", 2, 2], shell: windows && !direct },
  );
  if (status === 0) return true;
  const reason = error ? `npm did not start: ${error.message}.` : "npm says why above.";
  fail(`The packages could not be installed: ${reason} Put that right, then run the same command again.`);
  return false;
}

async function run(name, args) {
  const { args: program, environment } = AHEAD.includes(name)
    ? await compiledAhead(name)
    : { args: ["--import", import.meta.resolve("tsx"), script(name)], environment: {} };
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Windows has told the child already, and could only kill it from here.
    process.on(signal, () => windows || child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : code;
  });
}

/** The compiler is a package, so it is asked for only once there are packages. */
async function compiledAhead(name) {
  const { compiled } = await import("./compile.mjs");
  return compiled(`scripts/${name}.ts`);
}
