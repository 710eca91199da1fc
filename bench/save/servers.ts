import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, missing, type Running, startProgram } from "../../scripts/program-server.ts";
import { copyOfProject } from "../../scripts/project-copy.ts";
import { openSite } from "../../src/model/open-site.ts";
import { writePeersContent } from "../build/content.ts";
import { BENCH_NOW, writeRecords } from "../build/records.ts";

const HUGO = fileURLToPath(new URL("../build/peers/hugo/", import.meta.url));

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

/** Why one can't be measured here; undefined if it can. */
export const whyNot = (name: ServerName): string | undefined =>
  name === "Hugo" ? missing("hugo", "version") : undefined;

/** Starts the development servers that there are here, on the same records. */
export async function startServers(records: number, work: string): Promise<Map<ServerName, Editing>> {
  const project = copyOfProject(join(work, "project"));
  writeRecords(join(project, "_data"), records);
  const servers = new Map<ServerName, Editing>([["this site", await startOurs(project)]]);
  if (whyNot("Hugo") === undefined) {
    await writePeersContent(openSite({ SITE_NOW: BENCH_NOW }, join(project, "_data")), join(work, "peers"));
    servers.set("Hugo", await startHugo(work));
  }
  return servers;
}

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
  const [folder, content] = [join(work, "hugo"), join(work, "peers", "content")];
  mkdirSync(folder, { recursive: true });
  cpSync(HUGO, folder, { recursive: true });
  cpSync(join(work, "peers", "site.css"), join(folder, "site.css"));
  const config = `config.json,${join(work, "peers", "hugo.json")}`;
  const options = (port: number) => [
    "server",
    ...["--config", config],
    ...["--contentDir", content],
    ...["--port", String(port)],
    ...["--baseURL", `http://127.0.0.1:${port}/`],
  ];
  return {
    ...(await started("hugo", options, folder)),
    files: {
      record: join(content, "events", `${EVENT}.md`),
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
