import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configurationFor } from "../scripts/hosting.ts";
import { markdownTable } from "../scripts/markdown-table.ts";
import { addressOf, htmlFilesIn } from "../scripts/output-checks.ts";
import { withParts } from "../scripts/parts.ts";
import { freePort, missing, startNginx } from "../scripts/program-server.ts";
import { type Asked, ab, missingAb } from "./ab.ts";
import { processorsInWords } from "./machine.ts";
import { processorSeconds } from "./processor-time.ts";
import { progress } from "./progress.ts";
import { median, saturation } from "./saturation.ts";
import { type Figure, inColumns } from "./table.ts";

const SITE = "dist";
const DOCUMENT = "docs/hosting.md";
const ROUNDS = 7;

/** Requests in a second's worth at the speed last measured, and before there is one. */
const FIRST_REQUESTS = 2000;

/** What one kind of request came to beside the empty page. */
export interface Compared {
  readonly what: string;
  readonly bytes: number;
  readonly connections: number;
  readonly perSecond: number;
  readonly emptyPerSecond: number;
  /** Of requests a second, in each round, ours to the empty page's. */
  readonly ratios: readonly number[];
  /** The same by the processor time of nginx alone, which what else the machine does hardly touches; if it is known. */
  readonly byProcessor: readonly number[];
}

/** One measurement at full load. */
interface Sample {
  readonly perSecond: number;
  readonly bytes: number;
  /** Requests that a second of nginx's processor time is enough for; undefined where no system tells. */
  readonly perProcessorSecond: number | undefined;
}

interface Pair {
  readonly ours: Sample;
  readonly empty: Sample;
}

/**
 * Loads nginx with our configuration until it answers no more a second, beside an empty page from the same nginx
 * without any; prints the ratios and writes them into docs/hosting.md.
 *
 * @returns no figures for the README's table, whose columns are about the accessibility check
 * @throws Error when a program is missing, or when a single request fails
 */
export async function benchLoad(): Promise<readonly Figure[]> {
  const lacking = [missing("nginx", "-v"), missingAb()].filter((each) => each !== undefined);
  if (lacking.length > 0) throw new Error(`No load can be measured. ${lacking.join(" ")}`);
  const empty = mkdtempSync(join(tmpdir(), "empty-page-"));
  writeFileSync(join(empty, "index.html"), "");
  const emptyPort = await freePort();
  const { port, pid, stop } = await startNginx((port) =>
    [
      configurationFor("nginx", { built: SITE, listen: `127.0.0.1:${port}` }),
      `server { listen 127.0.0.1:${emptyPort}; root ${empty}; }`,
    ].join("\n"),
  );
  try {
    const bare = await asked(`http://127.0.0.1:${emptyPort}/`, {});
    const compared = compare(bare, await requests(`http://127.0.0.1:${port}`), pid);
    console.log(inColumns(rowsOf(compared)));
    const day = new Date().toISOString().slice(0, 10);
    const document = readFileSync(DOCUMENT, "utf8");
    writeFileSync(DOCUMENT, withParts(document, { load: table(compared, day, machine()) }, DOCUMENT));
    return [];
  } finally {
    await stop();
    rmSync(empty, { recursive: true });
  }
}

/** What visitors and calendars ask for most, and the heaviest there is. */
async function requests(base: string): Promise<readonly (readonly [what: string, Asked])[]> {
  const compressed = { "Accept-Encoding": "gzip, deflate, br" };
  const home = await asked(`${base}/`, compressed);
  const [largest = ""] = htmlFilesIn(SITE).sort(
    (a, b) => statSync(join(SITE, b)).size - statSync(join(SITE, a)).size,
  );
  const address = addressOf(largest);
  const { etag } = home;
  return [
    ["the home page, brotli", home],
    [`the largest page, brotli (${address})`, await asked(`${base}${address}`, compressed)],
    ["the calendar /events.ics, brotli", await asked(`${base}/events.ics`, compressed)],
    [
      "the home page again, unchanged (304)",
      await asked(`${base}/`, { ...compressed, "If-None-Match": etag }),
    ],
  ];
}

/** Asks once, to see that the answer is what is to be measured. */
async function asked(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Asked & { etag: string }> {
  const answer = await fetch(url, { headers, redirect: "manual" });
  await answer.arrayBuffer();
  const status = "If-None-Match" in headers ? 304 : 200;
  const coding = answer.headers.get("Content-Encoding");
  const isCoded = !("Accept-Encoding" in headers) || status === 304 || coding === "br";
  if (answer.status !== status || !isCoded) {
    throw new Error(`${url} is answered with ${answer.status} and coding ${coding}, not ${status} and br.`);
  }
  return { url, headers, status, etag: answer.headers.get("ETag") ?? "" };
}

/** Each kind of request at the number of connections at which both it and the empty page are at their most. */
function compare(bare: Asked, wanted: readonly (readonly [what: string, Asked])[], pid: number): Compared[] {
  const full = fullAt(bare);
  const done = progress("load", wanted.length);
  return wanted.map(([what, request], index) => {
    const connections = Math.max(full, fullAt(request));
    const rounds = pairs(request, bare, connections, pid);
    done(index + 1);
    return {
      what,
      bytes: rounds[0]?.ours.bytes ?? 0,
      connections,
      perSecond: median(rounds.map(({ ours }) => ours.perSecond)),
      emptyPerSecond: median(rounds.map(({ empty }) => empty.perSecond)),
      ratios: rounds.map(({ ours, empty }) => ours.perSecond / empty.perSecond),
      byProcessor: rounds.flatMap(({ ours, empty }) =>
        ours.perProcessorSecond && empty.perProcessorSecond
          ? [ours.perProcessorSecond / empty.perProcessorSecond]
          : [],
      ),
    };
  });
}

const fullAt = (request: Asked): number =>
  saturation((connections, last) => ab(request, connections, aSecond(last)).perSecond);

/** ApacheBench refuses fewer requests than connections. */
const aSecond = (perSecond = FIRST_REQUESTS): number => Math.max(FIRST_REQUESTS, Math.round(perSecond));

/** In turns, so that whatever else the machine does falls on both; every other round the other way round. */
function pairs(request: Asked, bare: Asked, connections: number, pid: number): Pair[] {
  let before: Pair | undefined;
  const measured = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const ours = () => sample(request, connections, aSecond(before?.ours.perSecond), pid);
    const empty = () => sample(bare, connections, aSecond(before?.empty.perSecond), pid);
    before = round % 2 === 0 ? { ours: ours(), empty: empty() } : { empty: empty(), ours: ours() };
    return before;
  });
  return measured.slice(1); // The first only tells how many requests make a second.
}

function sample(request: Asked, connections: number, requests: number, pid: number): Sample {
  const before = processorSeconds(pid);
  const load = ab(request, connections, requests);
  const after = processorSeconds(pid);
  const isKnown = before !== undefined && after !== undefined && after > before;
  return { ...load, perProcessorSecond: isKnown ? requests / (after - before) : undefined };
}

const COLUMNS = [
  "asked for",
  "bytes sent",
  "requests a second",
  "empty page",
  "ratio",
  "lowest to highest",
  "by nginx's processor time",
];

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

const rowsOf = (compared: readonly Compared[]): string[][] => [
  COLUMNS,
  ...compared.map(({ what, bytes, perSecond, emptyPerSecond, ratios, byProcessor }) => [
    what,
    ...[bytes, perSecond, emptyPerSecond].map((each) => whole.format(each)),
    median(ratios).toFixed(2),
    `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
    byProcessor.length > 0 ? median(byProcessor).toFixed(2) : "",
  ]),
];

/** The figures as docs/hosting.md shows them. */
export function table(compared: readonly Compared[], day: string, machine: string): string {
  const [head = [], ...rows] = rowsOf(compared);
  const connections = [...new Set(compared.map((each) => each.connections))].sort((a, b) => a - b);
  return `${markdownTable(head, rows)}\n\n${[
    `Errors: 0. Measured on ${day} with ${connections.join(", ")} connections at once, where more brought no more,`,
    `in ${compared[0]?.ratios.length ?? 0} pairs of a second each (the middle one is told), on ${machine}.`,
  ].join("\n")}`;
}

function machine(): string {
  const nginx = /nginx\/(\S+)/.exec(spawnSync("nginx", ["-v"], { encoding: "utf8" }).stderr)?.[1] ?? "";
  const tool = /Version (\S+)/.exec(spawnSync("ab", ["-V"], { encoding: "utf8" }).stdout)?.[1] ?? "";
  return `${processorsInWords()}:\nnginx ${nginx} with one worker, and ApacheBench ${tool} beside it`;
}
