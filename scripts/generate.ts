import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { guideParts } from "../a11y/report/guide.ts";
import { fieldTables } from "../src/formats/field-tables.ts";
import { schemaAsJson } from "../src/formats/json-schema.ts";
import { jsonText } from "../src/formats/json-text.ts";
import { readRecords } from "../src/model/door.ts";
import { type KindName, kindNames } from "../src/model/kind-names.ts";
import { clock } from "../src/model/link.ts";
import { dependencyParts } from "./dependencies.ts";
import { isMain } from "./main.ts";
import { withParts } from "./parts.ts";

/** The files that follow from the schemas, the records, the accessibility check and the lockfile: help for those who work
 * on them. */
const schemaFolder = "schemas";
const guide = "CONTRIBUTING.md";
const accessibility = "ACCESSIBILITY.md";
const dependencies = "docs/dependencies.md";
const editorSettings = ".vscode/settings.json";

/** What each file should be, by its path from the project's root; undefined for one that should not be there. */
async function wanted(root: string): Promise<Map<string, string | undefined>> {
  const { records } = readRecords(join(root, "_data"), clock(undefined));
  const idsOf = (kind: KindName) => [...records[kind].keys()];
  const folder = join(root, schemaFolder);
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return new Map([
    ...present.map((name) => [`${schemaFolder}/${name}`, undefined] as const),
    ...kindNames.map((kind) => [schemaFile(kind), jsonText(schemaAsJson(kind, idsOf))] as const),
    [editorSettings, jsonText(settings)],
    [guide, filled(root, guide, { fields: fieldTables() })],
    [accessibility, filled(root, accessibility, guideParts())],
    [dependencies, filled(root, dependencies, await dependencyParts())],
  ]);
}

const filled = (root: string, file: string, parts: Readonly<Record<string, string>>): string =>
  withParts(readFileSync(join(root, file), "utf8"), parts, file);

const schemaFile = (kind: KindName): string => `${schemaFolder}/${kind}.schema.json`;

/** For records without `$schema`, and so that the web editor built on VS Code saves files as the linter wants them. */
const settings = {
  "files.encoding": "utf8",
  "files.eol": "\n",
  "files.insertFinalNewline": true,
  "files.trimTrailingWhitespace": true,
  "editor.tabSize": 2,
  "[json]": { "editor.wordWrap": "on" },
  "json.schemas": kindNames.map((kind) => ({
    fileMatch: [`/_data/${kind}/*.json`],
    url: `./${schemaFile(kind)}`,
  })),
};

const read = (root: string, file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;

/** Writes what is not as it should be, and says what that was. */
export async function generate(root: string): Promise<string[]> {
  const changed = [...(await wanted(root))].filter(([file, text]) => read(root, file) !== text);
  for (const [file, text] of changed) {
    const path = join(root, file);
    if (text === undefined) {
      rmSync(path, { recursive: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(([file]) => file);
}

/**
 * The files that no longer say what the schemas say. Lists of ids may be behind: a record that is added in the
 * code host's web editor, where no command can be run, must not be refused for that.
 */
export const stale = async (root: string): Promise<string[]> =>
  [...(await wanted(root))]
    .filter(([file, text]) => withoutIds(read(root, file)) !== withoutIds(text))
    .map(([file]) => file);

/** A schema's text without the ids that there are; any other text as it is. */
const withoutIds = (text: string | undefined): string | undefined =>
  text?.replace(/"enum": \[[^\]]*\],\s*("errorMessage": "No record)/g, "$1");

if (isMain(import.meta.url)) {
  const changed = await generate(".");
  console.log(changed.length === 0 ? "Nothing to change." : `Written: ${changed.join(", ")}.`);
}
