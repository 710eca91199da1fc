import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { answer } from "./server/answer.ts";
import { plain } from "./server/content.ts";

export interface ServerOptions {
  /** False to leave the Content-Security-Policy out, for tools that bring scripts of their own into the pages. */
  readonly withPolicy?: boolean;
}

/** Bytes: longer than any address that is worth an answer of its own. */
const LONGEST_HEAD = 65_536;

/**
 * A web server that serves a folder the way a content delivery network does: folder addresses end in a slash, unknown
 * ones get the nearest 404.html, the folder's own `_redirects` is followed and its `_headers` hold.
 * Nothing outside the folder is read, and no symbolic link in it is followed.
 *
 * @param root an existing folder; its files are read anew for every request
 * @throws Error when there is no such folder
 */
export function createSiteServer(root: string, { withPolicy = true }: ServerOptions = {}): Server {
  const folder = realpathSync.native(root);
  return createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    answer(folder, request)
      .catch((error: unknown) => {
        console.error(error);
        return plain(500, "This file could not be read.");
      })
      .then(({ status, headers, body }) => {
        const { "Content-Security-Policy": policy, ...others } = headers;
        response.writeHead(status, withPolicy && policy !== undefined ? headers : others);
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
