/** Asks for the fields of a record, one after another, and takes no answer that the checks would refuse. */
import { z } from "zod";
import { schemas } from "../../src/model/kinds.ts";
import type { Entry, Records } from "../../src/model/records.ts";
import { referencesExist } from "../../src/model/rules/references.ts";
import { type Field, fieldOf, type Shape } from "../../src/model/shape.ts";
import { explain } from "../../src/model/words.ts";
import { nameOf } from "./name.ts";
import { type Choice, choose, chosen, type Question, type Talk } from "./talk.ts";
import { type Facts, fieldsFor, isWorkedOut } from "./worked-out.ts";

type Path = readonly (string | number)[];

export interface Form {
  /** What was answered so far. */
  readonly draft: () => object;
  /** Asks for everything. */
  readonly fill: () => Promise<void>;
  /** The fields that were answered. */
  readonly answered: () => readonly string[];
  /** Asks for one of them again. */
  readonly again: (name: string) => Promise<void>;
}

export function form({ kind, records, now }: Omit<Facts, "id">, talk: Talk): Form {
  const whole = fieldOf(schemas[kind]);
  let draft: object = {};
  const put = (path: Path, value: unknown) => {
    draft = changed(draft, path, value);
  };

  async function askFor(field: Field, path: Path): Promise<void> {
    const { shape } = field;
    switch (shape.type) {
      case "fixed":
        return put(path, shape.value);
      case "group":
        return askForAll(shape.fields, path);
      case "variants":
        return askForVariant(field, shape, path);
      case "list":
        return isPlain(shape.entry)
          ? askForLines(field, shape.entry, path)
          : askForGroups(field, shape.entry, path);
      default:
        return askForOne(field, path);
    }
  }

  /** What must be there, then what may be. */
  async function askForAll(fields: readonly Field[], path: Path): Promise<void> {
    const open = fields.filter(({ name }) => !isWorkedOut(name));
    put(path, {});
    for (const field of open) if (!field.optional) await askFor(field, [...path, field.name]);
    let more = open.filter(({ optional }) => optional);
    while (more.length > 0) {
      const name = await choose(talk, {
        label: path.length === 0 ? "Anything else?" : `Anything else for ${labelOf(path)}?`,
        words: "These may be left out. Choose one to add it, or press Enter to go on.",
        choices: more.map((field) => ({ value: field.name, meaning: field.help })),
        usual: "",
      });
      const field = more.find((each) => each.name === name);
      if (field === undefined) return;
      await askFor(field, [...path, name]);
      more = more.filter((each) => each !== field);
    }
  }

  async function askForVariant(
    { help }: Field,
    shape: Shape & { type: "variants" },
    path: Path,
  ): Promise<void> {
    const name = await choose(talk, {
      label: labelOf([...path, ...(shape.by === undefined ? [] : [shape.by])]),
      words: help,
      choices: shape.variants.map((variant) => ({ value: variant.name, meaning: variant.help })),
      usual: usualOf(shape.variants.map((variant) => variant.name)),
    });
    const variant = shape.variants.find((each) => each.name === name);
    if (variant !== undefined) await askForAll(variant.fields, path);
  }

  /** An empty answer leaves out what may be left out. */
  async function askForOne(field: Field, path: Path): Promise<void> {
    const question = questionFor(field, path);
    for (;;) {
      const answer = chosen(question, await talk.ask(question));
      if (answer === "" && field.optional) return;
      const value = read(field.shape, answer);
      const refusal = refusalOf(field, path, value);
      if (refusal === undefined) return put(path, value);
      talk.say(refusal);
    }
  }

  async function askForLines(field: Field, entry: Field, path: Path): Promise<void> {
    const question = { ...questionFor(entry, path), usual: undefined };
    let values: unknown[] = [];
    for (;;) {
      const answer = chosen(
        question,
        await talk.ask({
          ...question,
          label: `${question.label}, ${values.length + 1}`,
          words: values.length > 0 ? "" : `${field.help || entry.help} One on each line; an empty line ends.`,
          choices: values.length > 0 ? undefined : question.choices,
        }),
      );
      const added = answer === "" ? values : withLine(values, read(entry.shape, answer), entry);
      const refusal =
        answer === ""
          ? refusalOf(field, path, values)
          : refusalOf(entry, [...path, added.length - 1], added.at(-1));
      if (answer === "" && (refusal === undefined || field.optional)) {
        return values.length > 0 || !field.optional ? put(path, values) : undefined;
      }
      if (refusal === undefined) {
        values = added;
        put(path, values);
      } else talk.say(refusal);
    }
  }

  async function askForGroups(field: Field, entry: Field, path: Path): Promise<void> {
    put(path, []);
    for (let count = 0; ; count += 1) {
      const isEnough = refusalOf(field, path, valueAt(draft, path)) === undefined;
      const label = `${labelOf([...path, count])}: add it?`;
      if (
        isEnough &&
        (await choose(talk, { label, words: field.help, choices: yesOrNo, usual: "no" })) === "no"
      )
        return;
      await askFor(entry, [...path, count]);
    }
  }

  function questionFor({ help, optional, shape }: Field, path: Path): Question {
    const choices = choicesOf(shape, records);
    return {
      label: labelOf(path),
      words: help,
      choices,
      usual: optional ? "" : usualOf(choices?.map(({ value }) => value) ?? []),
    };
  }

  /** Why a value can't stand here, in the words in which `npm run check` would say it. */
  function refusalOf(field: Field, path: Path, value: unknown): string | undefined {
    const trial = changed(draft, path, value);
    const parsed = z.safeParse(field.schema, value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const placed = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    const [words] = parsed.success ? missingReferences(trial, path) : explain(schemas[kind], trial, placed);
    return words && `${words.message} ${words.mend}`;
  }

  function missingReferences(trial: object, path: Path) {
    // The rule looks at what is there, so a record that is only half answered can be held against it.
    const entry = { kind, id: "", file: "", document: { value: trial }, record: trial } as unknown as Entry;
    const all = { ...records, [kind]: new Map<string, Entry>([...records[kind], ["", entry]]) };
    return [...referencesExist.check(all, now)].filter(
      (finding) => finding.entry.id === "" && finding.path.join() === path.join(),
    );
  }

  return {
    draft: () => draft,
    fill: () => askFor(whole, []),
    answered: () =>
      fieldsFor(whole.shape, { ...draft })
        .filter(({ name, shape }) => name in draft && shape.type !== "fixed")
        .map(({ name }) => name),
    again: async (name) => {
      const field = fieldsFor(whole.shape, { ...draft }).find((each) => each.name === name);
      if (field !== undefined) await askFor({ ...field, optional: false }, [name]);
    },
  };
}

const yesOrNo: readonly Choice[] = [
  { value: "yes", meaning: "" },
  { value: "no", meaning: "" },
];

/** Whether a field takes one line. */
const isPlain = ({ shape: { type } }: Field): boolean =>
  !["group", "variants", "list", "fixed"].includes(type);

/** What to assume where a source is silent. */
const usualOf = (choices: readonly string[]): string | undefined =>
  choices.find((choice) => choice === "not published");

function choicesOf(shape: Shape, records: Records): readonly Choice[] | undefined {
  switch (shape.type) {
    case "choice":
      return shape.choices.map((value) => ({ value, meaning: "" }));
    case "yes or no":
      return yesOrNo;
    case "reference":
      return [...records[shape.kind]].map(([value, { record }]) => ({ value, meaning: nameOf(record) }));
    default:
      return undefined;
  }
}

/** An answer as the value it stands for; as it is, for the schema to refuse, if it stands for none. */
function read({ type }: Shape, answer: string): unknown {
  if (type === "number" && /^-?\d+(?:\.\d+)?$/.test(answer)) return Number(answer);
  if (type === "yes or no" && /^(?:yes|true)$/i.test(answer)) return true;
  if (type === "yes or no" && /^(?:no|false)$/i.test(answer)) return false;
  return answer;
}

/** The points of a Markdown list belong to one entry, line below line. */
function withLine(values: readonly unknown[], value: unknown, { schema }: Field): unknown[] {
  const last = values.at(-1);
  const isPoint = (each: unknown) => typeof each === "string" && each.startsWith("- ");
  const joined = `${last}\n${value}`;
  return isPoint(last) && isPoint(value) && z.safeParse(schema, joined).success
    ? [...values.slice(0, -1), joined]
    : [...values, value];
}

const labelOf = (path: Path): string =>
  path
    .map((key, index) => (typeof key === "number" ? ` ${key + 1}` : `${index === 0 ? "" : "."}${key}`))
    .join("");

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);

/** A copy with another value at a path. */
function changed<Value>(value: Value, [key, ...rest]: Path, to: unknown): Value {
  if (key === undefined) return to as Value;
  const copy = (typeof key === "number" ? [...((value ?? []) as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, to);
  return copy as Value;
}
