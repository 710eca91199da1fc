import { availableParallelism } from "node:os";
import puppeteer from "puppeteer";
import { checkPages } from "../a11y/check.ts";
import { type Page, servePages } from "../a11y/pages.ts";
import { findPackagedBrowser } from "../scripts/browser.ts";
import { progress } from "./progress.ts";
import { type Figure, ratio } from "./table.ts";

const PAGES = 100;

/** Checks a hundred pages, and loads the same pages in the same browser without checking them. */
export async function benchSpeed(): Promise<readonly Figure[]> {
  const { pages, close } = await servePages(["dist"]);
  try {
    const many = Array.from({ length: PAGES }, (_, index) => {
      const { url = "", name = "" } = pages[index % pages.length] ?? {};
      return { name: `${name} ${index}`, url: `${url}?copy=${index}` };
    });
    const loading = await seconds(() => load(many));
    const checking = await seconds(() => checkPages(many, { onProgress: progress("speed", many.length) }));
    const each = checking / many.length;
    console.log(
      `${many.length} pages: ${each.toFixed(2)} seconds a page to check, ` +
        `${(loading / many.length).toFixed(2)} to load only: ${ratio(checking, loading)}.`,
    );
    return [
      {
        benchmark: "Speed",
        measured: `seconds a page, over ${many.length} pages on ${availableParallelism()} processors`,
        ours: each.toFixed(2),
        pa11y: "",
        others: `${ratio(checking, loading)} as long as loading them only`,
      },
    ];
  } finally {
    close();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function load(pages: readonly Page[]): Promise<void> {
  const { executablePath, args, env } = await findPackagedBrowser();
  const browser = await puppeteer.launch({ executablePath, args: [...args], env });
  const waiting = [...pages];
  const work = async () => {
    const tab = await browser.newPage();
    for (let page = waiting.shift(); page; page = waiting.shift()) await tab.goto(page.url);
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await browser.close();
  }
}
