import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { browserArguments, findBrowser, howToInstall, launch, usualPlaces } from "../../scripts/browser.ts";

const folder = mkdtempSync(join(tmpdir(), "browsers-"));
after(() => rmSync(folder, { recursive: true }));

function program(name: string, content = "#!/bin/sh\n"): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o755 });
  return path;
}

test("a browser named by a variable comes first", async () => {
  const [named, other, installed] = [program("named"), program("other"), program("installed")];
  const first = await findBrowser({ CHROME_PATH: named, PUPPETEER_EXECUTABLE_PATH: other }, [installed]);
  assert.deepEqual([first.executablePath, first.source], [named, "named by CHROME_PATH"]);
  const second = await findBrowser({ CHROME_PATH: "", PUPPETEER_EXECUTABLE_PATH: other }, [installed]);
  assert.deepEqual([second.executablePath, second.source], [other, "named by PUPPETEER_EXECUTABLE_PATH"]);
});

test("a variable that names no program is an error, not a reason to look further", async () => {
  const installed = program("installed");
  for (const [name, path] of [
    ["CHROME_PATH", join(folder, "nowhere")],
    ["PUPPETEER_EXECUTABLE_PATH", join(folder, "nowhere")],
    ["CHROME_PATH", folder],
  ] as const) {
    await assert.rejects(findBrowser({ [name]: path }, [installed]), ({ message }: Error) => {
      assert.ok(message.startsWith(`${name} is "${path}", and there is no program there.`), message);
      return true;
    });
  }
});

test("the first installed browser is taken, with the whole environment", async () => {
  const [first, second] = [program("first"), program("second")];
  const environment = { PATH: "/bin", TZ: "UTC", CI: undefined };
  const browser = await findBrowser(environment, [join(folder, "nowhere"), folder, first, second]);
  assert.equal(browser.executablePath, first);
  assert.deepEqual(browser.env, { PATH: "/bin", TZ: "UTC" });
});

test("what leads into Ubuntu's snap is passed over", {
  skip: process.platform === "win32" && "only Linux has snaps",
}, async () => {
  const stub = program("chromium-browser", "#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi\n");
  program("snap", "the program that runs every snap");
  const link = join(folder, "chromium");
  symlinkSync(join(folder, "snap"), link);
  const real = program("chrome");
  assert.equal((await findBrowser({}, [stub, link, real])).executablePath, real);
});

test("each system has its places", () => {
  const linux = usualPlaces("linux", { PATH: "/opt/bin::/usr/bin" });
  assert.ok(linux.indexOf("/opt/bin/google-chrome") < linux.indexOf("/usr/bin/google-chrome"));
  assert.ok(linux.includes("/usr/local/bin/chromium"));
  assert.ok(linux.every((path) => path.startsWith("/")));

  const mac = usualPlaces("darwin", { HOME: "/Users/a", PATH: "/opt/homebrew/bin" });
  assert.equal(mac[0], "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  assert.ok(mac.includes("/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
  assert.ok(mac.includes("/opt/homebrew/bin/chromium"));

  const windows = usualPlaces("win32", { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\a" });
  assert.equal(windows[0], "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  assert.ok(windows.includes("C:\\Users\\a\\Google\\Chrome\\Application\\chrome.exe"));
  assert.deepEqual(usualPlaces("win32", {}), []);
});

test("the sandbox is off for root and in CI only", async () => {
  assert.deepEqual(browserArguments({ asRoot: false, inCi: false }), []);
  assert.deepEqual(browserArguments({ asRoot: false, inCi: true }), ["--no-sandbox"]);
  const asRoot = browserArguments({ asRoot: true, inCi: false });
  assert.ok(asRoot.includes("--no-sandbox") && asRoot.includes("--disable-background-networking"));
  const place = program("sandboxed");
  assert.ok((await findBrowser({ CI: "true" }, [place])).args.includes("--no-sandbox"));
  assert.equal(
    (await findBrowser({ CI: "false" }, [place])).args.includes("--no-sandbox"),
    process.getuid?.() === 0,
  );
});

test("where there is none, a sentence says what to install", () => {
  assert.match(
    howToInstall("linux"),
    /^No browser was found\. Install .*apt install chromium.*CHROME_PATH\.$/,
  );
  assert.match(howToInstall("darwin"), /brew install --cask google-chrome/);
  assert.match(howToInstall("win32"), /winget install Google\.Chrome/);
  assert.match(howToInstall("freebsd"), /^No browser was found\..*https:.*CHROME_PATH\.$/);
});

const bundled = process.platform === "linux" && process.arch === "x64";

test("without another, the packages' own browser paints text", {
  skip: !bundled && "only Linux for x64 has a browser among the packages",
}, async (context) => {
  const { CHROME_PATH: _, PUPPETEER_EXECUTABLE_PATH: __, ...environment } = process.env;
  const browser = await launch(await findBrowser(environment, []));
  context.after(() => browser.close());
  const page = await browser.newPage();
  await page.setContent("<p>words");
  const painted = await page.screenshot();
  await page.setContent("<p style='color: transparent'>words");
  assert.notDeepEqual(painted, await page.screenshot());
});

test("it can be preferred to an installed one, and not to one that is named", async () => {
  const { CHROME_PATH: _, PUPPETEER_EXECUTABLE_PATH: __, ...environment } = process.env;
  const installed = process.execPath;
  const named = await findBrowser({ ...environment, CHROME_PATH: "/bin/sh" }, [installed], "packaged");
  assert.equal(named.executablePath, "/bin/sh");
  const { executablePath } = await findBrowser(environment, [installed], "packaged");
  assert.equal(executablePath !== installed, bundled);
});

test("where it cannot be had, the search fails", {
  skip: bundled && "here the packages hold a browser",
}, async () => {
  await assert.rejects(findBrowser({}, []), /No browser was found/);
});
