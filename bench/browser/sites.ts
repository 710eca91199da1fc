/** The same records as sites of this project and of others, each made as those who use the others make theirs. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";
import { CACHE, compressFiles } from "../../scripts/compress.ts";
import { type Builder, builderNamed } from "../build/builders.ts";
import type { Command } from "../build/measure.ts";

/** The site that the peers are built from the same records beside. */
export const OURS = "this site";

/** Not as its users make theirs: with our styles inside each page, to tell what of the difference they are. */
export const CONTROL = "Hugo with this site’s styles";

export const SITES = [
  OURS,
  "Eleventy, govuk-frontend",
  "Hugo",
  "Astro",
  "Astro, prefetching",
  CONTROL,
] as const;

export type SiteName = (typeof SITES)[number];

/** A peer: which builder of the build's benchmark makes it, and what that is told beside. */
interface Peer {
  readonly from: Builder["name"];
  /** Given the style sheet to link. */
  readonly environment?: (style: string) => Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

const PEERS: Readonly<Record<Exclude<SiteName, typeof OURS>, Peer>> = {
  "Eleventy, govuk-frontend": {
    from: "Eleventy, govuk macros",
    environment: (style) => ({ PEER_STYLE: style }),
  },
  // The name of a parameter of the site's, as Hugo reads it from the environment.
  Hugo: { from: "Hugo", environment: () => ({ HUGO_PARAMS_LINKED: "true" }), args: ["--minify"] },
  Astro: { from: "Astro", environment: (style) => ({ PEER_STYLE: style }) },
  "Astro, prefetching": {
    from: "Astro",
    environment: (style) => ({ PEER_STYLE: style, PEER_PREFETCH: "1" }),
  },
  [CONTROL]: { from: "Hugo", args: ["--minify"] },
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The style sheet that peers link: all of GOV.UK Frontend, and the rules of the site's own patterns. */
const fullStyleSheet = (): string =>
  compile(at("./full.scss"), {
    style: "compressed",
    loadPaths: [at("../../src/styles"), at("../../node_modules")],
    quietDeps: true,
    charset: false,
  }).css;

const builderOf = (name: SiteName): Builder => builderNamed(name === OURS ? OURS : PEERS[name].from);

/** Why a site can't be built here, in a sentence that says what to do; undefined if it can. */
export const missing = (name: SiteName): string | undefined => builderOf(name).missing();

/**
 * What a host adds to a peer's pages: that they are asked for anew, and that files whose names tell their content are
 * kept. More, such as our own pages bring to say what they may do, peers' users leave out as a rule; it counts against us.
 */
const HEADERS = `/*
  Cache-Control: public, max-age=0, must-revalidate

${["/assets/*", "/_astro/*", "/site.min.*"]
  .map((path) => `${path}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable`)
  .join("\n\n")}
`;

/**
 * Builds a site as it would be published: compressed, and with its host's rules.
 *
 * @param work a folder with the records, for this site in `_data` and for peers in `peers`
 * @param icon the picture that all sites have; this site brings it
 * @returns the folder that it is in
 * @throws Error that says what the builder said
 */
export async function buildSite(name: SiteName, work: string, icon: string): Promise<string> {
  const sites = join(work, "sites");
  mkdirSync(sites, { recursive: true });
  const out = join(sites, name.replaceAll(/\W+/g, "-"));
  const { program, args, ...rest } = builderOf(name).command(work, out);
  if (name === OURS) {
    run({ program, args: [...args, CACHE], ...rest });
    return out;
  }
  const peer = PEERS[name];
  const style = join(work, "full.css");
  writeFileSync(style, fullStyleSheet());
  if (peer.from === "Hugo" && rest.folder !== undefined) {
    mkdirSync(join(rest.folder, "assets"), { recursive: true });
    copyFileSync(style, join(rest.folder, "assets", "site.css"));
  }
  const environment = { ...rest.environment, ...peer.environment?.(style) };
  run({ ...rest, program, args: [...args, ...(peer.args ?? [])], environment });
  copyFileSync(icon, join(out, "icon.svg"));
  writeFileSync(join(out, "_headers"), HEADERS);
  await compressFiles(out);
  return out;
}

function run({ program, args, folder, environment }: Command): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${(stderr || stdout).trim()}`);
}
