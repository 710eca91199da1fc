/** How a record is asked for: questions go out, answers come in, and nothing here knows from where. */
import { didYouMean } from "../../src/model/nearest.ts";

export interface Choice {
  readonly value: string;
  /** What it stands for, in a few words; may be empty. */
  readonly meaning: string;
}

export interface Question {
  /** What is asked for: a field as `place.town`, or a short question. */
  readonly label: string;
  /** What to write. */
  readonly words: string;
  readonly choices?: readonly Choice[] | undefined;
  /** The answer that an empty line stands for. */
  readonly usual?: string | undefined;
}

export interface Talk {
  /** @throws NoMoreAnswers */
  readonly ask: (question: Question) => Promise<string>;
  readonly say: (words: string) => void;
}

/** The answers ended before the record was finished. */
export class NoMoreAnswers extends Error {
  constructor() {
    super("The answers ended before the record was finished. Nothing was written.");
    this.name = "NoMoreAnswers";
  }
}

/** A question as it stands on the screen. */
export const inWords = ({ label, words, choices = [], usual }: Question): string =>
  [
    "",
    label,
    ...(words === "" ? [] : [`  ${words}`]),
    ...choices.map(
      ({ value, meaning }, index) => `  ${index + 1}  ${value}${meaning === "" ? "" : `: ${meaning}`}`,
    ),
    ...(choices.length > 0 ? ["  Write one of these, or its number."] : []),
    ...(usual ? [`  Press Enter for "${usual}".`] : []),
    "",
  ].join("\n");

/** The choice that an answer means: by its words, by its number, or the usual one; else the answer itself. */
export function chosen({ choices = [], usual }: Question, answer: string): string {
  const word = answer.trim();
  if (word === "") return usual ?? "";
  const same = choices.find(({ value }) => value.toLowerCase() === word.toLowerCase());
  return (same ?? choices[/^\d+$/.test(word) ? Number(word) - 1 : -1])?.value ?? word;
}

/** Asks until the answer is one of the choices, or the usual one. */
export async function choose(talk: Talk, question: Question): Promise<string> {
  for (;;) {
    const choice = chosen(question, await talk.ask(question));
    if (choice === question.usual || question.choices?.some(({ value }) => value === choice)) return choice;
    talk.say(refused(choice, question));
  }
}

const refused = (choice: string, { choices = [] }: Question): string =>
  `${choice === "" ? "Choose one." : `It can't be "${choice}".`} ${didYouMean(
    choice,
    choices.map(({ value }) => value),
  )}`;
