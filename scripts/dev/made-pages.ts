import { rm } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { type Reads, sameReads, withReads } from "../../src/model/reads.ts";
import type { Kept } from "../../src/template.ts";

/** What a page was made of. */
interface Made {
  readonly item: unknown;
  readonly reads: Reads;
  readonly file: string;
}

/** What was made by a template. */
interface Work {
  readonly make: object;
  /** By key. */
  readonly made: Map<string, Made>;
  /** Of all that the template makes of the site as it is. */
  readonly keys: ReadonlySet<string>;
}

type Around = Parameters<Kept["stale"]>[3];

/**
 * The pages of the development server: when something changes, those are made again that read it, by what they read the
 * last time. Between `begin()` and `end()` lies one building.
 */
export class MadePages implements Kept {
  readonly #byTemplate = new Map<string, Work>();

  /** What the last building was of; undefined if it failed, and nothing can be relied on. */
  #last: Around | undefined;

  #building: { readonly around: Around; readonly isSame: (reads: Reads) => boolean } | undefined;

  begin(): void {
    if (this.#building !== undefined) this.#last = undefined;
    this.#building = undefined;
  }

  stale: Kept["stale"] = (template, items, make, around) => {
    const { isSame } = this.#against(around);
    const work = this.#byTemplate.get(template);
    const made = work?.made ?? new Map<string, Made>();
    this.#byTemplate.set(template, { make, made, keys: new Set(items.map(({ key }) => key)) });
    const isFresh = ({ key, item }: (typeof items)[number]): boolean => {
      const known = made.get(key);
      return known !== undefined && isDeepStrictEqual(known.item, item) && isSame(known.reads);
    };
    return items.filter((each) => work?.make !== make || !isFresh(each)).map(({ item }) => item);
  };

  made: Kept["made"] = ({ inputPath = "", outputPath = "" }, key, item, make) => {
    const { result, reads } = withReads(make);
    this.#byTemplate.get(inputPath)?.made.set(key, { item, reads, file: outputPath });
    return result;
  };

  /** Takes away the files of pages that there are no more. */
  async end(): Promise<void> {
    for (const { made, keys } of this.#byTemplate.values()) {
      for (const [key, { file }] of made) {
        if (keys.has(key)) continue;
        made.delete(key);
        await rm(file, { force: true });
      }
    }
    this.#last = this.#building?.around ?? this.#last;
    this.#building = undefined;
  }

  /** The same for all templates of one building. */
  #against(around: Around) {
    this.#building ??= { around, isSame: comparison(this.#last, around) };
    return this.#building;
  }
}

function comparison(last: Around | undefined, now: Around): (reads: Reads) => boolean {
  if (last === undefined || last.wholeCss !== now.wholeCss || last.script !== now.script) return () => false;
  return sameReads(last.site, now.site);
}
