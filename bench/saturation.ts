/** How many connections at once are tried, one after the other. */
export const LEVELS: readonly number[] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** More than this share above the best so far counts as a rise. */
const RISE = 0.05;

/** So many levels in a row without a rise, and the server is full: one may be chance. */
const FLAT = 2;

/**
 * The number of connections beyond which a server answers no more requests a second.
 *
 * @param measure the requests a second at a number of connections, given the last figure measured
 * @throws Error when the requests a second still rise at the most that is tried
 */
export function saturation(
  measure: (connections: number, last: number | undefined) => number,
  levels = LEVELS,
): number {
  let best = { connections: 0, perSecond: 0 };
  let last: number | undefined;
  let flat = 0;
  for (const connections of levels) {
    last = measure(connections, last);
    flat = last > best.perSecond * (1 + RISE) ? 0 : flat + 1;
    if (flat === 0) best = { connections, perSecond: last };
    if (flat === FLAT) return best.connections;
  }
  throw new Error(
    `The server is not full with ${levels.at(-1)} connections: it still answers more a second.`,
  );
}

/** The middle one of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
