import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { partsOf, refuseHeavyPages, weigh, weightTable } from "../../scripts/weights.ts";

const page = (words: number) =>
  `<html><head><style>a{top:0}</style></head><body><main>${randomBytes(words).toString("base64")}</main></body></html>`;

async function withPages(pages: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), "weights-"));
  try {
    for (const [name, html] of Object.entries(pages)) {
      await writeFile(join(folder, name), html);
      await writeFile(join(folder, `${name}.br`), brotliCompressSync(html));
    }
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("pages that fit into the first flight pass, and are told heaviest first", () =>
  withPages(
    { "light.html": page(50), "heavier.html": page(5_000), "middle.html": page(500) },
    async (folder) => {
      const weights = await weigh(folder);
      assert.deepEqual(
        weights.map((each) => each.page),
        ["heavier.html", "middle.html", "light.html"],
      );
      await refuseHeavyPages(folder, weights);
      assert.match(weightTable(weights), /\d+ {2}heavier\.html\n.*half of the 3 pages are lighter/s);
    },
  ));

test("a page that doesn't is refused, by its name and its parts", () =>
  withPages({ "long.html": page(15_000), "short.html": page(50) }, async (folder) => {
    await assert.rejects(refuseHeavyPages(folder, await weigh(folder)), {
      name: "RangeError",
      message:
        /^long\.html is \d{5} bytes when compressed, over 14600\. Its parts: main part \d{5}, style sheet \d+\./,
    });
  }));

test("what a part costs is what the page would be lighter without it", () => {
  const html = `<main>a</main><template>${randomBytes(900).toString("base64")}</template><script type="application/ld+json">{"a":1}</script>`;
  const [first, ...rest] = partsOf(html);
  assert.equal(first?.name, "what the clock will show later");
  assert.ok(first.bytes > 850 && first.bytes < 1_000, `${first.bytes}`);
  assert.ok(rest.some(({ name }) => name === "data for search engines"));
});
