import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { parseHeaders } from "../../src/formats/hosting/headers-file.ts";
import { mediaType } from "../../src/formats/hosting/media-types.ts";
import { parseRedirects } from "../../src/formats/hosting/redirects-file.ts";
import { headersFor, LONGEST_ADDRESS, MALFORMED_ADDRESS } from "../../src/formats/hosting/rules.ts";
import { type Answer, found, plain, whole } from "./content.ts";
import { codedFor, isFile, read } from "./files.ts";

const MALFORMED = new RegExp(MALFORMED_ADDRESS, "i");

/** What a folder answers to a request, with the headers that its `_headers` gives the address. */
export async function answer(folder: string, request: IncomingMessage): Promise<Answer> {
  const rulesFile = join(folder, "_headers");
  const rules = (await isFile(rulesFile)) ? parseHeaders(await readFile(rulesFile, "utf8")) : [];
  const headersOf = (path: string) => headersFor(path, rules);
  const { status, headers, body } = await withoutRules(folder, request, headersOf);
  // What isn't the file that was asked for has the headers that hold everywhere, and its own type.
  const everywhere = rules.find(({ pattern }) => pattern === "/*")?.headers ?? {};
  return { status, headers: { ...everywhere, ...headers }, body };
}

type HeadersOf = (path: string) => Record<string, string>;

async function withoutRules(folder: string, request: IncomingMessage, headersOf: HeadersOf): Promise<Answer> {
  const { method = "", url: target = "" } = request;
  if (method !== "GET" && method !== "HEAD") {
    return plain(405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  if (target.length > LONGEST_ADDRESS) return plain(414, "This address is too long.");
  const [path = "", query] = target.split(/\?(.*)/s);
  const steps = MALFORMED.test(target) ? undefined : decodeSteps(path);
  if (!steps) return plain(400, "This address is malformed.");

  const moved = (await redirects(folder)).find(({ from }) => from === path);
  if (moved) return redirect(moved.status, moved.to, query);

  const name = steps.at(-1) ?? "";
  const parents = steps.slice(0, -1);
  const asked = name === "" ? [...parents, "index.html"] : steps;
  const accepted = request.headers["accept-encoding"] ?? "";
  const content = await codedFor(folder, asked, accepted);
  if (content && name === "index.html") return redirect(308, address(parents), query);
  if (content) {
    const type = mediaType(asked.at(-1) ?? "");
    return found(content, { "Content-Type": type, ...headersOf(`/${steps.join("/")}`) }, request);
  }
  if (name !== "" && (await read(folder, [...steps, "index.html"])))
    return redirect(308, address(steps), query);
  return unknown(folder, parents, accepted, headersOf);
}

/**
 * The steps of an address's path, each percent-decoded once (RFC 3986 §2.4); the last one is "" when the path ends in
 * a slash. Undefined for a path that does not begin with one, or holds a malformed escape.
 */
function decodeSteps(path: string): string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  try {
    return path.slice(1).split("/").map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function redirects(folder: string) {
  const file = join(folder, "_redirects");
  return (await isFile(file)) ? parseRedirects(await readFile(file, "utf8")) : [];
}

/** The nearest 404.html, from the folder of the unknown address upwards. */
async function unknown(
  folder: string,
  parents: readonly string[],
  accepted: string,
  headersOf: HeadersOf,
): Promise<Answer> {
  const content = await codedFor(folder, [...parents, "404.html"], accepted);
  if (content) {
    return whole(404, content, { "Content-Type": mediaType("404.html"), ...headersOf("/404.html") });
  }
  return parents.length > 0
    ? unknown(folder, parents.slice(0, -1), accepted, headersOf)
    : plain(404, "There is no page at this address.");
}

function redirect(status: number, to: string, query: string | undefined): Answer {
  const location = query === undefined || /[?#]/.test(to) ? to : `${to}?${query}`;
  return plain(status, `See ${location}`, { Location: location });
}

/** The address of a folder. */
function address(steps: readonly string[]): string {
  return `/${steps.map((step) => `${encodeURIComponent(step)}/`).join("")}`;
}
