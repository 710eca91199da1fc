import { barriers } from "./barriers/index.ts";
import { type Finding, LEVELS, type Level, type Sighting } from "./finding.ts";

/** One finding for each barrier at each place, with the names of all that saw it, worst first. */
export function merge(sightings: readonly Sighting[]): Finding[] {
  const places = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const place = `${sighting.barrier} ${sighting.selector}`;
    places.set(place, [...(places.get(place) ?? []), sighting]);
  }
  return [...places.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const all = [first, ...rest];
      const names = [...new Set(all.map(({ by }) => by))];
      const { barrier, selector, message } = first;
      const { title, wcag } = barriers[barrier];
      const level = all.map((each) => each.level).reduce(worst);
      return [
        { rule: barrier, level, message: `${title}. ${message} (${names.join(", ")})`, selector, wcag },
      ];
    })
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

const worst = (one: Level, other: Level): Level =>
  LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;
