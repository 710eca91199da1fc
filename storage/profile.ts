/** A browser as a visitor has it who never changed its settings. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { type Browser, launchOptions } from "../scripts/browser.ts";

/** Without a window and in private windows Chrome refuses cookies of other sites; in the windows of most visitors it doesn't. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/**
 * Opens a fresh profile, gives it to `use`, and leaves nothing of it.
 *
 * @throws whatever `use` throws, or Error when the browser does not start
 */
export async function withProfile<Result>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "storage-profile-"));
  try {
    await mkdir(join(folder, "Default"));
    await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions(browser),
      acceptDownloads: false,
      permissions: ["clipboard-write"],
    });
    try {
      return await use(context);
    } finally {
      await context.close();
    }
  } finally {
    // The browser may still be writing when it has said that it closed.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
