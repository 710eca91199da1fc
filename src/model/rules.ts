/** Every rule that no single field can show. Each is tested alone, and seen to refuse. */
import type { Rule } from "./records.ts";
import { attachmentsComplete } from "./rules/attachments.ts";
import { correctionsInOrder, newsCorrectedLater } from "./rules/corrections.ts";
import { changeCounted, changedInTime, outcomeAfterEnd, revisionDated, wayInSaid } from "./rules/events.ts";
import { linksLead, linkTextsClear, noBareAddresses } from "./rules/links.ts";
import { oldAddressesLead } from "./rules/moved.ts";
import { agesInOrder, partsUnique, themesOfStrategy } from "./rules/parts.ts";
import { noPlaceholders } from "./rules/placeholders.ts";
import { readable } from "./rules/reading-age.ts";
import { partsExist, referencesExist } from "./rules/references.ts";
import { reviewDatesInOrder, reviewsDone } from "./rules/review.ts";
import {
  durationsFit,
  necessaryIsNecessary,
  proofOfOwnList,
  proofOfTheseRows,
  purposesDiffer,
} from "./rules/storage.ts";
import { endAfterStart, periodsInOrder, timesClear, timesExist, weekdayMatchesDate } from "./rules/times.ts";
import {
  eventIdsUnique,
  idsAreNoYears,
  permanentIdsUnique,
  placesUnique,
  storageNamesUnique,
} from "./rules/unique.ts";
import { headingsShort, phonesReadable, shortFormsExplained } from "./rules/words.ts";

export const rules: readonly Rule[] = [
  referencesExist,
  partsExist,
  partsUnique,
  themesOfStrategy,
  agesInOrder,
  endAfterStart,
  periodsInOrder,
  timesExist,
  timesClear,
  weekdayMatchesDate,
  permanentIdsUnique,
  eventIdsUnique,
  idsAreNoYears,
  placesUnique,
  storageNamesUnique,
  wayInSaid,
  changedInTime,
  changeCounted,
  revisionDated,
  outcomeAfterEnd,
  noPlaceholders,
  linkTextsClear,
  noBareAddresses,
  linksLead,
  oldAddressesLead,
  attachmentsComplete,
  purposesDiffer,
  necessaryIsNecessary,
  durationsFit,
  proofOfOwnList,
  proofOfTheseRows,
  shortFormsExplained,
  phonesReadable,
  headingsShort,
  readable,
  correctionsInOrder,
  newsCorrectedLater,
  reviewDatesInOrder,
  reviewsDone,
];
