import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { jsonSchema, openData } from "../../src/formats/open-data.ts";
import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import { fixtureRecords, fixtureSite, hostile, reverseFields } from "../fixtures/site.ts";

interface Data {
  readonly kind: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

const data = (kind: KindName, site = fixtureSite()): Data => JSON.parse(openData(site, kind));
const record = (kind: KindName, id: string, site = fixtureSite()) => {
  const found = data(kind, site).records.find((each) => each["id"] === id);
  assert.ok(found, id);
  return found;
};

interface Field {
  readonly description?: string;
  readonly "x-reference"?: string;
  readonly items?: Field;
}

const fieldsOf = (kind: KindName) => {
  const schema: { readonly properties: Partial<Record<"title" | "strategy" | "people" | "tag", Field>> } =
    JSON.parse(jsonSchema(kind));
  return schema.properties;
};

describe("open data", () => {
  test("holds every record as it was written, with its id and without what is for the editor's program", () => {
    for (const kind of kindNames) {
      const withheld = kind === "news" ? ["not-yet-due"] : [];
      const written = [...fixtureRecords()[kind].values()]
        .filter(({ id }) => !withheld.includes(id))
        .map(({ id, document }) => {
          const { $schema: _, ...fields } = document.value as Record<string, unknown>;
          return { id, ...fields };
        });
      assert.deepEqual(data(kind), { kind, records: written }, kind);
    }
  });

  test("names other records by id", () => {
    assert.equal(record("events", "roadshow-oldbridge")["strategy"], "2025-2028");
    assert.equal(record("events", "roadshow-hostile")["title"], hostile);
  });

  test("is indented text with fields in the schema's order, whichever order the editor chose", () => {
    const reversed = fixtureSite({ change: reverseFields });
    for (const kind of kindNames) assert.equal(openData(reversed, kind), openData(fixtureSite(), kind), kind);
    assert.match(
      openData(fixtureSite(), "terms"),
      /^\{\n {2}"kind": "terms",\n {2}"records": \[\n {4}\{\n {6}"id": /,
    );
  });

  test("holds no news before its day", () => {
    const ids = ({ records }: Data) => records.map(({ id }) => id);
    assert.ok(!ids(data("news")).includes("not-yet-due"));
    assert.ok(ids(data("news", fixtureSite({ now: "2024-12-02T00:00:00+00:00" }))).includes("not-yet-due"));
  });

  test("holds joining details until the livestream is over, then only those that are kept", () => {
    const after = fixtureSite({ now: "2024-11-12T12:15:00+00:00" });
    assert.match(openData(fixtureSite(), "summits"), /Heron7/);
    assert.doesNotMatch(openData(after, "summits"), /Heron7|321 654|meet\.example\/summit/);
    assert.match(openData(after, "summits"), /Otter5/);
    assert.ok(!("joining" in (record("summits", "2024", after)["livestream"] as object)));
  });
});

describe("a JSON Schema", () => {
  test("accepts every record of its kind and refuses a field too many or of another type", () => {
    for (const kind of kindNames) {
      const schema = z.fromJSONSchema(JSON.parse(jsonSchema(kind)));
      for (const { id, document } of fixtureRecords()[kind].values()) {
        const fields = document.value as object;
        assert.ok(schema.safeParse(fields).success, `${kind}/${id}`);
        assert.ok(!schema.safeParse({ ...fields, misspelt: 1 }).success, `${kind}/${id}`);
        assert.ok(
          !schema.safeParse(Object.fromEntries(Object.keys(fields).map((key) => [key, null]))).success,
        );
      }
    }
  });

  test("is draft 7, has a title and no address of its own", () => {
    for (const kind of kindNames) {
      const schema: Record<string, unknown> = JSON.parse(jsonSchema(kind));
      assert.equal(schema["$schema"], "http://json-schema.org/draft-07/schema#");
      assert.equal(schema["title"], kind);
      assert.ok(!("$id" in schema));
    }
  });

  test("carries the help for each field, and the kind that a reference is to", () => {
    const { title, strategy, people, tag } = fieldsOf("news");
    assert.equal(title?.description, "The headline, 65 characters at most.");
    assert.equal(strategy?.["x-reference"], "strategies");
    assert.equal(people?.items?.["x-reference"], "people");
    assert.ok(tag && !("x-reference" in tag));
  });
});
