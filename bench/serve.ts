import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { listen, stop } from "../scripts/server.ts";

export interface Serving {
  /** With a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

const HTML = "text/html; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": HTML,
  ".js": "text/javascript",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".svg": "image/svg+xml",
  ".vtt": "text/vtt",
  ".webm": "video/webm",
};

/**
 * Serves a folder with pages of our own making among its files. Not the site's server: its headers forbid
 * frames, and pages of others need them.
 *
 * @param pageAt the HTML at an address, from its slash on; undefined where a file is to be served
 * @param fileAt the file for an address, from its slash on
 */
export async function serve(
  folder: string,
  pageAt: (path: string) => string | undefined,
  fileAt: (path: string) => string = (path) => path,
): Promise<Serving> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const page = pageAt(path);
    if (page !== undefined) {
      response.writeHead(200, { "Content-Type": HTML }).end(page);
      return;
    }
    const file = fileAt(path).replace(/\/$/, "/index.html");
    // A URL's path holds no ".." any more, unless it was written as %2e%2e%2f.
    const answer = file.split("/").includes("..")
      ? Promise.reject(new Error("outside"))
      : readFile(join(folder, file));
    answer.then(
      (body) => {
        const type = TYPES[extname(file)];
        response.writeHead(200, type ? { "Content-Type": type } : {}).end(body);
      },
      () => response.writeHead(404, { "Content-Type": "text/plain" }).end("There is nothing here.\n"),
    );
  });
  const url = await listen(server, 0);
  return {
    url,
    close: () => stop(server),
  };
}
