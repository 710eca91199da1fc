import { spawnSync } from "node:child_process";
import { missing } from "../scripts/program-server.ts";

/** What is asked for under load, and how every answer must be. */
export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: 200 | 304;
}

/** What ApacheBench counted. */
export interface Load {
  readonly perSecond: number;
  /** Of the first answer's body; an answer with another length is an error. */
  readonly bytes: number;
}

/** Why there can be no load here; undefined if there can. */
export const missingAb = (): string | undefined => missing("ab", "-V", "apache2-utils");

/**
 * Asks for one address again and again over connections that stay open, until every answer has come.
 *
 * @param patience seconds without any answer after which those who still wait are given up
 * @throws Error when a connection breaks, an answer fails to come, or one has another status or length
 */
export function ab(
  { url, headers, status }: Asked,
  connections: number,
  requests: number,
  patience = 10,
): Load {
  const said = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const many = ["-c", String(connections), "-n", String(requests)];
  const {
    stdout,
    stderr,
    status: code,
  } = spawnSync("ab", ["-q", "-k", "-s", String(patience), ...many, ...said, url], { encoding: "utf8" });
  if (code !== 0) {
    throw new Error(`Under load (${connections} connections to ${url}): ${(stderr || stdout).trim()}`);
  }
  const { load, errors } = readAb(stdout, status, requests);
  if (load && errors.length === 0) return load;
  throw new Error(`Under load (${connections} connections to ${url}): ${errors.join(", ")}.`);
}

/**
 * Reads what ApacheBench 2.3 prints.
 *
 * @param status that all answers must have; ApacheBench knows only whether they were 2xx
 * @param requests that were asked for
 * @returns what went wrong, each in a few words, and the figures if there are any
 */
export function readAb(
  text: string,
  status: Asked["status"],
  requests: number,
): { readonly load: Load | undefined; readonly errors: readonly string[] } {
  const count = (name: string): number | undefined => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const complete = count("Complete requests") ?? 0;
  const kept = count("Keep-Alive requests") ?? 0;
  const others = count("Non-2xx responses") ?? 0;
  const perSecond = count("Requests per second");
  const bytes = count("Document Length");
  // A 304 has no body, and all that nginx says with other statuses has one.
  const misses = status === 304 ? complete - others : others;
  const errors = [
    ...(complete === requests ? [] : [`${requests - complete} of ${requests} requests were not answered`]),
    ...(count("Failed requests") === 0 ? [] : [`${count("Failed requests") ?? "all"} requests failed`]),
    ...(count("Write errors") ? [`${count("Write errors")} requests could not be sent`] : []),
    ...(misses === 0 ? [] : [`${misses} answers had another status than ${status}`]),
    ...(status === 304 && bytes !== 0 ? [`the answers had ${bytes} bytes, and a 304 has none`] : []),
    // The server closes a connection after a thousand answers, which is no fault.
    ...(kept >= complete / 2 ? [] : [`only ${kept} of ${complete} answers left their connection open`]),
  ];
  if (perSecond === undefined || bytes === undefined) {
    return { load: undefined, errors: [...errors, "ApacheBench said nothing that can be read"] };
  }
  return { load: { perSecond, bytes }, errors };
}
