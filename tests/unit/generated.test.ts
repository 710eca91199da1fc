import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { generate, stale } from "../../scripts/generate.ts";

const copy = mkdtempSync(join(tmpdir(), "generated-"));
after(() => rmSync(copy, { recursive: true }));
for (const each of ["_data", "schemas", ".vscode", "CONTRIBUTING.md", "ACCESSIBILITY.md", "docs"])
  cpSync(each, join(copy, each), { recursive: true });

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file} has no ${from}`);
  writeFileSync(join(copy, file), changed);
}

test("what is generated says what the schemas say", async () => {
  assert.deepEqual(await stale("."), [], "Run npm run generate");
});

test("a file that doesn't is found, and mended by npm run generate, which touches no other", async () => {
  await generate(copy);
  change("schemas/terms.schema.json", '"type": "string"', '"type": "number"');
  change("CONTRIBUTING.md", "| `short` |", "| `shirt` |");
  change("ACCESSIBILITY.md", "| probe |", "| prone |");
  change("docs/dependencies.md", "| `luxon` |", "| `moment` |");
  change(".vscode/settings.json", "terms.schema", "termini.schema");
  writeFileSync(join(copy, "schemas", "termini.schema.json"), "{}");
  const files = [
    ".vscode/settings.json",
    "ACCESSIBILITY.md",
    "CONTRIBUTING.md",
    "docs/dependencies.md",
    "schemas/termini.schema.json",
    "schemas/terms.schema.json",
  ];
  assert.deepEqual((await stale(copy)).toSorted(), files);
  assert.deepEqual((await generate(copy)).toSorted(), files);
  assert.deepEqual(await stale(copy), []);
  assert.deepEqual(await generate(copy), []);
});

test("a record that was added where no command runs makes nothing stale, and is offered from the next run on", async () => {
  await generate(copy);
  const sources = join(copy, "_data", "sources");
  const [source = ""] = readdirSync(sources);
  cpSync(join(sources, source), join(sources, "brand-new.json"));
  assert.deepEqual(await stale(copy), []);
  assert.ok((await generate(copy)).includes("schemas/events.schema.json"));
  assert.match(readFileSync(join(copy, "schemas/events.schema.json"), "utf8"), /"brand-new"/);
});
