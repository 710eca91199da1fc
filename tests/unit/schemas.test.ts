/** The schemas as the people who write records meet them: through the language service of VS Code. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import service from "vscode-json-languageservice";
import { schemaAsJson } from "../../src/formats/json-schema.ts";
import { jsonText } from "../../src/formats/json-text.ts";
import { readRecords } from "../../src/model/door.ts";
import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import { clock } from "../../src/model/link.ts";
import { fixtureRecords } from "../fixtures/site.ts";

const real = readRecords("_data", clock(undefined)).records;
const idsOf = (kind: KindName) => [...real[kind].keys()];
const uriOf = (kind: KindName) => `file:///schemas/${kind}.schema.json`;

const language = service.getLanguageService({
  // A record's own $schema leads to its schema, as it does from its folder.
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
language.configure({
  validate: true,
  schemas: kindNames.map((kind) => ({
    uri: uriOf(kind),
    fileMatch: [`/_data/${kind}/*.json`],
    schema: schemaAsJson(kind, idsOf),
  })),
});

/** A record's text opened in the editor. A bar marks where the cursor stands. */
function opened(kind: KindName, marked: string) {
  const offset = marked.indexOf("|");
  const text = offset === -1 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const document = service.TextDocument.create(`file:///_data/${kind}/record.json`, "json", 1, text);
  const json = language.parseJSONDocument(document);
  return { document, json, position: document.positionAt(Math.max(0, offset)) };
}

async function squiggles(kind: KindName, text: string): Promise<string[]> {
  const { document, json } = opened(kind, text);
  const found = await language.doValidation(document, json, { schemaValidation: "error" });
  return found.map(({ message, range }) => `${document.getText(range)}: ${message}`);
}

async function offered(kind: KindName, marked: string): Promise<string[]> {
  const { document, json, position } = opened(kind, marked);
  const list = await language.doComplete(document, position, json);
  return (list?.items ?? []).map(({ label }) => label.replaceAll('"', ""));
}

async function help(kind: KindName, marked: string): Promise<string> {
  const { document, json, position } = opened(kind, marked);
  return JSON.stringify((await language.doHover(document, position, json))?.contents ?? "");
}

const webinar = `{ "kind": "webinar", "title": "A webinar", `;

describe("an editor's program", () => {
  test("finds nothing wrong in any record", async () => {
    for (const kind of kindNames) {
      for (const { id, document } of real[kind].values())
        assert.deepEqual(await squiggles(kind, jsonText(document.value)), [], `${kind}/${id}`);
    }
  });

  test("offers the ids that there are", async () => {
    const themes = idsOf("themes");
    assert.ok(themes.length > 1);
    const found = await offered("events", `${webinar} "themes": [|] }`);
    assert.deepEqual(
      themes.filter((id) => !found.includes(id)),
      [],
    );
    assert.ok((await offered("news", `{ "strategy": "|" }`)).includes(idsOf("strategies")[0] ?? ""));
  });

  test("offers the choices of a field, and examples", async () => {
    assert.deepEqual(await offered("events", `${webinar} "cost": | }`), ["free", "not published"]);
    for (const kind of ["roadshow", "webinar", "competition"])
      assert.ok((await offered("events", `{ "kind": | }`)).includes(kind));
    assert.ok((await offered("events", `${webinar} "start": | }`)).includes("19:30"));
  });

  test("offers the fields that are not there yet, those of the right variant", async () => {
    const fields = await offered("events", `${webinar} | }`);
    for (const field of ["summary", "platform", "access"]) assert.ok(fields.includes(field), field);
    for (const field of ["title", "prizes"]) assert.ok(!fields.includes(field), field);
  });

  test("says what to write in a field", async () => {
    assert.match(await help("events", `${webinar} "summ|ary": "" }`), /What it is and who it is for/);
  });

  test("underlines a misspelt field, a wrong type, a wrong choice, an id that isn't there and a missing field", async () => {
    const entry = fixtureRecords().events.get("webinar-health") ?? [...fixtureRecords().events.values()][0];
    const record = entry?.document.value as object;
    const [theme = ""] = idsOf("themes");
    const right = { ...record, strategy: idsOf("strategies")[0], themes: [theme], sources: idsOf("sources") };
    const wrong = async (change: object) =>
      (await squiggles("events", jsonText({ ...right, ...change }))).join();
    assert.equal(await wrong({}), "");
    assert.match(await wrong({ sumary: "Misspelt." }), /"sumary": Property sumary is not allowed/);
    assert.match(await wrong({ sequence: "0" }), /"0": Incorrect type\. Expected "integer"/);
    assert.match(await wrong({ cost: "cheap" }), /"cheap": Value is not accepted.*"free"/);
    assert.match(await wrong({ themes: [`${theme}s`] }), /No record in _data\/themes\/ has this id/);
    assert.match(await wrong({ start: "10am" }), /"10am": When it starts, on the 24-hour clock in England/);
    assert.match(await wrong({ summary: undefined }), /Missing property "summary"/);
  });
});
