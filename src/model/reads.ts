/** What was read of a site while something was made of it, so that it need not be made again of a site that reads the same. */
import { isDeepStrictEqual } from "node:util";
import type { Site } from "./site.ts";

/** Asks a site for something that is not one of its own parts, such as the news of one event. */
export type Question = (site: Site) => unknown;

/** The parts of a site that were read, and what it answered to questions. */
export interface Reads {
  readonly parts: Set<keyof Site>;
  readonly answers: Map<Question, unknown>;
}

/** Whoever notes at present what is read; none but while developing. */
let noting: Reads | undefined;

/** Makes something, and tells what was read of a watched site meanwhile. */
export function withReads<Result>(make: () => Result): { readonly result: Result; readonly reads: Reads } {
  const [around, reads] = [noting, newReads()];
  noting = reads;
  try {
    return { result: make(), reads };
  } finally {
    noting = around;
  }
}

const newReads = (): Reads => ({ parts: new Set(), answers: new Map() });

/** Notes for whoever is noting what was read before, of which only the result is used now. */
export function noteAgain({ parts, answers }: Reads): void {
  for (const part of parts) noting?.parts.add(part);
  for (const [question, answer] of answers) noting?.answers.set(question, answer);
}

/** Asks a site, and notes the answer alone, not what it read to find it. */
export function ask<Answer>(site: Site, question: (site: Site) => Answer): Answer {
  const { result } = withReads(() => question(site));
  noting?.answers.set(question, result);
  return result;
}

/** The same site, of which it can be noted what is read. */
export function watched(site: Site): Site {
  const parts = Object.entries(site).map(([part, value]) => [
    part,
    {
      enumerable: true,
      get() {
        noting?.parts.add(part as keyof Site);
        return value;
      },
    },
  ]);
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(parts))) as Site;
}

/** Whether the same would be read of a later site; each of its parts is held against the earlier one's once only. */
export function sameReads(earlier: Site, later: Site): (reads: Reads) => boolean {
  const known = new Map<keyof Site, boolean>();
  const isSame = (part: keyof Site): boolean => {
    const same = known.get(part) ?? isDeepStrictEqual(earlier[part], later[part]);
    known.set(part, same);
    return same;
  };
  return ({ parts, answers }) =>
    [...parts].every(isSame) &&
    [...answers].every(([question, answer]) => isDeepStrictEqual(question(later), answer));
}
