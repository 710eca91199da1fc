import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import puppeteer from "puppeteer";
import { z } from "zod";
import { findBrowser } from "../../scripts/browser.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";
import { processorsInWords } from "../machine.ts";
import { progress } from "../progress.ts";
import { inColumns } from "../table.ts";
import { familiesOf } from "./families.ts";
import { CATEGORIES, type Category, COLUMNS, failures, rowsOf, type Scores, withScores } from "./scores.ts";
import { FILE } from "./table.ts";

const SITE = "dist";

const PROGRAM = fileURLToPath(new URL("./lighthouse/node_modules/lighthouse/cli/index.js", import.meta.url));

/** How often the speed of a page is looked at, unless more than half of the looks have found it perfect before. */
const LOOKS = 3;

/**
 * What search engines make of a page is looked at without its policy: Lighthouse asks for robots.txt from within the
 * page, which a policy without `connect-src` rightly refuses (https://github.com/GoogleChrome/lighthouse/issues/4386).
 */
const WITHOUT_POLICY: readonly Category[] = ["seo"];

const WITH_POLICY = CATEGORIES.filter((category) => !WITHOUT_POLICY.includes(category));

/** What is read of a report of Lighthouse's. */
const REPORT = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
      explanation: z.string().optional(),
      errorMessage: z.string().optional(),
    }),
  ),
});

export type Report = z.infer<typeof REPORT>;

type Look = (url: string, categories: readonly Category[]) => Promise<Report>;

/**
 * Looks with Lighthouse at a page of each family of dist/, served as `npm start` serves it, and writes the scores into
 * docs/performance.md.
 *
 * @throws Error that names every score below 100 and what it is for; or what to install
 */
export async function benchLighthouse(): Promise<readonly []> {
  const families = familiesOf(SITE);
  const servers = [createSiteServer(SITE), createSiteServer(SITE, { withPolicy: false })] as const;
  const { executablePath, args, env } = await findBrowser();
  const lighthouse = installed();
  const browser = await puppeteer.launch({ executablePath, args: [...args], env });
  try {
    const look = looking(lighthouse, Number(new URL(browser.wsEndpoint()).port));
    const scores = await scored([...families.values()], servers, look);
    const day = new Date().toISOString().slice(0, 10);
    console.log(inColumns([COLUMNS, ...rowsOf(families, scores, day)]));
    const machine = `${processorsInWords()}, Node.js ${process.versions.node}, ${await browser.version()}`;
    const below = `Measured with Lighthouse ${versionIn(scores)} on ${machine.replace("/", " ")}.`;
    writeFileSync(FILE, withScores(readFileSync(FILE, "utf8"), families, scores, day, below));
    const failed = failures(scores);
    if (failed.length > 0) throw new Error(`Lighthouse finds pages below 100:\n${failed.join("\n")}`);
  } finally {
    await browser.close();
    for (const server of servers) stop(server);
  }
  return [];
}

const versionIn = (scores: Scores): string =>
  [...scores.values()].flat().find(({ lighthouseVersion }) => lighthouseVersion)?.lighthouseVersion ?? "";

/** @throws Error that says what to install */
function installed(): string {
  if (existsSync(PROGRAM)) return PROGRAM;
  throw new Error(
    "Lighthouse is not installed: run npm ci in bench/browser/lighthouse, where its version is named.",
  );
}

/** How often Lighthouse is asked to look again when it asks for that, or fails, as it does on a busy machine. */
const TRIES = 3;

/**
 * A process for each look: when a page is closed while Lighthouse still waits for something in it, that ends its process.
 *
 * @param port where the browser listens
 */
const looking =
  (program: string, port: number): Look =>
  async (url, categories) => {
    const chosen = `--only-categories=${categories.join(",")}`;
    const args = [program, url, `--port=${port}`, chosen, "--output=json", "--quiet"];
    for (let trial = 1; ; trial += 1) {
      try {
        return reportIn((await run(process.execPath, args, { maxBuffer: LARGEST })).stdout);
      } catch (error) {
        if (trial === TRIES) throw error;
        console.error(`${url} is looked at again: ${error instanceof Error ? error.message : error}`);
      }
    }
  };

const run = promisify(execFile);

/** Bytes: a report holds pictures of the page. */
const LARGEST = 64 * 1024 * 1024;

/** @throws Error when it is no report, or tells that the page could not be looked at */
export function reportIn(text: string): Report {
  const report = REPORT.parse(JSON.parse(text));
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

/** All reports of each address. */
async function scored(
  addresses: readonly string[],
  [withPolicy, withoutPolicy]: readonly [Server, Server],
  look: Look,
): Promise<Scores> {
  const [site, open] = [await listen(withPolicy, 0), await listen(withoutPolicy, 0)];
  const done = progress("lighthouse", addresses.length);
  const scores = new Map<string, Report[]>();
  for (const [index, address] of addresses.entries()) {
    const url = new URL(address, site).href;
    const reports = [await look(url, WITH_POLICY)];
    while (isOpen(reports)) reports.push(await look(url, ["performance"]));
    reports.push(await look(new URL(address, open).href, WITHOUT_POLICY));
    scores.set(address, reports);
    done(index + 1);
  }
  return scores;
}

/** Whether another look may still change the middle one. */
const isOpen = (reports: readonly Report[]): boolean =>
  reports.length < LOOKS &&
  reports.filter(({ categories }) => categories["performance"]?.score === 1).length <= LOOKS / 2;
