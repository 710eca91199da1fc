/** Every rule that no single field can show. Each is tested alone, and seen to refuse. */
import type { Rule } from "./records.ts";
import { partsExist, referencesExist } from "./rules/references.ts";
import { endAfterStart, periodsInOrder, timesExist, weekdayMatchesDate } from "./rules/times.ts";
import { eventIdsUnique, permanentIdsUnique, placesUnique } from "./rules/unique.ts";

export const rules: readonly Rule[] = [
  referencesExist,
  partsExist,
  endAfterStart,
  periodsInOrder,
  timesExist,
  weekdayMatchesDate,
  permanentIdsUnique,
  eventIdsUnique,
  placesUnique,
];
