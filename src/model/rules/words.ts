/** What the words of a text look like: short forms, phone numbers, headings. */
import type { Finding, Rule } from "../records.ts";
import { eachRecord } from "./each-record.ts";
import { anyOf, namesIn, texts } from "./texts.ts";

/** Addresses, and postcodes, whose capitals are no words. */
const noWords = /\S+@\S+|https?:\/\/\S+|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
const capitals = /(?<![\p{L}\d])[A-Z]{2,}[A-Z\d]*(?:-\d+)?(?=s?(?![\p{L}\d]))/gu;

/** Every short form that a reader meets is explained by a record of the glossary. */
export const shortFormsExplained: Rule = {
  name: "short-form",
  // A name that could not be read would be taken for a short form.
  needs: ["terms", "organisations", "people", "sources", "settings", "storage", "storage-types", "events"],
  *check(records) {
    const explained = new Set([...records.terms.values()].map(({ record }) => record.short));
    const names = anyOf(namesIn(records));
    for (const { entry, path, blocks } of inCapitals(records)) {
      const words = blocks.map(({ text }) => text.replace(noWords, " ").replace(names, " ")).join(" ");
      for (const short of new Set([...words.matchAll(capitals)].map(([each]) => each))) {
        if (explained.has(short)) continue;
        yield {
          entry,
          path,
          message: `"${short}" is a short form, but no record explains it.`,
          mend: `Add a record to _data/terms/ with "short": "${short}" and what it stands for, or write it out.`,
        };
      }
    }
  },
};

/** Most texts have none, and names are slow to look for. */
const inCapitals = eachRecord((entry) => texts(entry).filter(({ value }) => /[A-Z]{2}/.test(value)));

const phone = /(?<![\d\p{L}])(?:\+44[\d\s()-]{8,}\d|\(?0\d[\d\s()-]{7,}\d)(?!\d)/gu;

/** Phone numbers look the same everywhere, in groups that can be read out and keyed in. */
export const phonesReadable: Rule = {
  name: "phone-in-text",
  level: "advice",
  check: eachRecord(function* (entry): Generator<Finding> {
    for (const { path, blocks } of texts(entry)) {
      for (const [number] of blocks.flatMap(({ text }) => [...text.matchAll(phone)])) {
        if (/^0\d{2,4}(?: \d{3,6}){1,2}$/.test(number)) continue;
        yield {
          entry,
          path,
          message: `The phone number ${number} is not written as the others are.`,
          mend: "Write the area code, a space and the number, without brackets or hyphens: 01632 960001.",
        };
      }
    }
  }),
};

/** Headings are short enough to be taken in at a glance, and are no sentences. */
export const headingsShort: Rule = {
  name: "heading",
  check: eachRecord(function* (entry): Generator<Finding> {
    for (const { path, blocks } of texts(entry)) {
      for (const { text } of blocks.filter(({ isHeading }) => isHeading)) {
        if (text.length > 65) {
          yield {
            entry,
            path,
            message: `The heading "${text}" is ${text.length} characters long; 65 is the most.`,
            mend: `Shorten it by ${text.length - 65}.`,
          };
        } else if (/[.:;,]$/.test(text)) {
          yield {
            entry,
            path,
            message: `The heading "${text}" ends with "${text.slice(-1)}".`,
            mend: "Take it out: a heading ends without one.",
          };
        }
      }
    }
  }),
};
