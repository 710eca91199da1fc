import type { ReadingProbe } from "../../probe.ts";
import { capitals } from "./capitals.ts";
import { fakedHeading } from "./faked-heading.ts";
import { fakedList } from "./faked-list.ts";
import { fakedParagraphs } from "./faked-paragraphs.ts";
import { fakedQuote } from "./faked-quote.ts";
import { fakedTable } from "./faked-table.ts";
import { headingLevels } from "./heading-levels.ts";
import { headingWords } from "./heading-words.ts";
import { letters } from "./letters.ts";
import { listStructure } from "./list-structure.ts";
import { tableHeaders } from "./table-headers.ts";
import { tableLayout } from "./table-layout.ts";
import { tableShape } from "./table-shape.ts";
import { typedTable } from "./typed-table.ts";

export const reading: readonly ReadingProbe[] = [
  headingLevels,
  headingWords,
  fakedHeading,
  fakedList,
  fakedTable,
  typedTable,
  fakedQuote,
  fakedParagraphs,
  capitals,
  letters,
  listStructure,
  tableHeaders,
  tableLayout,
  tableShape,
];
