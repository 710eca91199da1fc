import { type BarrierName, barriers } from "./barriers/index.ts";
import { engines } from "./engines/index.ts";
import { type Finding, LEVELS, type Level, type Sighting } from "./finding.ts";

/** What is missing is one thing, whether it is looked for as the name of a button, of a link or of anything. */
const NO_NAME: readonly BarrierName[] = [
  "input-image-alt",
  "button-name",
  "link-name",
  "label",
  "frame-title",
  "fieldset-legend",
  "area-alt",
  "svg-img-alt",
  "object-alt",
  "image-alt",
  "empty-heading",
  "table-empty-header",
  "aria-name",
];

/** Barriers that are one at the same element; the first that is seen names the finding. */
const ALIKE: readonly (readonly BarrierName[])[] = [
  NO_NAME,
  ["aria-roles", "aria-allowed-role"],
  ["aria-prohibited-attr", "aria-allowed-attr"],
  ["text-over-image", "color-contrast"],
  ["html-has-lang", "html-lang-valid"],
];

/** Barriers of which one engine names the element around, and another what is in it. */
const NESTED: ReadonlySet<BarrierName> = new Set<BarrierName>([
  "aria-hidden-focus",
  "nested-interactive",
  "list",
  "definition-list",
  "region",
  "reading-order",
]);

/** What engines name when they mean the page as a whole. */
const WHOLE_PAGE = /^(html( > (head|body|head > title))?)?$/;

/**
 * One finding for each barrier at each place, with the names of all that saw it, worst first.
 *
 * Its level is decided so:
 * - an error is what a probe proves, what a rule says that never erred on the W3C's test cases (`proves` in an
 *   engine's table: nearly all of axe's), or what two engines that see the page as a browser does say of the same place;
 * - another engine's word alone is a warning: a person is asked whether it is right;
 * - what an engine itself is not sure of, and what a rule says of nearly every page, is a notice.
 */
export function merge(sightings: readonly Sighting[]): Finding[] {
  return joinNested(group(sightings))
    .map(findingOf)
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
}

/** By barrier, or barriers alike, and place. */
function group(sightings: readonly Sighting[]): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const { barrier, selector, engine } = sighting;
    const kind = ALIKE.findIndex((names) => names.includes(barrier));
    const place = WHOLE_PAGE.test(selector) ? "" : selector;
    // What a person must look at is a different thing for each rule.
    const rule = barrier === "by-hand" ? engine?.rule : "";
    const key = `${kind < 0 ? barrier : kind} ${rule} ${place}`;
    groups.set(key, [...(groups.get(key) ?? []), sighting]);
  }
  return [...groups.values()];
}

/** Adds what some see inside an element to what others see at the element itself. */
function joinNested(groups: readonly Sighting[][]): Sighting[][] {
  const joined = groups.map((each) => [...each]);
  for (const inner of joined) {
    const [first] = inner;
    if (!first || !NESTED.has(first.barrier)) continue;
    const outer = joined.find(
      ([other]) =>
        other?.barrier === first.barrier &&
        other.selector !== "" &&
        first.selector.startsWith(`${other.selector} > `),
    );
    // One who sees two of them means two.
    if (!outer || outer.some(({ by }) => inner.some((each) => each.by === by))) continue;
    outer.push(...inner.splice(0));
  }
  return joined.filter((each) => each.length > 0);
}

function findingOf(sightings: readonly Sighting[]): Finding {
  const level = levelOf(sightings);
  const byWorth = [...sightings].sort((one, other) => rank(one) - rank(other));
  const best = byWorth.find((each) => each.level === level) ?? byWorth[0];
  if (!best) throw new Error("A finding that nobody saw");
  const barrier = nameOf(sightings, best);
  const { title, wcag } = barriers[barrier];
  return {
    rule: barrier,
    level,
    message: `${title}. ${best.message} ${witnesses(byWorth, level)}`,
    selector: best.selector || (byWorth.find(({ selector }) => selector)?.selector ?? ""),
    wcag: wcag ?? byWorth.find(({ engine }) => engine?.wcag)?.engine?.wcag ?? null,
  };
}

/** Probes come first, then the engines in their order. */
function rank({ by, engine }: Sighting): number {
  return engine ? engines.findIndex(({ name }) => name === by) : -1;
}

/** The most particular barrier of those that are alike, unless the best witness is a probe. */
function nameOf(sightings: readonly Sighting[], best: Sighting): BarrierName {
  if (!best.engine) return best.barrier;
  const alike = ALIKE.find((names) => names.includes(best.barrier)) ?? [];
  const seen = sightings.map(({ barrier }) => barrier);
  const chosen = rank(best) === 0 ? best.barrier : alike.find((name) => seen.includes(name));
  return chosen ?? best.barrier;
}

/**
 * Engines that read attributes rather than what a browser makes of them. They err together (on a name given by
 * aria-label or title, on language tags): on the W3C's test cases nearly all false errors were theirs, so what
 * they say makes no agreement.
 */
const BY_THE_LETTER: ReadonlySet<string> = new Set(["HTML_CodeSniffer", "html-validate"]);

function levelOf(sightings: readonly Sighting[]): Level {
  const sure = new Set(
    sightings.flatMap(({ by, engine }) => (engine?.agreed === "error" && !BY_THE_LETTER.has(by) ? [by] : [])),
  );
  if (sure.size > 1) return "error";
  return LEVELS.find((level) => sightings.some((each) => each.level === level)) ?? "notice";
}

/** "Seen by axe, IBM and Alfa."; and where no probe asks its own question, whether they are right. */
function witnesses(sightings: readonly Sighting[], level: Level): string {
  const names = new Set(sightings.map(({ by, engine }) => (engine ? by : `the probe ${by}`)));
  const who = new Intl.ListFormat("en-GB").format(names);
  const asked = level === "warning" && sightings.every(({ engine }) => engine);
  if (!asked) return `Seen by ${who}.`;
  return names.size === 1
    ? `Only ${who} says so: is it right?`
    : `Seen by ${who}, who are not sure: is it right?`;
}
