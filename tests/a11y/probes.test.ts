import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { isBarrier } from "../../a11y/barriers/index.ts";
import { checkPages, readAll } from "../../a11y/check.ts";
import { LEVELS, type Level, type Sighting } from "../../a11y/finding.ts";
import { drivingProbes } from "../../a11y/probes/driving.ts";
import { readingProbes } from "../../a11y/probes/reading.ts";
import { settingNames } from "../../a11y/settings.ts";
import type { Tab } from "../../a11y/tab.ts";
import { listen, stop } from "../../scripts/server.ts";
import { page } from "./examples/examples.ts";
import { examples } from "./examples/index.ts";

interface Case {
  readonly probe: string;
  readonly barrier: string;
  /** Undefined where the barrier must not be reported. */
  readonly level: Level | undefined;
  readonly html: string;
}

const LISTS = { errors: "error", warnings: "warning", notices: "notice", passes: undefined } as const;

/** PROBE=name[,name] limits a run to some probes while one works on them. */
const { PROBE } = process.env;
const wanted = PROBE ? PROBE.split(",") : undefined;
const probes = [...readingProbes, ...drivingProbes].filter(({ name }) => wanted?.includes(name) ?? true);

const cases: Case[] = probes.flatMap(({ name }) =>
  Object.entries(examples[name] ?? {}).flatMap(([barrier, lists]) =>
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
      (lists[list] ?? []).map((html) => ({ probe: name, barrier, level: LISTS[list], html })),
    ),
  ),
);

/** What one probe sees on a page. */
async function look(tab: Tab, name: string): Promise<readonly Sighting[]> {
  const driving = drivingProbes.find((probe) => probe.name === name);
  if (driving) return (await driving.drive(tab)).map((seen) => ({ by: name, ...seen }));
  const reading = readingProbes.find((probe) => probe.name === name);
  return readAll(
    tab,
    name,
    settingNames.filter((setting) => reading?.settings.includes(setting)),
  );
}

/** @throws AssertionError when the sightings aren't what the case is an example of */
function judge({ probe, barrier, level, html }: Case, sightings: readonly Sighting[]): void {
  const levels = sightings.filter((each) => each.barrier === barrier).map((each) => each.level);
  const worst = LEVELS.find((each) => levels.includes(each));
  assert.equal(
    worst,
    level,
    `${probe} says ${worst ?? "nothing"} of ${barrier} where it should say ${level ?? "nothing"}:\n${html}`,
  );
}

test("each probe sees what it must see and nothing where it must not", async () => {
  const server = createServer(({ url }, response) => {
    const html = page(cases[Number(url?.slice(1))]?.html ?? "");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  assert.ok(cases.length > 0, "PROBE names no probe");
  const failures: string[] = [];
  const answer = new Map<string, readonly Sighting[]>();
  try {
    const url = await listen(server, 0);
    const pages = cases.map((_, index) => ({ name: String(index), url: `${url}${index}` }));
    const results = await checkPages(pages, {
      look: async (tab) => {
        const index = new URL(tab.url).pathname.slice(1);
        answer.set(index, await look(tab, cases[Number(index)]?.probe ?? ""));
        return [];
      },
    });
    for (const [index, findings] of results)
      for (const { message } of findings) failures.push(`${cases[Number(index)]?.html}: ${message}`);
  } finally {
    stop(server);
  }
  for (const [index, each] of cases.entries()) {
    const sightings = answer.get(String(index));
    if (!sightings) continue;
    try {
      judge(each, sightings);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  assert.equal(failures.length, 0, failures.join("\n\n"));
});

test("each probe has pages that it must refuse and pages that it must not, for each barrier it reports", () => {
  for (const { name, barriers } of probes) {
    assert.deepEqual(Object.keys(examples[name] ?? {}).sort(), [...barriers].sort(), name);
    for (const [barrier, lists] of Object.entries(examples[name] ?? {})) {
      assert.ok(isBarrier(barrier));
      const { errors = [], warnings = [], notices = [], passes } = lists;
      assert.ok(errors.length + warnings.length + notices.length > 0, `${name}: ${barrier} is never refused`);
      assert.ok(passes.length > 0, `${name}: ${barrier} is never let pass`);
    }
  }
});

test("a probe whose logic is emptied is seen to fail", () => {
  for (const each of cases.filter(({ level }) => level)) assert.throws(() => judge(each, []), each.html);
});
