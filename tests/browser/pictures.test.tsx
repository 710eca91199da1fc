/**
 * The pictures of the site's mark, which need a browser to be drawn. When the mark is changed on purpose:
 * UPDATE_PICTURES=1 npm test -- browser, and look at src/pictures/.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { Mark } from "../../_includes/mark.tsx";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { feedPictures } from "../../src/formats/feed.ts";
import { styleSheet } from "../../src/styles/style-sheet.ts";

let browser: Browser;
before(async () => {
  browser = await launch(await findBrowser());
});
after(() => browser.close());

type Size = Readonly<Record<"width" | "height", number>>;

/** The mark on the colour of the header, as a PNG file. */
async function drawn({ width, height }: Size, mark = renderToString(<Mark />)): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  const style = `html, body { height: 100%; margin: 0; background: var(--site-band); }
    body { display: grid; place-items: center; } svg { width: auto; height: 75%; }`;
  await page.setContent(`<style>${await styleSheet()}${style}</style>${mark}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The greatest difference of a colour's part, 0 to 255, on average over 16 by 16 tiles: edges differ by browser. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const greatest = await page.evaluate(
    async (sources) => {
      const tiles: number[][] = [];
      for (const source of sources) {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        const context = new OffscreenCanvas(16, 16).getContext("2d");
        if (context === null) throw new Error("There is no canvas.");
        context.imageSmoothingQuality = "high";
        context.drawImage(picture, 0, 0, 16, 16);
        tiles.push([...context.getImageData(0, 0, 16, 16).data]);
      }
      return Math.max(...(tiles[0] ?? []).map((part, index) => Math.abs(part - (tiles[1]?.[index] ?? 0))));
    },
    [one, other].map((each) => `data:image/png;base64,${each.toString("base64")}`),
  );
  await page.close();
  return greatest;
}

/** Pixels, from the header of a PNG file (PNG section 11.2.2). */
const sizeOf = (png: Buffer): Size => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const [name, { path, width, height }] of Object.entries(feedPictures)) {
  test(`the feeds' ${name} is the site's mark, in the size that formats ask for`, async () => {
    const file = `src/pictures${path}`;
    const fresh = await drawn({ width, height });
    const { UPDATE_PICTURES } = process.env;
    if (UPDATE_PICTURES === "1") {
      mkdirSync("src/pictures", { recursive: true });
      writeFileSync(file, fresh);
    }
    const kept = readFileSync(file);
    assert.deepEqual(sizeOf(kept), { width, height });
    const differs = await difference(kept, fresh);
    assert.ok(differs < 24, `${file} differs by ${differs} from the mark`);
  });
}

test("another mark would be seen", async () => {
  const { icon } = feedPictures;
  const other = '<svg viewBox="0 0 36 36"><circle cx="18" cy="18" r="14" fill="#ffd83d"/></svg>';
  assert.ok((await difference(await drawn(icon), await drawn(icon, other))) > 100);
});
