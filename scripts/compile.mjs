// @ts-check
// Compiles a command and all page templates ahead, so that starting it costs no compiling: with a loader for TypeScript, a
// build of the real site spent most of its time in reading and translating a thousand files, its packages' too.
// Plain JavaScript, since it is what runs before anything is compiled.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const CACHE = join(".cache", "compiled");
const PAGES = "src/pages";

/** @param {string} file a path from the project's root on, with forward slashes */
export const isTemplate = (file) => file.startsWith(`${PAGES}/`) && /\.11ty\.tsx?$/.test(file);

/** Everything that a command can be made of; of packages, the lockfile tells. */
const SOURCES = [".eleventy.ts", "_includes", "a11y", "bench", "scripts", "src", "storage"];
const SETTINGS = ["package-lock.json", "tsconfig.json"];

/** Packages that can't be bundled, or that most runs never load. */
const APART = ["esbuild", "sass", "purgecss", "@11ty/eleventy-dev-server", "chokidar"];

/** Milliseconds: what was compiled from other sources a day ago is not running any more. */
const KEPT = 24 * 60 * 60 * 1000;

/**
 * What runs a command that is compiled ahead, compiling it if its sources have changed.
 *
 * @param {string} entry a TypeScript module's path from the project's root on
 * @returns {Promise<{ args: string[], environment: Record<string, string> }>} for node, before the command's own arguments
 */
export async function compiled(entry) {
  const files = [...SOURCES.flatMap((place) => [...filesBelow(place)]), ...SETTINGS].sort();
  const hash = createHash("sha256").update(entry);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  const folder = join(CACHE, hash.digest("hex").slice(0, 16));
  if (!existsSync(join(root, folder))) {
    await compile(entry, files, folder);
    forget();
  }
  return {
    args: [
      // The heap grows by no more than three tenths at a time: half the memory of a large build, for a tenth of its time.
      "--heap-growing-percent=30",
      join(root, folder, entry.replace(/\.ts$/, ".js")),
    ],
    environment: {
      COMPILED_COMMAND: join(root, entry),
      COMPILED_PAGES: `${folder}/${PAGES}`.split(sep).join("/"),
      // What watches over the modules that Eleventy imports matters only to its own watching, and takes a thread.
      ELEVENTY_SKIP_ESM_RESOLVER: "1",
      // From Node.js 22.1 on: the machine code is kept too.
      NODE_COMPILE_CACHE: join(root, ".cache", "node"),
    },
  };
}

/** @param {string} entry @param {readonly string[]} files @param {string} folder */
async function compile(entry, files, folder) {
  const { build } = await import("esbuild");
  const pages = files.filter(isTemplate);
  const unfinished = join(root, `${folder}-${randomUUID()}`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry, ...pages],
    outdir: unfinished,
    outbase: root,
    bundle: true,
    // What the command and the templates share is there once, as it would be uncompiled.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: APART,
    logLevel: "error",
    // Packages written for require() are in one file with ours, which has none.
    banner: {
      js: `import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(${JSON.stringify(pathToFileURL(join(root, "package.json")).href)});`,
    },
    plugins: [ownAddress],
  });
  // In one step, so that nothing half written is believed by the next run.
  renameSync(unfinished, join(root, folder));
}

/**
 * A module asks where it is to find the files beside it: those beside its source.
 *
 * @type {import("esbuild").Plugin}
 */
export const ownAddress = {
  name: "own-address",
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:[cm]?js|tsx?)$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      if (!code.includes("import.meta.url")) return undefined;
      return {
        contents: code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith(".tsx") ? "tsx" : path.endsWith(".ts") ? "ts" : "js",
      };
    });
  },
};

/** @param {string} place @returns {Iterable<string>} */
function* filesBelow(place) {
  // What a copy was made without can't be part of a command.
  const there = statSync(join(root, place), { throwIfNoEntry: false });
  if (there?.isFile()) yield place;
  if (there?.isDirectory()) {
    for (const entry of readdirSync(join(root, place), { withFileTypes: true })) {
      if (entry.name !== "node_modules") yield* filesBelow(`${place}/${entry.name}`);
    }
  }
}

function forget() {
  const cache = join(root, CACHE);
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT) rmSync(folder, { recursive: true, force: true });
  }
}
