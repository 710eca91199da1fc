/** As many records as a benchmark asks for, all of them valid: the same ones for the same number and seed. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DateTime } from "luxon";
import { filesIn } from "../../scripts/folder.ts";
import { jsonText } from "../../src/formats/json-text.ts";
import type { RecordOf } from "../../src/model/kinds.ts";
import { type Around, eventRecord } from "./events.ts";
import { newsRecord } from "./news.ts";
import { randomFrom } from "./random.ts";

/** The clock of every build of a benchmark: after all that is generated, but for the last few events. */
export const BENCH_NOW = "2026-12-01T12:00:00+00:00";

/** Kinds of which none but generated records are in a benchmark. */
const GENERATED = ["events", "news"] as const;

export interface Generated {
  readonly events: readonly { readonly id: string; readonly record: RecordOf<"events"> }[];
  readonly news: readonly { readonly id: string; readonly record: RecordOf<"news"> }[];
}

/** Years in which events and news fall. */
const YEARS = 10;
/** Days before the clock on which the last news came out. */
const QUIET = 2;
/** How many events are to come: no more in a long archive than in a short one. */
const COMING = 6;

/**
 * Events and news in equal parts, each news about two of the events.
 *
 * @param count how many records in all; even
 * @param around the records beside them, which they name
 */
export function generate(count: number, around: Around, seed = 1): Generated {
  const random = randomFrom(seed);
  const half = count / 2;
  const now = DateTime.fromISO(BENCH_NOW, { zone: "utc" });
  const span = YEARS * 365 - 60;
  /** The day of one of so many, evenly spread over the years. */
  const day = (index: number, of: number) =>
    now.minus({ days: QUIET + Math.floor(((of - 1 - index) * span) / of) });
  const events = Array.from({ length: half }, (_, index) => {
    const coming = index - (half - COMING);
    const date = coming >= 0 ? now.plus({ days: 3 + coming * 4 }) : day(index, half);
    return {
      id: `event-${String(index + 1).padStart(5, "0")}`,
      record: eventRecord(index, date, around, random),
    };
  });
  const news = Array.from({ length: half }, (_, index) => {
    const about = [events[index], events[Math.floor(index / 2)]].filter((event) => event !== undefined);
    const id = `news-${String(index + 1).padStart(5, "0")}`;
    return { id, record: newsRecord(id, index, day(index, half), [...new Set(about)], around, random) };
  });
  return { events, news };
}

/**
 * Writes a folder like `_data/` with generated events and news, and all other kinds as they are in another.
 *
 * @param folder emptied first
 * @param from where the other kinds are
 */
export function writeRecords(folder: string, count: number, from = "_data", seed = 1): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, {
    recursive: true,
    filter: (path) => !GENERATED.some((kind) => path.startsWith(join(from, kind))),
  });
  const generated = generate(count, aroundIn(from), seed);
  for (const kind of GENERATED) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (const { id, record } of generated[kind])
      writeFileSync(join(folder, kind, `${id}.json`), jsonText(record));
  }
}

/** What generated records name, as a folder like `_data/` has it. */
export function aroundIn(folder: string): Around {
  const ids = (kind: string) => filesIn(join(folder, kind)).map((file) => file.replace(/\.json$/, ""));
  const read = <Kind extends "themes" | "settings">(kind: Kind, id: string) =>
    JSON.parse(readFileSync(join(folder, kind, `${id}.json`), "utf8")) as RecordOf<Kind>;
  const themes = ids("themes").map((id) => ({ id, strategy: read("themes", id).strategy }));
  const strategies = ids("strategies").map((id) => ({
    id,
    themes: themes.filter(({ strategy }) => strategy === id).map((theme) => theme.id),
  }));
  return { strategies, sources: ids("sources"), tagAuthority: read("settings", "site").tagAuthority };
}
