import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "../../scripts/compile.mjs";
import { missing } from "../../scripts/program-server.ts";
import type { Command } from "./measure.ts";
import { BENCH_NOW } from "./records.ts";

const PEERS = fileURLToPath(new URL("./peers/", import.meta.url));
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What builds a site from the records of a folder. */
export interface Builder {
  readonly name:
    | "this site"
    | "this site, compressing all"
    | "this site, compressing what changed"
    | "this site, a fifth of the records"
    | "Hugo"
    | "Eleventy, Nunjucks"
    | "Eleventy, govuk macros"
    | "Astro"
    | "floor";
  /** Why it can't be measured here, in a sentence that says what to do; undefined if it can. */
  readonly missing: () => string | undefined;
  /** How to build into a folder that isn't there. */
  readonly command: (work: string, out: string) => Command;
}

const there = () => undefined;

const inPeers = (name: string) => () =>
  existsSync(join(PEERS, "node_modules", name))
    ? undefined
    : `${name} is not installed: run npm ci in bench/build/peers, where the peers' packages are named.`;

const nunjucks = (name: Builder["name"], parts: "plain" | "govuk"): Builder => ({
  name,
  missing: inPeers("@11ty/eleventy"),
  command: (work, out) => ({
    program: process.execPath,
    args: ["../node_modules/@11ty/eleventy/cmd.cjs", "--quiet", `--output=${out}`],
    folder: join(PEERS, "nunjucks"),
    environment: { PEER_PARTS: parts, PEER_RECORDS: join(work, "peers", "records.json") },
  }),
});

/** Compiled before the first round, as it is for every build but the first after a change of its sources. */
const ours = await compiled("bench/build/ours.ts");

/** @param words the records' folder, the one to write and, to compress too, the one where what was compressed is kept */
const build = (...words: readonly string[]): Command => ({
  program: process.execPath,
  args: [...ours.args, ...words],
  environment: { ...ours.environment, SITE_NOW: BENCH_NOW },
});

const thisSite: Builder = {
  name: "this site",
  missing: there,
  command: (work, out) => build(join(work, "_data"), out),
};

const peers: readonly Builder[] = [
  {
    name: "Hugo",
    missing: () => missing("hugo", "version"),
    command: (work, out) => {
      const folder = join(work, "hugo");
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync(join(PEERS, "hugo"), folder, { recursive: true });
      cpSync(join(work, "peers", "site.css"), join(folder, "site.css"));
      const config = `config.json,${join(work, "peers", "hugo.json")}`;
      const content = join(work, "peers", "content");
      return {
        program: "hugo",
        args: ["--quiet", "--config", config, "--contentDir", content, "--destination", out],
        folder,
      };
    },
  },
  nunjucks("Eleventy, Nunjucks", "plain"),
  nunjucks("Eleventy, govuk macros", "govuk"),
  {
    name: "Astro",
    missing: inPeers("astro"),
    command: (work, out) => ({
      program: process.execPath,
      args: ["../node_modules/astro/astro.js", "build", "--silent"],
      folder: join(PEERS, "astro"),
      environment: {
        ASTRO_TELEMETRY_DISABLED: "1",
        PEER_OUT: out,
        PEER_CACHE: join(work, "astro-cache"),
        PEER_RECORDS: join(work, "peers", "records.json"),
      },
    }),
  },
  {
    name: "floor",
    missing: there,
    command: (work, out) => ({
      program: process.execPath,
      args: [at("./floor.mjs"), join(work, "peers", "records.json"), out],
    }),
  },
];

/** With nothing compressed before, and then with all of it. */
const compressing: readonly Builder[] = [
  {
    name: "this site, compressing all",
    missing: there,
    command: (work, out) => {
      rmSync(cacheIn(work), { recursive: true, force: true });
      return build(join(work, "_data"), out, cacheIn(work));
    },
  },
  {
    name: "this site, compressing what changed",
    missing: there,
    command: (work, out) => build(join(work, "_data"), out, cacheIn(work)),
  },
];

const cacheIn = (work: string): string => join(work, "compressed");

const aFifth: Builder = {
  name: "this site, a fifth of the records",
  missing: there,
  command: (work, out) => build(join(work, "fifth", "_data"), out),
};

/** From how many records on the build is measured beside its own with a fifth of them: peers take hours or fail. */
export const MANY = 50_000;
/** Up to how many records compressing is measured: all of 10,000 take brotli ten minutes. */
const COMPRESSED = 1_000;

/** What is measured with a number of records, in the order of a round. This site first: all others are told as its ratio to them. */
export function buildersOf(records: number): readonly Builder[] {
  if (records >= MANY) return [thisSite, aFifth];
  return [thisSite, ...peers, ...(records <= COMPRESSED ? compressing : [])];
}

/** @throws Error for a name that none has */
export function builderNamed(name: Builder["name"]): Builder {
  const builder = [thisSite, ...peers, ...compressing, aFifth].find((each) => each.name === name);
  if (!builder) throw new Error(`No builder is called ${name}.`);
  return builder;
}
