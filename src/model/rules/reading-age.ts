import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Entry, Finding, Rule } from "../records.ts";
import { eachRecord } from "./each-record.ts";
import { anyOf, namesIn, texts } from "./texts.ts";

/** The formula counts averages, and means nothing of a sentence or two. */
const fewestWords = 30;

/** An American school grade is five years less than the age of those in it. */
const ageOfGrade = 5;

interface Sentence {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** A body as a whole, or any other text by itself. */
interface Passage {
  readonly field: string;
  readonly sentences: Sentence[];
}

function passages(entry: Entry): readonly Passage[] {
  const byPlace = new Map<string, Passage>();
  for (const { path, is, blocks } of texts(entry)) {
    const place = (is === "markdown" ? path.slice(0, -1) : path).join(" ");
    const field = path.findLast((key) => typeof key === "string") ?? "";
    const passage = byPlace.get(place) ?? { field, sentences: [] };
    byPlace.set(place, passage);
    for (const { isHeading, text } of blocks) {
      if (isHeading) continue;
      for (const sentence of text.split(/(?<=[.!?][”’")]?)\s+|\n+/))
        passage.sentences.push({ path, text: sentence });
    }
  }
  return [...byPlace.values()];
}

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\d](?:[\p{L}\d’']|[.,:/-](?=[\p{L}\d]))*/gu) ?? [];

/** A number counts as a short word: it is read in figures. */
const syllablesOf = (word: string): number => {
  const count = counted.get(word) ?? (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));
  counted.set(word, count);
  return count;
};

const counted = new Map<string, number>();

/** In years, by the words of each sentence. Undefined for a text too short to be measured. */
function readingAge(sentences: readonly (readonly string[])[]): number | undefined {
  let word = 0;
  let syllable = 0;
  for (const words of sentences) {
    word += words.length;
    for (const each of words) syllable += syllablesOf(each);
  }
  if (word < fewestWords) return undefined;
  const sentence = sentences.filter(({ length }) => length > 0).length;
  return fleschKincaid({ sentence, word, syllable }) + ageOfGrade;
}

/**
 * Texts can be read by people of the age that the settings give: by the Flesch-Kincaid grade, in which a proper name
 * and whatever the glossary explains count as one short word, since nobody can put them more simply.
 */
export const readable: Rule = {
  name: "reading-age",
  needs: [
    "terms",
    "organisations",
    "people",
    "sources",
    "settings",
    "storage",
    "storage-types",
    "events",
    "themes",
  ],
  check(records) {
    const limit = records.settings.get("site")?.record.readingAge;
    if (limit === undefined) return [];
    // A theme's title is the council's own, as a name is.
    const titles = [...records.themes.values()].map(({ record }) => record.title);
    const names = anyOf([...titles, ...namesIn(records)]);
    const terms = anyOf(
      [...records.terms.values()].flatMap(({ record: { short, full } }) => [full, short]),
      "giu",
    );
    return unreadable(records, { limit, names, terms });
  },
};

interface Around {
  /** The highest reading age, in years. */
  readonly limit: number;
  readonly names: RegExp;
  readonly terms: RegExp;
}

const unreadable = eachRecord(function* (entry, { limit, names, terms }: Around): Generator<Finding> {
  const reason = entry.record.readingAgeReason;
  let isTooHard = false;
  for (const { field, sentences } of passages(entry)) {
    // What is too short with its names in full is too short without, and names are slow to look for. Words in turn are
    // slower to look for than characters, and between two words there is one.
    if (sentences.reduce((sum, { text }) => sum + text.length + 1, 0) < 2 * fewestWords) continue;
    if (sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0) < fewestWords) continue;
    const plain = sentences.map(({ text }) => wordsOf(text.replace(terms, "it").replace(names, "it")));
    const age = readingAge(plain);
    if (age === undefined || age <= limit) continue;
    isTooHard = true;
    if (reason !== undefined) continue;
    const lengths = plain.map(({ length }) => length);
    const longest = sentences[lengths.indexOf(Math.max(...lengths))];
    yield {
      entry,
      path: longest?.path ?? [],
      message: `"${field}" asks for a reading age of ${age.toFixed(1)}; ${limit} is the most.`,
      mend: `Use shorter sentences and shorter words. The longest begins "${longest?.text.slice(0, 40)}…". If it can't be said more simply, say why in "readingAgeReason".`,
    };
  }
  if (reason !== undefined && !isTooHard) {
    yield {
      entry,
      path: ["readingAgeReason"],
      message: "This record gives a reason for being hard to read, but it isn't.",
      mend: 'Take "readingAgeReason" out.',
    };
  }
});
