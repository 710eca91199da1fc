import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { type Asked, ab, missingAb, readAb } from "../../bench/ab.ts";
import { type Compared, table } from "../../bench/load.ts";
import { processorSeconds, ticksIn } from "../../bench/processor-time.ts";
import { LEVELS, median, saturation } from "../../bench/saturation.ts";
import { withParts } from "../../scripts/parts.ts";
import { missing } from "../../scripts/program-server.ts";

/** What ApacheBench 2.3 prints, with figures of one's own. */
const printed = (figures: Readonly<Record<string, string>>): string =>
  Object.entries({
    "Document Path": "/",
    "Document Length": "8227 bytes",
    "Concurrency Level": "64",
    "Complete requests": "1000",
    "Failed requests": "0",
    "Keep-Alive requests": "990",
    "Requests per second": "18672.62 [#/sec] (mean)",
    ...figures,
  })
    .map(([name, value]) => `${`${name}:`.padEnd(24)}${value}`)
    .join("\n");

test("ApacheBench's figures are read", () => {
  assert.deepEqual(readAb(printed({}), 200, 1000), {
    load: { perSecond: 18672.62, bytes: 8227 },
    errors: [],
  });
  const unchanged = printed({ "Document Length": "0 bytes", "Non-2xx responses": "1000" });
  assert.deepEqual(readAb(unchanged, 304, 1000), { load: { perSecond: 18672.62, bytes: 0 }, errors: [] });
});

const faulty: readonly (readonly [
  what: string,
  Readonly<Record<string, string>>,
  Asked["status"],
  RegExp,
])[] = [
  ["a single failed request", { "Failed requests": "1" }, 200, /^1 requests failed$/],
  [
    "a request without an answer",
    { "Complete requests": "999" },
    200,
    /^1 of 1000 requests were not answered$/,
  ],
  ["a request that could not be sent", { "Write errors": "2" }, 200, /^2 requests could not be sent$/],
  ["a single other status", { "Non-2xx responses": "1" }, 200, /^1 answers had another status than 200$/],
  [
    "a page sent anew where it is unchanged",
    { "Non-2xx responses": "999", "Document Length": "0 bytes" },
    304,
    /^1 answers had another status than 304$/,
  ],
  [
    "an error page in place of a 304",
    { "Non-2xx responses": "1000" },
    304,
    /had 8227 bytes, and a 304 has none/,
  ],
  ["connections that were closed", { "Keep-Alive requests": "0" }, 200, /^only 0 of 1000 answers left/],
];

for (const [what, figures, status, error] of faulty) {
  test(`${what} is an error`, () => {
    const { errors } = readAb(printed(figures), status, 1000);
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? "", error);
  });
}

test("what is no output of ApacheBench is an error", () => {
  const { load, errors } = readAb("Something else\n", 200, 10);
  assert.equal(load, undefined);
  assert.ok(errors.includes("all requests failed") && errors.includes("10 of 10 requests were not answered"));
});

/** A server that does one wrong thing to every fiftieth request, by the address it is asked for. */
const misbehaving = `
  let asked = 0;
  const server = require("node:http").createServer((request, response) => {
    const isWrong = ++asked % 50 === 0;
    if (isWrong && request.url === "/reset") return request.socket.resetAndDestroy();
    if (isWrong && request.url === "/silent") return;
    const body = isWrong && request.url === "/longer" ? "longer" : "short";
    response.writeHead(isWrong && request.url === "/status" ? 500 : 200, {
      "Content-Length": body.length,
      Connection: "Keep-Alive",
    });
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

describe("ApacheBench against a server that errs", { skip: missingAb() ?? false }, () => {
  let server: ChildProcess;
  let base = "";
  before(async () => {
    server = spawn(process.execPath, ["-e", misbehaving], { stdio: ["ignore", "pipe", "inherit"] });
    assert.ok(server.stdout);
    const [port] = await once(server.stdout, "data");
    base = `http://127.0.0.1:${String(port).trim()}`;
  });
  after(() => server.kill());
  const load = (path: string) => ab({ url: base + path, headers: {}, status: 200 }, 4, 200, 1);

  test("is content when all answers are right", () => {
    const { perSecond, bytes } = load("/");
    assert.ok(perSecond > 0);
    assert.equal(bytes, 5);
  });

  for (const [path, error] of [
    ["/status", /4 answers had another status than 200/],
    ["/longer", /4 requests failed/],
    ["/reset", /[Cc]onnection reset/],
    ["/silent", /timeout/],
  ] as const) {
    test(`refuses ${path.slice(1)}`, () => assert.throws(() => load(path), error));
  }
});

test("a server is full where more connections bring no more", () => {
  const tried: number[] = [];
  const most = (connections: number) => {
    tried.push(connections);
    return Math.min(connections, 20) * 100;
  };
  assert.equal(saturation(most), 32);
  assert.deepEqual(tried, [1, 2, 4, 8, 16, 32, 64, 128], "two levels beyond it are tried");
});

test("one slow moment does not make a server full", () => {
  const speeds = new Map([
    [1, 100],
    [2, 90],
    [4, 300],
    [8, 310],
    [16, 312],
  ]);
  assert.equal(
    saturation((connections) => speeds.get(connections) ?? 0),
    4,
  );
});

test("each measurement is told the one before, and an error in any ends it", () => {
  const told: (number | undefined)[] = [];
  saturation((_, last) => {
    told.push(last);
    return 7;
  });
  assert.deepEqual(told, [undefined, 7, 7]);
  assert.throws(
    () =>
      saturation((connections) => {
        if (connections === 4) throw new Error("reset");
        return connections;
      }),
    /reset/,
  );
});

test("a server that is not full with the most connections is told, not guessed at", () => {
  assert.throws(
    () => saturation((connections) => connections),
    new RegExp(`not full with ${LEVELS.at(-1)} connections`),
  );
});

test("the median is the middle one", () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 3, 2]), median([5])], [2, 2.5, 5]);
  assert.ok(Number.isNaN(median([])));
});

const compared: Compared = {
  what: "the home page",
  bytes: 8227,
  connections: 64,
  perSecond: 15_891.4,
  emptyPerSecond: 21_000,
  ratios: [0.7, 0.8, 0.72],
  byProcessor: [],
};

test("the ratio told is the middle one of the rounds, not that of the middle speeds", () => {
  assert.match(
    table([compared], "2026-01-14", "this machine"),
    /^\| the home page \| 8,227 \| 15,891 \| 21,000 \| 0\.72 \| 0\.70 to 0\.80 \| {2}\|$/m,
  );
  const known = table([{ ...compared, byProcessor: [0.6, 0.5, 0.7] }], "2026-01-14", "this machine");
  assert.match(known, /\| 0\.70 to 0\.80 \| 0\.60 \|$/m);
});

test("docs/hosting.md holds the figures in the form that the benchmark writes", () => {
  const document = readFileSync("docs/hosting.md", "utf8");
  const [head = "", line = ""] = table([compared], "2026-01-14", "").split("\n");
  const [, part = ""] = /<!-- load: begin -->\n\n([\s\S]*?)\n\n<!-- load: end -->/.exec(document) ?? [];
  assert.ok(part.startsWith(`${head}\n${line}\n`), part);
  assert.match(part, /Errors: 0\. Measured on \d{4}-\d{2}-\d{2} with /);
  assert.throws(
    () => withParts("nothing", { load: "x" }, "docs/hosting.md"),
    /docs\/hosting\.md needs the lines/,
  );
});

test("the processor time of a program is read behind its name, whatever that holds", () => {
  assert.equal(ticksIn("7 (a (b) c) S 1 7 7 0 -1 4194560 100 0 0 0 12 30 0 0 20"), 42);
  assert.equal(processorSeconds(2 ** 30), undefined, "nobody has that number");
});

test("a missing program is told with what to install", () => {
  assert.equal(
    missing("no-such-program", "-V", "its-package"),
    "no-such-program is not installed here: apt-get install its-package.",
  );
});
