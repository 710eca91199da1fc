import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BarrierName } from "../barriers/index.ts";
import type { Level, Sighting } from "../finding.ts";
import type { Tab } from "../tab.ts";
import { barrierOf } from "./criteria.ts";

/** A rule engine of somebody else's, run on the page in a tab. */
export interface Engine {
  /** As findings name it. */
  readonly name: string;
  /** What is installed for it from npm, and under which licence that is published. */
  readonly package: string;
  readonly licence: string;
  readonly rules: Rules;
  /** The text of what it runs in the page, after tab.load() with its name. */
  readonly script?: string;
  /** @throws Error when it, or one of its rules, fails on the page */
  readonly run: (tab: Tab) => Promise<readonly Sighting[]>;
}

/** How far a rule is believed: when its engine alone says so, and when another engine says the same. */
interface Trust {
  readonly barrier: BarrierName;
  readonly alone: Level;
  readonly agreed: Level;
}

/** A rule is known by the barrier it finds; or it is not run, for a reason. */
export type Rule = Trust | { readonly without: string };

/** The rules of an engine by its own names for them. */
export type Rules = Readonly<Record<string, Rule>>;

/** What the rule calls a failure is one: it never erred on the W3C's test cases. */
export const proves = (barrier: BarrierName) => ({ barrier, alone: "error", agreed: "error" }) as const;

/** What the rule calls a failure is one if another engine says so too. */
export const claims = (barrier: BarrierName) => ({ barrier, alone: "warning", agreed: "error" }) as const;

/** The rule can only ask a person. */
export const asks = (barrier: BarrierName) => ({ barrier, alone: "warning", agreed: "warning" }) as const;

/** The rule advises, or speaks on nearly every page. */
export const notes = (barrier: BarrierName) => ({ barrier, alone: "notice", agreed: "notice" }) as const;

/** The rule is not run. */
export const without = (reason: string) => ({ without: reason });

/** What an engine says of one place, in its own terms. */
export interface Verdict {
  readonly rule: string;
  /** Whether it calls it a failure; else it only asks for a review. */
  readonly sure: boolean;
  readonly message: string;
  /** As placeOf() in page/dom.ts writes it. */
  readonly selector: string;
  /** The success criterion the engine itself names, or null. */
  readonly wcag: string | null;
}

const require = createRequire(import.meta.url);

/** The text of a package's script. */
export function scriptOf(specifier: string): string {
  return readFileSync(require.resolve(specifier), "utf8");
}

/** The names of the rules that are not run. */
export function leftOut(rules: Rules): string[] {
  return Object.entries(rules).flatMap(([name, rule]) => ("without" in rule ? [name] : []));
}

/** Translates what an engine says; nothing is dropped, not even what a rule says that the table doesn't know. */
export function sightings(by: string, rules: Rules, verdicts: readonly Verdict[]): Sighting[] {
  return verdicts.map(({ rule, sure, message, selector, wcag }) => {
    const known = rules[rule];
    const { barrier, alone, agreed } = known && "barrier" in known ? known : claims(barrierOf(wcag));
    const level = sure ? alone : "notice";
    return {
      by,
      barrier,
      level,
      message: tidy(message),
      selector,
      engine: { rule, wcag, agreed: sure ? agreed : level },
    };
  });
}

/** As a sentence on one line. */
function tidy(message: string): string {
  const line = message.replace(/\s+/g, " ").trim();
  return /[.?!]$/.test(line) || line === "" ? line : `${line}.`;
}
