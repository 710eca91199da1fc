/** The one place where what a schema refuses is put into words. No editor ever reads the schema library's own. */
import { z } from "zod";
import { didYouMean } from "./nearest.ts";
import { allKeysAt, keysAt, likelyOption, schemaAt } from "./schema-walk.ts";

export interface Words {
  /** Path of the value the words are about. */
  readonly path: readonly PropertyKey[];
  /** A key at that path, if the words are about the key itself. */
  readonly key?: string;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

type Issue = z.core.$ZodIssue;

/** What each named pattern of `fields.ts` asks for. */
const patterns: Record<string, readonly [is: string, mend: string]> = {
  year: ["is not in this century", "Write the year with 4 figures, for example 2021."],
  url: ["is not a web address this site can link to", "Write the whole address, beginning with https://."],
  "empty-text": ["is empty", "Write the text, or take the whole field out if it may be left out."],
  "one-line": ["has a line break in it", "Write it on one line."],
  id: ["is not an id", "Use small letters, digits and hyphens only, for example roadshow-town."],
  time: ["is not a time", "Write hours and minutes on the 24-hour clock, for example 09:30 or 19:00."],
  phone: [
    "is not a phone number in international form",
    "Write +44 and the number without its first 0, for example +441992555847.",
  ],
  postcode: [
    "is not a postcode",
    "Write it in capitals with its space, for example AB1 2CD, or leave it out.",
  ],
  uid: [
    "is not a calendar id",
    "Write the event's id, @ and a host name, for example roadshow-town@send.council.gov.uk.",
  ],
  host: [
    "is not the name of a website",
    "Write only the part of its address between https:// and the next slash, for example calendar.google.com.",
  ],
  tag: [
    "is not a tag",
    "Write it as the other news items do: tag:, the authority, a comma, the year, a colon and the item's id.",
  ],
  path: [
    "is not an address on this site",
    "Write it from the first slash to the last, as in /news/roadshows-announced/.",
  ],
  "tag-authority": ["is not the start of a tag", "Write tag:, the host name, a comma and the year."],
  proof: ["is not what the command wrote", "Let npm run storage -- --write write it."],
  period: ["is not a length of time", "Write P and a number with Y, M or D, for example P2Y, P1M or P30D."],
};

const formats: Record<string, readonly [is: string, mend: string]> = {
  date: [
    "is not a date there is",
    "Write year-month-day, for example 2021-09-16, and check that the month has that day.",
  ],
  datetime: [
    "is not a date and time",
    "Write it like 2021-09-03T11:16:00+01:00, ending with the distance from UTC.",
  ],
  email: ["is not an e-mail address", "Write it like someone@council.gov.uk."],
  url: ["is not a web address this site can link to", "Write the whole address, beginning with https://."],
};

const nameOf = (path: readonly PropertyKey[]): string => {
  const last = path.at(-1);
  if (last === undefined) return "The record";
  return typeof last === "number"
    ? `Entry ${last + 1} of "${String(path.at(-2) ?? "the list")}"`
    : `"${String(last)}"`;
};

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return (
    { string: "a text", number: "a number", boolean: "true or false", object: "a group in { }" }[
      typeof value as string
    ] ?? "something else"
  );
};

const wantedKinds: Record<string, readonly [name: string, mend: string]> = {
  string: ["a text", 'Put it in double quotation marks: "like this".'],
  number: ["a number", "Write the number without quotation marks."],
  int: ["a whole number", "Write it without quotation marks and without a decimal point."],
  boolean: ["true or false", "Write true or false, without quotation marks."],
  array: ["a list", "Put it in square brackets: [ ]."],
  object: ["a group of fields", "Put its fields in curly brackets: { }."],
};

/** "What it is." goes on after a colon as "what it is."; "SEND ..." stays. */
const lowered = (sentence: string): string =>
  sentence.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

/**
 * @param schema the schema of the whole record
 * @param record the record that it refused
 * @param issues what it said
 */
export function explain(schema: z.core.$ZodType, record: unknown, issues: readonly Issue[]): Words[] {
  const help = (path: readonly PropertyKey[]): string => {
    const field = schemaAt(schema, record, path);
    return (field && z.globalRegistry.get(field)?.description) ?? "Look at the same field of another record.";
  };

  const missing = (path: readonly PropertyKey[]): Words => ({
    path: path.slice(0, -1),
    rule: "missing",
    message: `${nameOf(path)} is missing.`,
    mend: `Add ${nameOf(path)}: ${lowered(help(path))}`,
  });

  /** Keys that no shape of a union has: the schema doesn't look at them while it can't tell which shape is meant. */
  const strangers = (path: readonly PropertyKey[]): Words[] => {
    const value = valueAt(record, path);
    const known = allKeysAt(schemaAt(schema, record, path) ?? schema);
    return Object.keys(value ?? {})
      .filter((key) => !known.includes(key))
      .map((key) => stranger(path, key, known));
  };

  const stranger = (path: readonly PropertyKey[], key: string, known: readonly string[]): Words => ({
    path,
    key,
    rule: "unknown-field",
    message: `There is no field "${key}" here.`,
    mend: `${didYouMean(key, known)} Otherwise take it out.`,
  });

  const one = (issue: Issue, base: readonly PropertyKey[]): Words[] => {
    const path = [...base, ...issue.path];
    const value = valueAt(record, path);
    const name = nameOf(path);
    const say = (rule: string, message: string, mend: string): Words[] => [{ path, rule, message, mend }];

    switch (issue.code) {
      case "invalid_type": {
        if (value === undefined) return [missing(path)];
        const [wanted, mend] = wantedKinds[issue.expected] ?? [`a ${issue.expected}`, help(path)];
        const is = value === null ? "nothing stands there: null" : `it is ${kindOf(value)}: ${shown(value)}`;
        return say("type", `${name} should be ${wanted}, but ${is}.`, `${mend} ${help(path)}`);
      }
      case "unrecognized_keys": {
        const known = keysAt(schemaAt(schema, record, path) ?? schema, value);
        const free = known.filter(
          (key) => !(typeof value === "object" && value !== null && Object.hasOwn(value, key)),
        );
        return issue.keys.map((key) => stranger(path, key, free));
      }
      case "invalid_value": {
        if (value === undefined) return [missing(path)];
        const values = issue.values.map(String);
        return say("choice", `${name} can't be ${shown(value)}.`, didYouMean(String(value), values));
      }
      case "invalid_union": {
        const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
        if (value === undefined) {
          const mend = `Add ${name}. ${didYouMean("", options)}`;
          return [{ ...missing(path), mend }, ...strangers(path.slice(0, -1))];
        }
        if (issue.errors.length === 0) {
          return say("choice", `${name} can't be ${shown(value)}.`, didYouMean(String(value), options));
        }
        const union = schemaAt(schema, record, path);
        const def = union === undefined ? undefined : (union as z.core.$ZodTypes)._zod.def;
        const shapes = def?.type === "union" ? def.options : [];
        const likely = likelyOption(shapes, value);
        const branch = issue.errors[likely === undefined ? 0 : shapes.indexOf(likely)] ?? [];
        return branch.flatMap((inner) => one(inner, path));
      }
      case "invalid_format": {
        const [is, mend] = (issue.format === "regex" ? patterns[issue.message] : formats[issue.format]) ?? [
          "is not written as it should be",
          help(path),
        ];
        return say(
          issue.format === "regex" ? issue.message : issue.format,
          `${name} ${is}: ${shown(value)}.`,
          mend,
        );
      }
      case "too_big":
        if (issue.origin === "string") {
          const length = String(value).length;
          return say(
            "too-long",
            `${name} is ${length} characters long; ${issue.maximum} is the most.`,
            `Shorten it by ${length - Number(issue.maximum)}.`,
          );
        }
        return say("too-big", `${name} is ${shown(value)}; ${issue.maximum} is the most.`, help(path));
      case "too_small":
        if (issue.origin === "array")
          return say(
            "empty-list",
            `${name} is an empty list.`,
            `Add at least one entry: ${lowered(help(path))}`,
          );
        return say("too-small", `${name} is ${shown(value)}; ${issue.minimum} is the least.`, help(path));
      default:
        return say("shape", `${name} is not as it should be: ${shown(value)}.`, help(path));
    }
  };

  // One value may break two rules of its schema that read the same in words.
  const told = issues.flatMap((issue) => one(issue, []));
  const key = ({ path, message }: Words) => JSON.stringify([path, message]);
  return [...new Map(told.map((words) => [key(words), words])).values()];
}
