/** A hostile text put into every field at once, one field after the other at the gate, all that passed in one site. */
import { hold, type Read, type RecordFile, read } from "../../src/model/door.ts";
import type { KindName } from "../../src/model/kind-names.ts";
import { link } from "../../src/model/link.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Site } from "../../src/model/site.ts";
import { instant } from "../../src/model/time.ts";
import { type Files, fixtureNow, fixtureRecords } from "../fixtures/site.ts";
import { harmless, markdownMark } from "./compare.ts";
import { type Place, placesIn, withValue } from "./fields.ts";
import { fillEveryField } from "./full-county.ts";
import type { Payload } from "./payloads.ts";

/** Where in the field the hostile text stands: it is all of what has a form, or follows it. */
export type Position = "first" | "last";

export interface Round {
  readonly payload: Payload;
  readonly position: Position;
  /** Fields that it was tried in. */
  readonly tried: number;
  /** What the data gate said of those that it refused. */
  readonly refusals: readonly { readonly place: Place; readonly problem: Problem }[];
  readonly passed: readonly Place[];
  readonly hostile: Site;
  /** The same site with a harmless word instead. */
  readonly benign: Site;
}

const now = instant(fixtureNow);

const files: Files = {};
fixtureRecords((fixtures) => {
  fillEveryField(fixtures);
  Object.assign(files, fixtures);
});

/** Every place in which hostile texts are tried: one for each field. */
export const places: readonly Place[] = placesIn(files);

const fileOf = (record: string, value: unknown): RecordFile => {
  const [kind = "", id = ""] = record.split("/");
  return {
    kind: kind as KindName,
    id,
    file: `_data/${record}.json`,
    text: JSON.stringify(value, undefined, 2),
  };
};

const untouched = new Map(
  Object.entries(files).map(([record, value]) => [record, read(fileOf(record, value))]),
);

/** A field with a word in it. Its number tells it from the others, since names and titles may be there but once. */
function filled(place: Place, word: string, position: Position): string {
  const number = `z${places.indexOf(place)}`;
  if (place.isMarkdown) {
    return position === "first" ? `${word} ${markdownMark}` : `${markdownMark} ${word}`;
  }
  if (place.isFree) return position === "first" ? `${word} ${number}` : `${number} ${word}`;
  return position === "first" ? word : `${place.value}${word}`;
}

/** Tries a hostile text in every field. */
export function round(payload: Payload, position: Position): Round {
  const refusals: { place: Place; problem: Problem }[] = [];
  let passed = places.filter((place) => {
    const changed = withValue(files[place.record], place.path, filled(place, payload.text, position));
    const { result } = read(fileOf(place.record, changed));
    if ("record" in result) return true;
    const [problem] = result;
    if (problem !== undefined) refusals.push({ place, problem });
    return false;
  });
  for (;;) {
    const { reads, problems } = judged(passed, payload.text, position);
    if (problems.length === 0) break;
    const refused = passed.flatMap((place) => {
      const problem = problems.find((each) => isAbout(each, place, reads));
      return problem === undefined ? [] : [{ place, problem }];
    });
    if (refused.length === 0) throw new Error(`${problems[0]?.file}: ${problems[0]?.message}`);
    refusals.push(...refused);
    passed = passed.filter((place) => !refused.some((each) => each.place === place));
  }
  return {
    payload,
    position,
    tried: places.length,
    refusals,
    passed,
    hostile: siteOf(passed, payload.text, position),
    benign: siteOf(passed, harmless, position),
  };
}

/** Every record with a word in some of its fields, as the gate sees them all together. */
function judged(chosen: readonly Place[], word: string, position: Position) {
  const changed: Files = {};
  for (const place of chosen) {
    const { record, path } = place;
    changed[record] = withValue(changed[record] ?? files[record], path, filled(place, word, position));
  }
  const reads = new Map<string, Read>(untouched);
  for (const [record, value] of Object.entries(changed)) reads.set(record, read(fileOf(record, value)));
  const { records, problems } = hold([...reads.values()], now);
  return { reads, records, problems: problems.filter(({ level }) => level === "error") };
}

function siteOf(chosen: readonly Place[], word: string, position: Position): Site {
  const { records, problems } = judged(chosen, word, position);
  if (problems[0] !== undefined) throw new Error(`${problems[0].file}: ${problems[0].message}`);
  return link(records, { now, url: undefined });
}

/** Whether a problem stands at a place, or at what holds it. */
function isAbout({ file, line, column }: Problem, { record, path }: Place, reads: ReadonlyMap<string, Read>) {
  const result = reads.get(record)?.result;
  if (result === undefined || !("record" in result) || result.file !== file) return false;
  return path.some((_, index) => {
    const at = result.document.at(path.slice(0, path.length - index));
    return at.line === line && at.column === column;
  });
}
