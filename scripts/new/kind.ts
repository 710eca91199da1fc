import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import { didYouMean } from "../../src/model/nearest.ts";

/** Names whose one is not the many without its s. */
const irregular: Partial<Record<KindName, string>> = { news: "news", people: "person", settings: "settings" };

/** What one record of a kind is called. */
export const one = (kind: KindName): string => irregular[kind] ?? kind.replace(/ies$/, "y").replace(/s$/, "");

/**
 * The kind that a word means, as one or as many.
 * @throws Error in plain words, with the kinds there are
 */
export function kindOf(word: string | undefined): KindName {
  const kind = kindNames.find((each) => word?.toLowerCase() === each || word?.toLowerCase() === one(each));
  if (kind !== undefined) return kind;
  const names = kindNames.map(one);
  const all = `You can add: ${names.join(", ")}.`;
  throw new Error(
    word === undefined
      ? `Say what to add, for example: npm run new -- event\n${all}`
      : `There is no kind of record "${word}". ${didYouMean(word, names)}\n${all}`,
  );
}
