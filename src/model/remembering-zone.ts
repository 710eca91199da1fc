import { IANAZone } from "luxon";

/** Milliseconds: no zone changes its clocks twice within them. */
const STRETCH = 14 * 24 * 60 * 60 * 1000;

/**
 * A zone that asks the system for its offset from UTC only twice for each fortnight, unless the clocks change in it.
 * The system takes 10 microseconds to answer and luxon asks for every date: it was a sixth of the time of a build.
 */
export class RememberingZone extends IANAZone {
  /** Minutes by fortnight since 1970; undefined for one in which they change. */
  readonly #offsets = new Map<number, number | undefined>();

  /** @param timestamp milliseconds since 1970 */
  override offset(timestamp: number): number {
    const stretch = Math.floor(timestamp / STRETCH);
    if (!this.#offsets.has(stretch)) {
      const [first, last] = [super.offset(stretch * STRETCH), super.offset((stretch + 1) * STRETCH)];
      this.#offsets.set(stretch, first === last ? first : undefined);
    }
    return this.#offsets.get(stretch) ?? super.offset(timestamp);
  }
}
