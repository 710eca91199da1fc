import { readFileSync } from "node:fs";

/** What npm's lockfile says of a package (lockfileVersion 3), in part. */
export interface LockedPackage {
  /** What it is called where packages come from, if it is installed under another name. */
  readonly name?: string;
  readonly version: string;
  /** A licence of the SPDX list, or an expression of several. */
  readonly license?: string;
  /** Hashes of its archive, as for subresource integrity. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly name: string;
  /** By the folders they are installed in; the project itself is "". */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The project's. */
export const readLockfile = (): Lockfile =>
  JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as Lockfile;

const MODULES = "node_modules/";

/** The name under which a package is published. */
export const nameOf = (path: string, { name }: LockedPackage): string =>
  name ?? path.slice(path.lastIndexOf(MODULES) + MODULES.length);

/** The places of the packages that one needs, as Node.js finds them: in its own folder, or in one around it. */
export function dependenciesOf({ packages }: Lockfile, path: string): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const needed = {
    ...dependencies,
    ...(path === "" ? devDependencies : {}),
    ...optionalDependencies,
    ...peerDependencies,
  };
  const places = Object.keys(needed).map((name) =>
    around(path)
      .map((folder) => `${folder}${MODULES}${name}`)
      .find((place) => place in packages),
  );
  // One that is optional and for no system of ours is nowhere.
  return places.filter((place) => place !== undefined).sort();
}

/** A package's folder and those around it that can hold packages, each with a slash at its end; nearest first. */
function around(path: string): string[] {
  if (path === "") return [""];
  const outer = path.slice(0, Math.max(0, path.lastIndexOf(MODULES) - 1));
  return [`${path}/`, ...around(outer)];
}
