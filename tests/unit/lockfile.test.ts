import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** Packages that another names for some system, and that the lockfile doesn't hold: `npm ci` would refuse it. */
const absent = ({ packages }: Lockfile): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );

test("the lockfile holds the packages of every system, not only of the one it was written on", () => {
  assert.deepEqual(absent(JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile), []);
});

test("a package that is missing for another system is found", () => {
  const lockfile = { packages: { "node_modules/a": { optionalDependencies: { "a-windows": "1.0.0" } } } };
  assert.deepEqual(absent(lockfile), ["a-windows"]);
});
