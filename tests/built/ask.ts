/** Asks a web server in bytes of our own: every client would tidy the address up first. */
import { connect } from "node:net";

export interface Reply {
  readonly status: number;
  /** By names in small letters; of several of one name, joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Sends one request and reads until its answer is whole: not every server hangs up when it is asked to.
 *
 * @throws Error when the server hangs up before that
 */
export async function ask(
  port: number,
  target: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const socket = connect(port, "127.0.0.1");
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers });
  socket.write(
    `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
  let bytes: Buffer = Buffer.of();
  for await (const piece of socket) {
    bytes = Buffer.concat([bytes, piece]);
    const reply = replyOf(bytes, method, false);
    if (reply) return reply;
  }
  const reply = replyOf(bytes, method, true);
  if (!reply) throw new Error(`The answer to ${method} ${target} broke off after ${bytes.length} bytes.`);
  return reply;
}

/**
 * The answer that bytes are (RFC 9112 §6.3).
 *
 * @param ended whether there are no more of them
 * @returns undefined if there must be more
 */
export function replyOf(bytes: Buffer, method: string, ended: boolean): Reply | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [first = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const status = Number(first.split(" ")[1]);
  const headers = headersOf(lines);
  const body = bodyOf(bytes.subarray(end + 4), headers, method === "HEAD" || status === 304, ended);
  return body && { status, headers, body };
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const parsed: Record<string, string> = {};
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    parsed[key] = key in parsed ? `${parsed[key]}, ${value}` : value;
  }
  return parsed;
}

function bodyOf(
  sent: Buffer,
  headers: Reply["headers"],
  isEmpty: boolean,
  ended: boolean,
): Buffer | undefined {
  if (isEmpty) return sent;
  if (headers["transfer-encoding"] === "chunked") return joined(sent);
  const length = headers["content-length"];
  const isWhole = length === undefined ? ended : sent.length >= Number(length);
  return isWhole ? sent : undefined;
}

/** A body that was sent in pieces (RFC 9112 §7.1); undefined while the last of them has not come. */
function joined(chunks: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = chunks.indexOf("\r\n", at);
    const size = line === -1 ? Number.NaN : Number.parseInt(chunks.subarray(at, line).toString("latin1"), 16);
    const next = line + 2 + size + 2;
    if (Number.isNaN(size) || next > chunks.length) return undefined;
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(chunks.subarray(line + 2, line + 2 + size));
    at = next;
  }
}
