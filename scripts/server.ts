import { createHash } from "node:crypto";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { headersFor, parseRedirects } from "../src/formats/hosting.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * A web server that serves a folder the way a content delivery network does: folder addresses end in a
 * slash, unknown ones get the nearest 404.html, `_redirects` is followed and the site's header rules hold.
 * Nothing outside the folder is read, and no symbolic link in it is followed.
 *
 * @param root an existing folder; its files are read anew for every request
 * @throws Error when there is no such folder
 */
export function createSiteServer(root: string): Server {
  const folder = realpathSync.native(root);
  return createServer((request, response) => {
    answer(folder, request.method ?? "", request.url ?? "", request.headers["if-none-match"] ?? "")
      .catch((error: unknown) => {
        console.error(error);
        return plain(500, "This file could not be read.");
      })
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
}

/**
 * Starts the server for this machine only.
 *
 * @param port 0-65535; 0 picks a free one
 * @returns the site's address, with a slash at the end
 * @throws Error with a sentence to act on when the port cannot be had
 */
export async function listen(server: Server, port: number): Promise<string> {
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new Error(
        `Port ${port} is in use. Stop the other program, or choose another port: ${startOn(port)}`,
      );
    }
    if (code === "EACCES") {
      throw new Error(`Port ${port} is not yours to use. Choose another port: ${startOn(port)}`);
    }
    throw error;
  }
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : port}/`;
}

/** Stops a server at once, with whatever it is still answering. */
export function stop(server: Server, done?: () => void): void {
  server.close(done);
  server.closeAllConnections();
}

/**
 * The port that an environment variable's text names.
 *
 * @param text a whole number 0-65535; 8080 when not given
 * @throws Error with a sentence to act on for anything else
 */
export function readPort(text: string | undefined): number {
  const port = text?.trim() ?? "8080";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, and it is "${text}".`);
  }
  return Number(port);
}

/** What to type to start on another port than the one that is taken. */
function startOn(taken: number): string {
  const port = taken >= 1024 && taken < 65535 ? taken + 1 : 8080;
  return process.platform === "win32"
    ? `$env:PORT=${port}; npm start (PowerShell) or set PORT=${port}&& npm start (cmd)`
    : `PORT=${port} npm start`;
}

async function answer(folder: string, method: string, target: string, tags: string): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") {
    return plain(405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  const [path = "", query] = target.split(/\?(.*)/s);
  const steps = decodeSteps(path);
  if (!steps) return plain(400, "This address is malformed.");

  const moved = (await redirects(folder)).find(({ from }) => from === path);
  if (moved) return redirect(moved.status, moved.to, query);

  const name = steps.at(-1) ?? "";
  const parents = steps.slice(0, -1);
  if (name === "") {
    const page = await read(folder, [...parents, "index.html"]);
    return page ? found(page, "index.html", `/${steps.join("/")}`, tags) : unknown(folder, parents);
  }
  const file = await read(folder, steps);
  if (file && name === "index.html") return redirect(308, address(parents), query);
  if (file) return found(file, name, `/${steps.join("/")}`, tags);
  const page = await read(folder, [...steps, "index.html"]);
  return page ? redirect(308, address(steps), query) : unknown(folder, parents);
}

/**
 * The steps of an address's path, each percent-decoded once (RFC 3986 §2.4); the last one is "" when the
 * path ends in a slash. Undefined for a path that does not begin with one, a malformed escape or a NUL.
 */
function decodeSteps(path: string): string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  try {
    const steps = path.slice(1).split("/").map(decodeURIComponent);
    return steps.some((step) => step.includes("\0")) ? undefined : steps;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function redirects(folder: string) {
  const file = join(folder, "_redirects");
  return (await isFile(file)) ? parseRedirects(await readFile(file, "utf8")) : [];
}

/** A published file's content, or undefined where there is none. */
async function read(folder: string, steps: readonly string[]): Promise<Buffer | undefined> {
  const hidden = steps.some((step) => step === "" || step.startsWith(".") || /[/\\]/.test(step));
  if (hidden || /^_(headers|redirects)$/.test(steps.join("/"))) return undefined;
  const file = join(folder, ...steps);
  if (!(await isFile(file))) return undefined;
  // A path that the disk spells otherwise is a symbolic link, or another case than a CDN would answer to.
  return (await realpath(file)) === file ? readFile(file) : undefined;
}

const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.has(String(error.code))) return false;
    throw error;
  }
}

function found(body: Buffer, name: string, path: string, tags: string): Answer {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { "Content-Type": mediaType(name), ...headersFor(path), ETag: tag };
  // If-None-Match compares weakly (RFC 9110 §13.1.2).
  const known = tags.split(",").map((each) => each.trim().replace(/^W\//, ""));
  if (known.includes(tag) || known.includes("*")) return { status: 304, headers, body: Buffer.of() };
  return { status: 200, headers: { ...headers, "Content-Length": String(body.length) }, body };
}

/** The nearest 404.html, from the folder of the unknown address upwards. */
async function unknown(folder: string, parents: readonly string[]): Promise<Answer> {
  const body = await read(folder, [...parents, "404.html"]);
  if (body) {
    const headers = { "Content-Type": mediaType("404.html"), ...headersFor("/404.html") };
    return { status: 404, headers: { ...headers, "Content-Length": String(body.length) }, body };
  }
  return parents.length > 0
    ? unknown(folder, parents.slice(0, -1))
    : plain(404, "There is no page at this address.");
}

function redirect(status: number, to: string, query: string | undefined): Answer {
  const location = query === undefined || /[?#]/.test(to) ? to : `${to}?${query}`;
  return plain(status, `See ${location}`, { Location: location });
}

function plain(status: number, sentence: string, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(`${sentence}\n`);
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.length) };
  return { status, headers: { ...type, ...headers }, body };
}

/** The address of a folder. */
function address(steps: readonly string[]): string {
  return `/${steps.map((step) => `${encodeURIComponent(step)}/`).join("")}`;
}

const UTF8 = "; charset=utf-8";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": `text/css${UTF8}`,
  ".csv": `text/csv${UTF8}`,
  ".gif": "image/gif",
  ".html": `text/html${UTF8}`,
  ".ico": "image/x-icon",
  ".ics": `text/calendar${UTF8}`,
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": `text/javascript${UTF8}`,
  ".json": "application/json",
  ".map": "application/json",
  ".md": `text/markdown${UTF8}`,
  ".mjs": `text/javascript${UTF8}`,
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": `image/svg+xml${UTF8}`,
  ".txt": `text/plain${UTF8}`,
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": `application/xml${UTF8}`,
  ".xsl": `application/xslt+xml${UTF8}`,
};

/** The media type that a file's name tells (IANA media types). */
function mediaType(name: string): string {
  return MEDIA_TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
}
