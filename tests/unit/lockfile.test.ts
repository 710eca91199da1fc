/** The packages: for every system, under licences that let us, each with a reason, and told to whoever asks. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { buildSync } from "esbuild";
import service from "vscode-json-languageservice";
import { dependencyParts, refusedLicences } from "../../scripts/dependencies.ts";
import {
  dependenciesOf,
  type LockedPackage,
  type Lockfile,
  readLockfile,
} from "../../src/formats/lockfile.ts";
import { billOfMaterials } from "../../src/formats/sbom.ts";

const lockfile = readLockfile();

/** A lockfile of these packages alone, all of them asked for. */
const lockfileOf = (packages: Readonly<Record<string, Partial<LockedPackage>>>): Lockfile => ({
  name: "a-site",
  packages: Object.fromEntries([
    ["", { version: "1.0.0", license: "MIT", dependencies: { a: "1.0.0" } }],
    ...Object.entries(packages).map(([path, each]) => [path, { version: "1.0.0", ...each }]),
  ]),
});

/** Packages that another names for some system, and that the lockfile doesn't hold: `npm ci` would refuse it. */
const absent = ({ packages }: Lockfile): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );

test("the lockfile holds the packages of every system, not only of the one it was written on", () => {
  assert.deepEqual(absent(lockfile), []);
});

test("a package that is missing for another system is found", () => {
  const incomplete = lockfileOf({ "node_modules/a": { optionalDependencies: { "a-windows": "1.0.0" } } });
  assert.deepEqual(absent(incomplete), ["a-windows"]);
});

test("every package is under a licence that lets it be used as it is", () => {
  assert.deepEqual(refusedLicences(lockfile), []);
});

test("a licence that asks for more is let in for tools alone, and an unknown one not at all", () => {
  const refused = refusedLicences(
    lockfileOf({
      "node_modules/choice": { license: "(GPL-2.0 OR MIT)" },
      "node_modules/tool": { license: "LGPL-3.0-only", dev: true },
      "node_modules/part": { license: "LGPL-3.0-only" },
      "node_modules/part/node_modules/@some/inner": { license: "GPL-3.0-only", dev: true },
      "node_modules/both": { license: "MIT AND GPL-2.0" },
      "node_modules/silent": {},
    }),
  );
  assert.deepEqual(refused, [
    "node_modules/part: part is for building, under LGPL-3.0-only.",
    "node_modules/part/node_modules/@some/inner: @some/inner is for tests and checks, under GPL-3.0-only.",
    "node_modules/both: both is for building, under MIT AND GPL-2.0.",
    "node_modules/silent: silent is for building, under no licence that npm knows of.",
  ]);
});

test("a package for which nobody said why is refused", async () => {
  await assert.rejects(dependencyParts(lockfileOf({})), /Say in scripts\/dependencies\.ts what a is for/);
});

test("nothing that runs in a visitor's browser comes from a package", () => {
  const { metafile } = buildSync({
    entryPoints: ["src/browser/clock.ts"],
    bundle: true,
    write: false,
    metafile: true,
  });
  const foreign = Object.keys(metafile.inputs).filter((file) => !file.startsWith("src/browser/"));
  assert.deepEqual(foreign, []);
});

test("a package that another needs is found where Node.js would find it", () => {
  const nested = lockfileOf({
    "node_modules/a": {
      dependencies: { b: "2.0.0", c: "1.0.0" },
      optionalDependencies: { nowhere: "1.0.0" },
    },
    "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "1.0.0" } },
    "node_modules/b": {},
    "node_modules/c": {},
  });
  assert.deepEqual(dependenciesOf(nested, ""), ["node_modules/a"]);
  assert.deepEqual(dependenciesOf(nested, "node_modules/a"), [
    "node_modules/a/node_modules/b",
    "node_modules/c",
  ]);
  assert.deepEqual(dependenciesOf(nested, "node_modules/a/node_modules/b"), ["node_modules/c"]);
});

const schemas = join(
  dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json")),
  "res/schema",
);
const schema = (file: string): string => readFileSync(join(schemas, file), "utf8");
const BOM = "bom-1.6.SNAPSHOT.schema.json";

/** What CycloneDX's own schema has against a text. */
async function faults(text: string): Promise<string[]> {
  const wanted = "http://cyclonedx.org/schema/bom-1.6.schema.json";
  const language = service.getLanguageService({
    schemaRequestService: async (uri) => schema(uri === wanted ? BOM : uri.replace(/^.*\//, "")),
  });
  const document = service.TextDocument.create("file:///sbom.cdx.json", "json", 1, text);
  const found = await language.doValidation(
    document,
    language.parseJSONDocument(document),
    { schemaValidation: "error" },
    JSON.parse(schema(BOM)),
  );
  return found.map(({ message }) => String(message));
}

test("the bill of materials holds every package once, as CycloneDX 1.6 wants it", async () => {
  const text = billOfMaterials(lockfile);
  assert.deepEqual(await faults(text), []);
  const { components, dependencies } = JSON.parse(text);
  const count = Object.keys(lockfile.packages).length - 1;
  assert.equal(new Set(components.map((each: { "bom-ref": string }) => each["bom-ref"])).size, count);
  assert.equal(dependencies.length, count + 1);
  const luxon = components.find(({ name }: { name: string }) => name === "luxon");
  assert.equal(luxon.purl, `pkg:npm/luxon@${luxon.version}`);
  assert.equal(luxon.scope, "required");
  assert.equal(luxon.hashes[0].content.length, 128);
  const browser = components.find(({ name }: { name: string }) => name === "@sparticuz/chromium");
  assert.equal(browser.purl, `pkg:npm/%40sparticuz/chromium@${browser.version}`);
  assert.equal(browser.scope, "optional");
});

test("a bill that the standard doesn't know is refused", async () => {
  const text = billOfMaterials(lockfile);
  assert.notDeepEqual(await faults(text.replace('"scope": "required"', '"scope": "shipped"')), []);
  assert.notDeepEqual(await faults(text.replace('"id": "MIT"', '"id": "MITT"')), []);
  assert.notDeepEqual(await faults(text.replace('"alg": "SHA-512"', '"alg": "SHA-513"')), []);
});
