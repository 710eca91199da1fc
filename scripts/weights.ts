import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { htmlFilesIn } from "./output-checks.ts";

/** Bytes that arrive in one round trip on a fresh connection: ten segments of 1,460 bytes (RFC 6928). */
export const FIRST_FLIGHT = 14_600;
/** How many of the heaviest pages the table names. */
const NAMED = 5;

export interface Weight {
  /** Its path below the folder. */
  readonly page: string;
  /** Bytes as it travels, in brotli. */
  readonly bytes: number;
}

/**
 * What each page of a folder weighs as it travels, heaviest first.
 *
 * @param folder with a `.br` beside each page
 */
export async function weigh(folder: string): Promise<Weight[]> {
  const weights = htmlFilesIn(folder).map(async (page) => ({
    page,
    bytes: (await stat(join(folder, `${page}.br`))).size,
  }));
  return (await Promise.all(weights)).sort((a, b) => b.bytes - a.bytes || a.page.localeCompare(b.page));
}

/** What can be taken from a page to see what it costs; the rest is its words. */
const PARTS: readonly (readonly [name: string, part: RegExp])[] = [
  ["style sheet", /<style[^>]*>.*?<\/style>/gs],
  ["data for search engines", /<script[^>]*application\/ld\+json[^>]*>.*?<\/script>/gs],
  ["scripts", /<script(?![^>]*ld\+json)[^>]*>.*?<\/script>/gs],
  ["what the clock will show later", /<template[^>]*>.*?<\/template>/gs],
  ["main part", /<main[^>]*>.*<\/main>/s],
];

/** By how many bytes of brotli a page would be lighter without each of its parts, heaviest first. */
export function partsOf(html: string): { readonly name: string; readonly bytes: number }[] {
  const all = compressed(html);
  return PARTS.map(([name, part]) => ({ name, bytes: all - compressed(html.replace(part, "")) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

const compressed = (text: string): number => brotliCompressSync(text).length;

/**
 * A page that doesn't fit into the first flight makes its reader wait for a second.
 *
 * @throws RangeError that names every such page and what it is made of
 */
export async function refuseHeavyPages(folder: string, weights: readonly Weight[]): Promise<void> {
  const heavy = weights.filter(({ bytes }) => bytes > FIRST_FLIGHT);
  if (heavy.length === 0) return;
  const lines = heavy.map(async ({ page, bytes }) => {
    const parts = partsOf(await readFile(join(folder, page), "utf8"));
    const told = parts.map((part) => `${part.name} ${part.bytes}`).join(", ");
    return `${page} is ${bytes} bytes when compressed, over ${FIRST_FLIGHT}. Its parts: ${told}. Split the page, or say less.`;
  });
  throw new RangeError((await Promise.all(lines)).join("\n"));
}

/** The heaviest pages and the one in the middle, in bytes, as lines of text. */
export function weightTable(weights: readonly Weight[]): string {
  const middle = weights[weights.length >> 1];
  if (middle === undefined) return "No pages.";
  const rows = [
    ...weights.slice(0, NAMED).map(({ page, bytes }) => [bytes, page]),
    [middle.bytes, `(half of the ${weights.length} pages are lighter)`],
    [FIRST_FLIGHT, "(the most that arrives in one round trip)"],
  ];
  return [
    "Bytes of pages, compressed:",
    ...rows.map(([bytes, what]) => `${String(bytes).padStart(7)}  ${what}`),
  ].join("\n");
}
