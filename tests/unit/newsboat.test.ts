/** A feed reader that people use, newsboat, over feeds served on this machine, before and after changes. */
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { listen, stop } from "../../scripts/server.ts";
import { newsFeed } from "../../src/formats/feed.ts";
import { feedFiles } from "../../src/formats/feed-files.ts";
import { headerRules, headersFor } from "../../src/formats/hosting/rules.ts";
import type { Site } from "../../src/model/site.ts";
import { type Files, fixtureSite } from "../fixtures/site.ts";

const skip =
  spawnSync("newsboat", ["--version"]).status === 0
    ? false
    : "newsboat is not installed: sudo apt install newsboat";

interface Reader {
  /** Fetches the feed as it stands in a site. */
  readonly fetch: (site: Site) => Promise<void>;
  readonly unread: () => Promise<number>;
  readonly markRead: (ids: readonly string[]) => Promise<void>;
}

/** Runs newsboat, subscribed to one feed, in a folder of its own. */
async function reading(name: string, read: (reader: Reader) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "newsboat-"));
  let served = "";
  const server = createServer((_, response) => {
    response.writeHead(200, headersFor(`/news/${name}`, headerRules({ css: "", script: "" }))).end(served);
  });
  const base = await listen(server, 0);
  const at = (file: string) => join(folder, file);
  const newsboat = async (...args: readonly string[]): Promise<string> => {
    const files = ["-u", at("urls"), "-c", at("cache.db"), "-C", at("config")];
    const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" };
    const { stdout } = await promisify(execFile)("newsboat", [...files, ...args], { env, timeout: 60_000 });
    return stdout;
  };
  try {
    await writeFile(at("urls"), `${base.replace("localhost", "127.0.0.1")}news/${name}\n`);
    await writeFile(at("config"), "");
    await read({
      fetch: async (site) => {
        const file = feedFiles.find((each) => each.name === name);
        assert.ok(file);
        served = file.write(newsFeed(site));
        await newsboat("-x", "reload");
      },
      unread: async () => Number.parseInt(await newsboat("-x", "print-unread"), 10),
      markRead: async (ids) => {
        await writeFile(at("read"), `${ids.join("\n")}\n`);
        await newsboat("-I", at("read"));
      },
    });
  } finally {
    stop(server);
    await rm(folder, { recursive: true });
  }
}

const edit = (name: string, fields: object) => (files: Files) => {
  Object.assign(files[name] as object, fields);
};

/** Another title, another address and another order, all at once. */
function change(files: Files): void {
  edit("news/roadshows-announced", { title: "Roadshows: where and when" })(files);
  files["news/thanks"] = files["news/undated"];
  delete files["news/undated"];
  const { oldAddresses } = files["settings/site"] as { oldAddresses: object[] };
  oldAddresses.push({ from: "/news/undated/", to: "/news/thanks/", why: "It has another name." });
  for (const [name, value] of Object.entries(files).toReversed()) {
    delete files[name];
    files[name] = value;
  }
}

for (const name of ["atom.xml", "rss.xml"]) {
  test(`newsboat finds what is new in ${name}, and nothing twice`, { skip }, () =>
    reading(name, async ({ fetch, unread, markRead }) => {
      const site = fixtureSite();
      const { items } = newsFeed(site);
      await fetch(site);
      assert.equal(await unread(), items.length);
      await markRead(items.map(({ id }) => id));
      assert.equal(await unread(), 0);

      await fetch(fixtureSite({ change }));
      assert.equal(await unread(), 0, "other titles, addresses and order");
      await fetch(fixtureSite({ change, now: "2024-12-03T12:00:00+00:00" }));
      assert.equal(await unread(), 1, "news that came due");
      const tag = "tag:send.northshire.example,2024:news/other";
      await fetch(fixtureSite({ change: edit("news/undated", { tag }) }));
      assert.equal(await unread(), 2, "an item under another feed name would be found");
    }),
  );
}
