import { extname } from "node:path";

const UTF8 = "; charset=utf-8";

/** Media types by the ends of files' names, of text first: what gzip and brotli make smaller (IANA media types). */
const TEXTS: Readonly<Record<string, string>> = {
  ".css": `text/css${UTF8}`,
  ".csv": `text/csv${UTF8}`,
  ".html": `text/html${UTF8}`,
  ".ics": `text/calendar${UTF8}`,
  ".js": `text/javascript${UTF8}`,
  ".json": "application/json",
  ".map": "application/json",
  ".md": `text/markdown${UTF8}`,
  ".mjs": `text/javascript${UTF8}`,
  ".svg": `image/svg+xml${UTF8}`,
  ".txt": `text/plain${UTF8}`,
  ".webmanifest": "application/manifest+json",
  ".xml": `application/xml${UTF8}`,
  ".xsl": `application/xslt+xml${UTF8}`,
};

export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...TEXTS,
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The media type that a file's name tells. */
export function mediaType(name: string): string {
  return MEDIA_TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
}

/** The ends of files' names by media type, without their dots. */
export function extensionsByType(): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(MEDIA_TYPES)) {
    byType.set(type, [...(byType.get(type) ?? []), extension.slice(1)]);
  }
  return byType;
}

/** Whether files of this name are worth compressing. */
export const isText = (name: string): boolean => extname(name).toLowerCase() in TEXTS;

/** How files are compressed, best first: the name of the coding (RFC 9110 §8.4.1) and what is added to the file's. */
export const CODINGS = [
  { coding: "br", suffix: ".br" },
  { coding: "gzip", suffix: ".gz" },
] as const;
