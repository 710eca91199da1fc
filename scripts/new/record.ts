/** The whole conversation about a new record, from its first field to its file. */
import { z } from "zod";
import { jsonText } from "../../src/formats/json-text.ts";
import { recordPages } from "../../src/model/addresses.ts";
import { judge, type RecordFile } from "../../src/model/door.ts";
import { id as idSchema } from "../../src/model/fields.ts";
import { readJson } from "../../src/model/json.ts";
import type { KindName } from "../../src/model/kind-names.ts";
import { schemas } from "../../src/model/kinds.ts";
import { inWords, type Problem } from "../../src/model/problem.ts";
import type { Records } from "../../src/model/records.ts";
import { fieldOf } from "../../src/model/shape.ts";
import { explain } from "../../src/model/words.ts";
import { form } from "./form.ts";
import { proposedId } from "./name.ts";
import { choose, chosen, type Talk } from "./talk.ts";
import { completed, type Facts } from "./worked-out.ts";

export interface NewRecord {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  /** The address of its page, if it has one of its own. */
  readonly page: string | undefined;
}

/** @returns undefined if it was given up */
export async function newRecord(facts: Omit<Facts, "id">, talk: Talk): Promise<NewRecord | undefined> {
  const { kind, records, now } = facts;
  const whole = fieldOf(schemas[kind]);
  const others = filesOf(records);
  // Nobody who adds a record is kept from it by the mistakes of others.
  const known = judge(others, now).problems.map(identity);
  const { fill, answered, again, draft } = form(facts, talk);
  await fill();
  let id = await askForId(kind, records, draft(), talk);
  for (;;) {
    const file = `_data/${kind}/${id}.json`;
    const text = jsonText(completed(whole, draft(), { ...facts, id }));
    const { records: all, problems } = judge([...others, { kind, id, file, text }], now);
    const fresh = problems.filter((problem) => !known.includes(identity(problem)));
    if (fresh.length > 0) talk.say(`\n${fresh.map(inWords).join("\n")}`);
    const errors = fresh.filter(({ level }) => level === "error");
    if (errors.length === 0) return { file, text, page: pageOf(all, file) };

    const fields = answered();
    const wrong = problems
      .map((problem) => fieldAt(text, problem))
      .find((name) => fields.includes(name ?? ""));
    const field = await choose(talk, {
      label: "Write which field again?",
      words: "The record can't be written as it is.",
      choices: [...fields, fileName, giveUp].map((value) => ({ value, meaning: "" })),
      usual: wrong,
    });
    if (field === giveUp) return undefined;
    if (field === fileName) id = await askForId(kind, records, draft(), talk);
    else await again(field);
  }
}

/** What makes two problems one: not the mend, which may name the new record. */
const identity = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column} ${message}`;

const fileName = "file name";
const giveUp = "none: give up";

async function askForId(kind: KindName, records: Records, draft: object, talk: Talk): Promise<string> {
  const isTaken = (id: string) => records[kind].has(id);
  const question = {
    label: fileName,
    words: "The name of the record's file, without .json. It is the end of its page's address.",
    usual: proposedId(draft, isTaken),
  };
  const schema = z.strictObject({ [fileName]: idSchema });
  for (;;) {
    const id = chosen(question, await talk.ask(question));
    const value = { [fileName]: id };
    const parsed = schema.safeParse(value);
    const [refused] = parsed.success ? [] : explain(schema, value, parsed.error.issues);
    if (refused === undefined && !isTaken(id)) return id;
    talk.say(
      refused === undefined
        ? `_data/${kind}/${id}.json is there already. Choose another name, or change that file.`
        : `${refused.message} ${refused.mend}`,
    );
  }
}

const filesOf = (records: Records): RecordFile[] =>
  Object.values(records).flatMap((entries: Records[KindName]) =>
    [...entries.values()].map(({ kind, id, file, document }) => ({
      kind,
      id,
      file,
      text: jsonText(document.value),
    })),
  );

/** The field of a record's text in which a problem stands. */
function fieldAt(text: string, { line, column }: Problem): string | undefined {
  const { value, atKey } = readJson(text);
  return Object.keys(value as object).findLast((key) => {
    const place = atKey([], key);
    return place.line < line || (place.line === line && place.column <= column);
  });
}

const pageOf = (records: Records, file: string): string | undefined =>
  [...recordPages(records)].find(([, entry]) => entry.file === file)?.[0];
