import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { dueSince } from "../../scripts/due.ts";
import { listen, stop } from "../../scripts/server.ts";
import { instant } from "../../src/model/time.ts";

/** What is said of a site that answers so. */
async function said(status: number, text: string, now = "2025-09-15T09:00:00Z") {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(status).end(text);
  });
  try {
    const since = await dueSince(await listen(server, 0), instant(now));
    assert.deepEqual(asked, ["/rebuild-at.json"]);
    return since;
  } finally {
    stop(server);
  }
}

const list = '["2025-09-15T08:00:00Z","2025-09-15T09:00:00Z"]';

test("a site is due from the first instant of its list on", async () => {
  assert.equal(await said(200, list, "2025-09-15T07:59:59Z"), undefined);
  assert.equal(await said(200, list, "2025-09-15T08:00:00Z"), "2025-09-15T08:00:00Z");
  assert.equal(await said(200, list), "2025-09-15T08:00:00Z");
  assert.equal(await said(200, "[]"), undefined);
});

test("a site that was never published is due", async () => {
  assert.equal(await said(404, "Not found"), "nothing");
});

test("an answer that is no list is an error, not a reason to publish", async () => {
  await assert.rejects(said(503, ""), /rebuild-at\.json answers 503/);
  await assert.rejects(said(200, '{"due":true}'), /holds no list of instants/);
  await assert.rejects(said(200, '["soon"]'), /"soon" is not a date and time/);
  await assert.rejects(said(200, "<p>"), SyntaxError);
  await assert.rejects(dueSince("http://127.0.0.1:9/", instant("2025-09-15T09:00:00Z")), TypeError);
});
