import { cpus } from "node:os";
import puppeteer from "puppeteer";
import { findPackagedBrowser } from "../scripts/browser.ts";
import { versionOf } from "../scripts/packages.ts";

/** What is compared, by the names people know it by. */
const PACKAGES = {
  "axe-core": "axe-core",
  HTML_CodeSniffer: "@pa11y/html_codesniffer",
  "IBM Equal Access": "accessibility-checker-engine",
  Alfa: "@siteimprove/alfa-rules",
  AccessLint: "@accesslint/core",
  "HTML-validate": "html-validate",
  "pa11y-ci": "pa11y-ci",
} as const;

/** "2 × AMD EPYC". */
export function processorsInWords(): string {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model.trim()}`;
}

/** In a sentence, on what and with what the figures were measured. */
export async function machineInWords(): Promise<string> {
  const { executablePath, args, env } = await findPackagedBrowser();
  const browser = await puppeteer.launch({ executablePath, args: [...args], env });
  const browserVersion = await browser.version();
  await browser.close();
  const versions = Object.entries(PACKAGES).map(([words, name]) => `${words} ${versionOf(name)}`);
  return `Measured on ${processorsInWords()}, Node.js ${process.versions.node}, ${browserVersion.replace("/", " ")}, with ${versions.join(", ")}.`;
}
