import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, type Running, startProgram } from "../../scripts/program-server.ts";
import { copyOfProject } from "../../scripts/project-copy.ts";
import { openSite } from "../../src/model/open-site.ts";
import { builderNamed } from "../build/builders.ts";
import { writePeersContent } from "../build/content.ts";
import { BENCH_NOW, writeRecords } from "../build/records.ts";

/** Milliseconds: a server builds its whole site before it answers. */
const PATIENCE = 300_000;

export const SERVERS = ["this site", "Hugo"] as const;
export type ServerName = (typeof SERVERS)[number];

/** The event whose words are edited. */
export const EVENT = "event-00003";

/** What is saved: a record, or a part that stands on every page. */
export const SAVED = ["record", "component"] as const;
export type Saved = (typeof SAVED)[number];

/** A development server and the files that are edited while it runs. */
export interface Editing extends Running {
  readonly files: Readonly<Record<Saved, string>>;
}

/** Writes a number into what the page of the event shows: into its words, or into its footer. */
export function save(saved: Saved, file: string, number: number): void {
  writeFileSync(file, edited(saved, readFileSync(file, "utf8"), number));
}

/** @throws Error where there is nothing to write the number into */
export function edited(saved: Saved, text: string, number: number): string {
  const [place, words] =
    saved === "record"
      ? [/("(?:summary|description)": ")(?:Saved \d+: )?/g, `$1Saved ${number}: `]
      : [/(<footer)(?: data-saved="\d+")?/g, `$1 data-saved="${number}"`];
  const changed = text.replace(place, words);
  if (changed === text) throw new Error(`There is no place for the number ${number} in what is edited.`);
  return changed;
}

const hugo = builderNamed("Hugo");

/** Why one can't be measured here; undefined if it can. */
export const whyNot = (name: ServerName): string | undefined =>
  name === "Hugo" ? hugo.missing() : undefined;

const projectIn = (work: string): string => join(work, "project");

/** Writes what all servers are started on. */
export function prepare(records: number, work: string): void {
  writeRecords(join(copyOfProject(projectIn(work)), "_data"), records);
}

/** Starts a development server on what has been prepared. */
export const startServer = (name: ServerName, work: string): Promise<Editing> =>
  name === "Hugo" ? startHugo(work) : startOurs(projectIn(work));

async function startOurs(project: string): Promise<Editing> {
  const running = await started(
    process.execPath,
    () => ["--import", "tsx", "scripts/dev/server.ts"],
    project,
  );
  return {
    ...running,
    files: {
      record: join(project, `_data/events/${EVENT}.json`),
      component: join(project, "_includes/footer.tsx"),
    },
  };
}

async function startHugo(work: string): Promise<Editing> {
  const peers = join(work, "peers");
  await writePeersContent(openSite({ SITE_NOW: BENCH_NOW }, join(projectIn(work), "_data")), peers);
  const { program, args, folder = work } = hugo.command(work, join(work, "out"));
  const options = (port: number) => [
    "server",
    ...args,
    ...["--port", String(port)],
    ...["--baseURL", `http://127.0.0.1:${port}/`],
  ];
  return {
    ...(await started(program, options, folder)),
    files: {
      record: join(peers, "content", "events", `${EVENT}.md`),
      component: join(folder, "layouts/partials/footer.html"),
    },
  };
}

async function started(
  program: string,
  args: (port: number) => readonly string[],
  cwd: string,
): Promise<Running> {
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), SITE_NOW: BENCH_NOW };
  const start = () =>
    spawn(program, args(port), { cwd, env: environment, stdio: ["ignore", "ignore", "pipe"] });
  return startProgram(port, start, answersWithEvent, PATIENCE);
}

/** Whether the page of the event is there: some servers listen before they have built it. */
async function answersWithEvent(port: number): Promise<boolean> {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/events/${EVENT}/`);
    return ok;
  } catch {
    return false; // Nobody listens there yet.
  }
}
