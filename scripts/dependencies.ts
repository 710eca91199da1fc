import { brotliCompressSync } from "node:zlib";
import { script } from "../src/browser/script.ts";
import { type Lockfile, nameOf, readLockfile } from "../src/formats/lockfile.ts";
import { styleSheet } from "../src/styles/style-sheet.ts";
import { markdownTable } from "./markdown-table.ts";

/** Why the project has each package that it asks for itself: what it would have to do without it. */
const REASONS: Readonly<Record<string, string>> = {
  "@11ty/eleventy": "writes the pages, and serves them anew when a file changes",
  "@11ty/eleventy-plugin-rss": "makes the addresses in a feed's content absolute, and its dates",
  "@accesslint/core": "an engine of the accessibility check",
  "@biomejs/biome": "the linter and formatter",
  "@cyclonedx/cyclonedx-library": "the schemas that our bill of materials is held against",
  "@humanwhocodes/momoa": "reads JSON with the line and column of each value, for messages to editors",
  "@siteimprove/alfa-act": "an engine of the accessibility check: its way of asking",
  "@siteimprove/alfa-device": "an engine of the accessibility check: its idea of a screen",
  "@siteimprove/alfa-dom": "an engine of the accessibility check: its copy of a page",
  "@siteimprove/alfa-http": "an engine of the accessibility check: its idea of an answer",
  "@siteimprove/alfa-rules": "an engine of the accessibility check: its rules",
  "@siteimprove/alfa-web": "an engine of the accessibility check: its idea of a page",
  "@sparticuz/chromium": "a browser for machines that have none, and the same one everywhere",
  "@types/luxon": "types",
  "@types/node": "types",
  "@types/pngjs": "types",
  "accessibility-checker-engine": "an engine of the accessibility check, by IBM",
  cheerio: "reads built pages in tests",
  "csv-parse": "reads our tables in tests, as another's program would",
  "dom-accessibility-api": "the names of elements as a screen reader hears them",
  esbuild:
    "makes one script of several modules: the visitors', those that the check takes into a page, and the build itself",
  "flesch-kincaid": "the formula of the reading age",
  "franc-min": "tells languages apart",
  "govuk-frontend": "the patterns of GOV.UK's design system, from which the style sheet is compiled",
  "html-validate": "an engine of the accessibility check, for the markup as it was sent",
  "ical-generator": "writes the calendars",
  "ical.js": "reads our calendars in tests, as Thunderbird does",
  luxon: "time in London, on both sides of each change of the clocks",
  "markdown-it": "turns the text of records into HTML, and lets none through",
  pa11y: "runs axe-core and HTML_CodeSniffer on a page",
  "pa11y-ci": "the usual check, beside which ours is measured",
  parse5: "reads HTML in tests as the standard says",
  "playwright-core": "drives the browser in tests",
  pngjs: "reads the pixels of screenshots",
  preact: "the functions that components are",
  "preact-render-to-string": "makes text of components",
  puppeteer: "drives the browser in the accessibility check, and for pa11y",
  purgecss: "leaves out of the style sheet what no page uses",
  sass: "compiles the style sheet",
  saxes: "reads our XML in tests, and forgives nothing",
  "schema-dts": "types of what search engines read",
  syllable: "counts syllables, for the reading age",
  tsx: "runs TypeScript",
  typescript: "checks types",
  "vscode-json-languageservice": "reads our schemas in tests as an editor's program does",
  zod: "the schemas of records, and the types that follow from them",
};

/** The licences under which anything may be built and passed on if its notice goes along. */
const FREE = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
];
/** Those that ask for one's changes in return: for tools that are run here and are no part of what is published. */
const FOR_TOOLS = ["LGPL-3.0-only", "MPL-2.0"];

/** What may not be among the packages for its licence, each in a sentence. */
export const refusedLicences = ({ packages }: Lockfile): string[] =>
  Object.entries(packages).flatMap(([path, each]) => {
    const { license, dev = false } = each;
    const allowed = dev ? [...FREE, ...FOR_TOOLS] : FREE;
    if (license !== undefined && isAllowed(license, allowed)) return [];
    const use = dev ? "tests and checks" : "building";
    return [
      `${path}: ${nameOf(path, each)} is for ${use}, under ${license ?? "no licence that npm knows of"}.`,
    ];
  });

/** An expression of the SPDX list's licences as npm's packages write them: at most one level of brackets, and no AND. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((each) => allowed.includes(each));

/** The parts of docs/dependencies.md. */
export async function dependencyParts(lockfile: Lockfile = readLockfile()) {
  const { dependencies, devDependencies, optionalDependencies } = lockfile.packages[""] ?? {};
  const tableOf = (wanted: Readonly<Record<string, string>> = {}) =>
    markdownTable(
      ["Package", "Version", "Licence", "What for"],
      Object.entries(wanted)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name]) => {
          const { version = "", license = "" } = lockfile.packages[`node_modules/${name}`] ?? {};
          return [`\`${name}\``, version, license, reasonOf(name)];
        }),
    );
  const sheet = compressed(await styleSheet());
  return {
    shipped: markdownTable(
      ["What", "From", "Bytes in each page that has it, compressed", "Why"],
      [
        [
          "the style sheet",
          "`govuk-frontend` and this project",
          sheet,
          "every page is readable without a second request",
        ],
        [
          "the script",
          "this project",
          compressed(await script()),
          "a page turns with the visitor's clock; no page needs it",
        ],
      ],
    ),
    building: tableOf(dependencies),
    tools: tableOf({ ...devDependencies, ...optionalDependencies }),
  };
}

function reasonOf(name: string): string {
  const reason = REASONS[name];
  if (reason === undefined) throw new RangeError(`Say in scripts/dependencies.ts what ${name} is for.`);
  return reason;
}

/** In brotli, and in hundreds, so that not every rule that is added makes another figure. */
const compressed = (text: string): string =>
  `up to ${Math.ceil(brotliCompressSync(text).length / 100) * 100}`;
