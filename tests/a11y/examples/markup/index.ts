import type { ProbeExamples } from "../examples.ts";
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

export const markup: Readonly<Record<string, ProbeExamples>> = {
  "heading-levels": headingLevels,
  "heading-words": headingWords,
  "faked-heading": fakedHeading,
  "faked-list": fakedList,
  "faked-table": fakedTable,
  "typed-table": typedTable,
  "faked-quote": fakedQuote,
  "faked-paragraphs": fakedParagraphs,
  capitals,
  letters,
  "list-structure": listStructure,
  "table-headers": tableHeaders,
  "table-layout": tableLayout,
  "table-shape": tableShape,
};
