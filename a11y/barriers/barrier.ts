/** Whom a barrier stops, in the words of the report. */
export const PEOPLE = {
  blind: "people who use a screen reader or braille",
  sight: "people with low vision, who enlarge or recolour the page",
  colour: "people who see colours differently",
  keys: "people who use a keyboard, a switch or a head pointer",
  hand: "people whose hands shake or are slow",
  voice: "people who speak to their computer",
  deaf: "people who are deaf or hard of hearing",
  think: "people who find reading, remembering or concentrating hard",
  motion: "people whom movement makes ill or distracts",
} as const;

export type Person = keyof typeof PEOPLE;

/** A kind of barrier: what every engine and probe that sees it calls by one name. */
export interface Barrier {
  /** The success criterion of WCAG 2.2 it falls under, such as "1.4.3"; null where it is good practice only. */
  readonly wcag: string | null;
  readonly stops: readonly Person[];
  /** What is wrong, as a sentence without its full stop. */
  readonly title: string;
  /** What to do about it, as a sentence without its full stop. */
  readonly mend: string;
}

export function barrier(wcag: string | null, stops: readonly Person[], title: string, mend: string): Barrier {
  return { wcag, stops, title, mend };
}
