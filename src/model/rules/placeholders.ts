import { textKind } from "../fields.ts";
import type { Finding, Records, Rule } from "../records.ts";
import { eachRecord } from "./each-record.ts";
import { strings } from "./strings.ts";

const words = /\b(?:todo|tbc|tba|lorem ipsum|xxx+|insert\b.{1,40}?\bhere)\b/i;
const hosts = /(?<![\w.-])(?:[\w-]+\.)*(?:example\.(?:com|org|net)|localhost)(?![\w-])/i;
const exampleHosts = /(?<![\w.-])(?:[\w-]+\.)+example(?![\w-])/i;
/** What all of these hosts have in them: most strings have not, and the whole of a host is slow to look for. */
const mayBeHost = /example|localhost/i;

/** Nothing that stands in for words or addresses still to come is published. */
export const noPlaceholders: Rule = {
  name: "placeholder",
  check: (records) => placeholders(records, isExample(records) ? "example" : "real"),
};

const placeholders = eachRecord(function* (entry, place: "example" | "real"): Generator<Finding> {
  for (const { path, schema, value } of strings(entry)) {
    const is = textKind(schema);
    const word = is === undefined || is === "code" ? undefined : words.exec(value)?.[0];
    if (word !== undefined) {
      yield {
        entry,
        path,
        message: `"${word}" stands in for words that are still to come.`,
        mend: 'Write them. If nothing was published, leave the field out and say so in "gaps".',
      };
    }
    if (!mayBeHost.test(value)) continue;
    const host = hosts.exec(value)?.[0] ?? (place === "example" ? undefined : exampleHosts.exec(value)?.[0]);
    if (host !== undefined) {
      yield {
        entry,
        path,
        message: `${host} stands in for a real address.`,
        mend: "Write the real address, or leave the field out.",
      };
    }
  }
});

/** A site that itself lives under .example, where no site can (RFC 2606), may lead to others there. */
const isExample = ({ settings }: Records): boolean =>
  [...settings.values()].some(({ record }) => /\.example,/.test(record.tagAuthority));
