import { jsonText } from "./json-text.ts";
import type { LockedPackage, Lockfile } from "./lockfile.ts";
import { dependenciesOf, nameOf } from "./lockfile.ts";

/**
 * The packages with which the site is built, checked and tested, as a bill of materials in CycloneDX 1.6 (ECMA-424).
 * It follows from the lockfile alone: what a standard leaves open that would differ from build to build, a serial
 * number and a time, is left out.
 *
 * @returns a JSON text; each component by its place in the lockfile
 */
export const billOfMaterials = (lockfile: Lockfile): string => {
  const { "": root, ...packages } = lockfile.packages;
  if (!root) throw new RangeError("The lockfile names no project.");
  return jsonText({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { "bom-ref": ROOT, type: "application", ...identity(lockfile.name, root) },
    },
    components: Object.entries(packages).map(([path, each]) => ({
      "bom-ref": path,
      type: "library",
      scope: scopeOf(each),
      ...identity(nameOf(path, each), each),
      hashes: hashesOf(each),
    })),
    dependencies: Object.keys(lockfile.packages).map((path) => ({
      ref: path || ROOT,
      dependsOn: dependenciesOf(lockfile, path),
    })),
  });
};

/** The project's own place in the list: in the lockfile it has none. */
const ROOT = "project";

/** What npm calls a development dependency tests and checks; the site is built without it. */
const scopeOf = ({ dev, devOptional, optional }: LockedPackage): string =>
  dev || devOptional ? "excluded" : optional ? "optional" : "required";

function identity(name: string, { version, license }: LockedPackage) {
  // A package URL: the @ of a scope is percent-encoded, its slash is not.
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { name, version, ...(license ? { licenses: [licenceOf(license)] } : {}), purl };
}

/** One of the SPDX list's, or an expression of several. */
const licenceOf = (license: string) =>
  /[ (]/.test(license) ? { expression: license } : { license: { id: license } };

/** What npm holds a package's archive against: base64 there, and hexadecimal here. */
const hashesOf = ({ integrity = "" }: LockedPackage) =>
  integrity
    .split(" ")
    .filter((each) => each.startsWith("sha512-"))
    .map((each) => ({ alg: "SHA-512", content: Buffer.from(each.slice(7), "base64").toString("hex") }));
