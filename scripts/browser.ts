import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join, posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A Chromium-based browser and what it must be started with. */
export interface Browser {
  readonly executablePath: string;
  /** To add to the arguments of the library that starts it. */
  readonly args: readonly string[];
  /** The whole environment of its process, not only what differs from ours. */
  readonly env: Record<string, string>;
  /** Where it comes from, in words for a log line. */
  readonly source: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Finds a browser: the one that CHROME_PATH or PUPPETEER_EXECUTABLE_PATH names, else an installed one, else,
 * on Linux for x64, the one among the packages, which is unpacked when it is first asked for.
 *
 * @param places where an installed browser may be, best first
 * @param first "installed" for what a visitor would use; "packaged" for the one of the lockfile, which is the same
 *   on every machine, and which without windows, menus and profiles does the same work in two thirds of the time
 * @throws Error with a sentence to act on when there is none
 */
export async function findBrowser(
  environment: Environment = process.env,
  places: readonly string[] = usualPlaces(process.platform, environment),
  first: "installed" | "packaged" = "installed",
): Promise<Browser> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) env[name] = value;
  const { CI } = env;
  const args = browserArguments({ asRoot: process.getuid?.() === 0, inCi: Boolean(CI) && CI !== "false" });

  const named = namedBrowser(environment);
  if (named) return { ...named, args, env };
  const bundled = join(root, "node_modules", "@sparticuz", "chromium");
  const isBundled = process.platform === "linux" && process.arch === "x64" && existsSync(bundled);
  if (isBundled && first === "packaged") return bundledBrowser(bundled, args, env);
  const installed = places.find((place) => isProgram(place) && !isSnap(place));
  if (installed) return { executablePath: installed, args, env, source: "installed on this machine" };
  if (isBundled) return bundledBrowser(bundled, args, env);
  throw new Error(howToInstall(process.platform));
}

/** The browser of the accessibility check and of its figures. */
export const findPackagedBrowser = () => findBrowser(process.env, undefined, "packaged");

/** Starts a found browser with playwright-core, without a window and with a fresh profile. */
export async function launch(browser: Browser) {
  const { chromium } = await import("playwright-core");
  return chromium.launch(launchOptions(browser));
}

/** What playwright-core must be told to start a found browser. */
export const launchOptions = ({ executablePath, args, env }: Browser) => ({
  executablePath,
  args: [...args],
  env,
  // It leaves the sandbox off unless it is told otherwise.
  chromiumSandbox: !args.includes("--no-sandbox"),
});

/**
 * The arguments a browser needs here.
 *
 * @param asRoot root has no sandbox, and in the containers where it runs browsers there is often no way out to
 *   the network that the browser would ask for its own purposes
 * @param inCi the machines of CI services often forbid the sandbox
 */
export function browserArguments({ asRoot, inCi }: { asRoot: boolean; inCi: boolean }): string[] {
  const alone = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return [...(asRoot || inCi ? ["--no-sandbox"] : []), ...(asRoot ? alone : [])];
}

const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC_APPLICATIONS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chrome, Chromium and Edge are usually installed, best first; most of these paths don't exist. */
export function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  const { PATH, HOME, LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = environment;
  if (platform === "win32") {
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const onPath = (PATH ?? "").split(":").filter((folder) => folder !== "");
  const folders = new Set([...onPath, "/usr/local/bin", "/usr/bin"]);
  const commands = COMMANDS.flatMap((command) => [...folders].map((folder) => posix.join(folder, command)));
  if (platform !== "darwin") return commands;
  const applications = ["/Applications", posix.join(HOME ?? "/", "Applications")];
  return MAC_APPLICATIONS.flatMap((name) =>
    applications.map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
  ).concat(commands);
}

function namedBrowser(environment: Environment) {
  for (const name of ["CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"]) {
    const executablePath = environment[name];
    if (!executablePath) continue;
    if (!isProgram(executablePath)) {
      throw new Error(
        `${name} is "${executablePath}", and there is no program there. Correct it or unset it.`,
      );
    }
    return { executablePath, source: `named by ${name}` };
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not for this account: in both cases not a program that can be started.
    return false;
  }
}

/**
 * Whether a command leads into Ubuntu's snap: a script that asks for the snap to be installed, or the snap
 * itself, which is shut off from the temporary folders where a fresh profile lies.
 */
function isSnap(path: string): boolean {
  if (posix.basename(realpathSync(path)) === "snap") return true;
  return statSync(path).size < 65_536 && readFileSync(path, "utf8").includes("/snap/");
}

async function bundledBrowser(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Browser> {
  const unpacked = join(folder, "unpacked");
  if (!existsSync(unpacked)) await unpack(unpacked);
  const { LD_LIBRARY_PATH } = env;
  const libraries = join(unpacked, "al2023", "lib");
  return {
    executablePath: join(unpacked, "chromium"),
    // It comes without the helper that makes a sandbox where users may not make one.
    args: args.includes("--no-sandbox") || usersMaySandbox() ? args : ["--no-sandbox", ...args],
    env: {
      ...env,
      LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${libraries}:${LD_LIBRARY_PATH}` : libraries,
      FONTCONFIG_FILE: join(unpacked, "fonts.conf"),
    },
    source: "@sparticuz/chromium among the packages",
  };
}

/** Whether this Linux lets users make the namespaces that a sandbox consists of; Ubuntu 24.04 doesn't. */
function usersMaySandbox(): boolean {
  const forbids = (setting: string, value: string) =>
    existsSync(setting) && readFileSync(setting, "utf8").trim() === value;
  return !(
    forbids("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1") ||
    forbids("/proc/sys/kernel/unprivileged_userns_clone", "0")
  );
}

// The package's own settings name fixed folders of another system, so that no text would be painted.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;

/** Unpacks @sparticuz/chromium into a folder that appears only when it is complete. */
async function unpack(folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    // In a process of its own: the package reads where to unpack from TMPDIR, unpacks its libraries only when
    // it believes to run on AWS Lambda, and changes the environment of the process that imports it.
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", 'await (await import("@sparticuz/chromium")).default.executablePath();'],
      { cwd: root, env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" } },
    );
    await writeFile(join(unfinished, "fonts.conf"), FONTS);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** What to do on a system where no browser was found. */
export function howToInstall(platform: NodeJS.Platform): string {
  const ways: Partial<Record<NodeJS.Platform, string>> = {
    darwin: "brew install --cask google-chrome, or https://www.google.com/chrome/",
    linux: "sudo apt install chromium on Debian, or https://www.google.com/chrome/ elsewhere",
    win32: "winget install Google.Chrome, or https://www.google.com/chrome/",
  };
  const way = ways[platform] ?? "https://www.chromium.org/getting-involved/download-chromium/";
  return `No browser was found. Install Chrome, Chromium or Edge (${way}), or name one in CHROME_PATH.`;
}
