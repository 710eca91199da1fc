import { chromium } from "playwright-core";
import { createSiteServer, listen } from "/work/main/scripts/server.ts";
const server = createSiteServer("/work/main/dist"); const base = await listen(server, 0);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const pages = process.argv[2]?.split(",") ?? ["", "strategies/", "strategies/2022-2025/", "strategies/2022-2025/supporting/", "summit/2025/", "what-we-heard/2025/", "events/", "events/roadshow-ware/", "events/drawing-competition-2021/", "news/", "news/send-strategy-feedback-2021/", "cookies/", "contact/", "404.html"];
const modes: [string, number, number, "light"|"dark"][] = [["phone", 390, 844, "light"], ["desk", 1280, 900, "light"]];
if (process.argv[3] === "dark") modes.splice(0, 2, ["dark", 1280, 900, "dark"], ["darkphone", 390, 844, "dark"]);
for (const [name, width, height, colorScheme] of modes) {
  const page = await b.newPage({ viewport: { width, height }, colorScheme });
  for (const p of pages) { await page.goto(base + p); await page.screenshot({ path: `/tmp/shots/${name}-${p.replace(/\//g, "_") || "home"}.png`, fullPage: process.argv[4] !== "fold" }); 
   const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth); if (over) console.log("overflow", name, p); }
}
await b.close(); server.close(); server.closeAllConnections();
