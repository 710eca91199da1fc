import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { isEnglish, mainOf, passages, sentencesOf, wordsOf } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Words that a paragraph and a page must have to be measured: the formula counts averages. */
const PARAGRAPH = 30;
const PAGE = 60;
/** American school grades: the formula's result for the hardest text that lets pass. */
const HARD_PARAGRAPH = 16;
const HARD_PAGE = 12.5;
const LONG_SENTENCE = 40;

/** Words of offices and laws that have common ones. */
const OFFICIALESE =
  /\b(pursuant to|aforementioned|aforesaid|notwithstanding|herein(?:after|before)?|heretofore|hereby|thereof|therein|thereto|whereas|whereby|wherein|forthwith|in lieu of|in respect of|utili[sz](?:e[sd]?|ing|ation)|commence(?:ment|d|s)?|remuneration|endeavou?r(?:s|ed)?|ascertain|expedit(?:e|ious)\w*|facilitat(?:e[sd]?|ion|ing)|prior to|subsequent(?:ly)? to|in accordance with|with regard to|in the event (?:that|of)|inter alia|mutatis mutandis|vis-à-vis|furnish(?:ed)?|deem(?:ed)?|incumbent upon|promulgat\w+|cognisan[ct]\w*|statutory instrument|duly|stipulat\w+|disseminat\w+|operationali[sz]\w+|multi-?stakeholder|synerg\w+|paradigm\w*|leverag(?:e[sd]?|ing)|ameliorat\w+|commensurate|requisite|effectuat\w+|necessitat\w+|per annum|shall)\b/gi;

/**
 * WCAG 2.2, 3.1.5 Reading Level. English text is measured by the Flesch-Kincaid grade, each paragraph and the page;
 * sentences by their words, and short texts by words of officialdom.
 */
export const readingAge: ReadingProbe = {
  name: "reading-age",
  barriers: ["reading-age"],
  settings: ["desktop"],
  *read() {
    const all: string[] = [];
    let told = 0;
    for (const { element, text } of passages(mainOf())) {
      if (!isEnglish(element) || element.closest("pre, code, address, nav, header, footer, figcaption, cite"))
        continue;
      const sentences = sentencesOf(text).filter((sentence) => /\p{Ll}{2}/u.test(sentence));
      const words = wordsOf(text).length;
      // What does not end as a sentence is an item of a list, or a line of an address.
      if (words < 8 || !/[.!?][”’")]?$/.test(text)) continue;
      all.push(...sentences);
      const reason = reasonOf(sentences, words);
      if (!reason || told++ >= 5) continue;
      yield {
        barrier: "reading-age",
        level: "warning",
        element,
        message: `${reason} Can it be said more simply?`,
      };
    }
    const words = all.flatMap(wordsOf).length;
    const grade = gradeOf(all);
    if (told > 0 || words < PAGE || grade < HARD_PAGE) return;
    yield {
      barrier: "reading-age",
      level: "warning",
      element: null,
      message: `The ${words} words of the page's text ask for ${schooling(grade)}. Can they be said more simply?`,
    };
  },
};

/** Why a paragraph is hard to read, or nothing if it isn't. */
function reasonOf(sentences: readonly string[], words: number): string | undefined {
  const text = sentences.join(" ");
  const grade = gradeOf(sentences);
  if (words >= PARAGRAPH && grade >= HARD_PARAGRAPH) {
    return `This paragraph asks for ${schooling(grade)}: "${text.slice(0, 60)}".`;
  }
  const terms = [...new Set(text.match(OFFICIALESE)?.map((term) => term.toLowerCase()))];
  if (words >= 12 && terms.length >= 3) return `It uses words of offices: ${terms.slice(0, 4).join(", ")}.`;
  const longest = sentences.reduce(
    (one, other) => (wordsOf(other).length > wordsOf(one).length ? other : one),
    "",
  );
  const count = wordsOf(longest).length;
  // A list in a sentence is long and easy.
  if (count > LONG_SENTENCE && (longest.match(/[,;]/g)?.length ?? 0) < count / 6) {
    return `A sentence has ${count} words: "${longest.slice(0, 60)}".`;
  }
  return undefined;
}

/** The American school grade whose pupils can read the sentences. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const counted = new Map<string, number>();

/** A number is read in figures, and a name in capitals cannot be said more simply. */
function syllablesOf(word: string): number {
  const count = counted.get(word) ?? (/\d|^\p{Lu}{2,}$/u.test(word) ? 1 : Math.max(1, syllable(word)));
  counted.set(word, count);
  return count;
}

function schooling(grade: number): string {
  return `${Math.round(grade)} years of school (Flesch-Kincaid)`;
}
