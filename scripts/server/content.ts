import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A file as it is sent. */
export interface Content {
  readonly body: Buffer;
  /** How it is compressed (RFC 9110 §8.4.1); undefined if it isn't. */
  readonly coding?: string;
}

/** A file that was found: whole, a range of it, or that the client has it already. */
export function found(
  content: Content,
  given: Readonly<Record<string, string>>,
  { method, headers: asked }: Pick<IncomingMessage, "method" | "headers">,
): Answer {
  const tag = `"${createHash("sha256").update(content.body).digest("base64url")}"`;
  const headers = { ...given, ...codedHeaders(content), ETag: tag, "Accept-Ranges": "bytes" };
  // If-None-Match compares weakly (RFC 9110 §13.1.2).
  const known = (asked["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  if (known.includes(tag) || known.includes("*")) return { status: 304, headers, body: Buffer.of() };
  // Of HEAD no range is asked (RFC 9110 §14.2), nor of a version that is gone (§13.1.5).
  const isPart = method === "GET" && (asked["if-range"] ?? tag) === tag;
  return isPart ? part(content, headers, asked.range ?? "") : whole(200, content, headers);
}

/** The whole of a file. */
export function whole(status: number, content: Content, headers: Readonly<Record<string, string>>): Answer {
  const { body } = content;
  return {
    status,
    headers: { ...headers, ...codedHeaders(content), "Content-Length": String(body.length) },
    body,
  };
}

const codedHeaders = ({ coding }: Content): Record<string, string> => ({
  Vary: "Accept-Encoding",
  ...(coding === undefined ? {} : { "Content-Encoding": coding }),
});

/** The bytes that a Range asks for (RFC 9110 §14.1.2); all of them for several ranges or what is no range. */
function part(content: Content, headers: Readonly<Record<string, string>>, range: string): Answer {
  const { body } = content;
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === "" && last === "") return whole(200, content, headers);
  const start = first === "" ? Math.max(body.length - Number(last), 0) : Number(first);
  const end = first === "" || last === "" ? body.length - 1 : Math.min(Number(last), body.length - 1);
  if (first !== "" && last !== "" && Number(last) < start) return whole(200, content, headers);
  if (start > end) {
    const { "Content-Encoding": _, ...others } = headers as Record<string, string>;
    return plain(416, "This file is shorter than that.", {
      ...others,
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Range": `bytes */${body.length}`,
    });
  }
  const piece = body.subarray(start, end + 1);
  const answer = whole(206, { ...content, body: piece }, headers);
  return {
    ...answer,
    headers: { ...answer.headers, "Content-Range": `bytes ${start}-${end}/${body.length}` },
  };
}

/** A sentence instead of a file. */
export function plain(status: number, sentence: string, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(`${sentence}\n`);
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.length) };
  return { status, headers: { ...type, ...headers }, body };
}
