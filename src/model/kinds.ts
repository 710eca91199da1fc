/** Every kind of record there is: the folder it lives in below `_data/`, and the schema its files must meet. */
import type { z } from "zod";
import type { KindName } from "./kind-names.ts";
import { contact } from "./kinds/contact.ts";
import { event } from "./kinds/event.ts";
import { listening } from "./kinds/listening.ts";
import { news } from "./kinds/news.ts";
import { notice } from "./kinds/notice.ts";
import { organisation } from "./kinds/organisation.ts";
import { person } from "./kinds/person.ts";
import { settings } from "./kinds/settings.ts";
import { source } from "./kinds/source.ts";
import { storage, storageList, storageType } from "./kinds/storage.ts";
import { strategy } from "./kinds/strategy.ts";
import { summit } from "./kinds/summit.ts";
import { term } from "./kinds/term.ts";
import { theme } from "./kinds/theme.ts";

export const schemas = {
  contacts: contact,
  events: event,
  listening,
  news,
  notices: notice,
  organisations: organisation,
  people: person,
  settings,
  sources: source,
  storage,
  "storage-lists": storageList,
  "storage-types": storageType,
  strategies: strategy,
  summits: summit,
  terms: term,
  themes: theme,
} satisfies Record<KindName, z.ZodType>;

/** A record of a kind as its schema gives it, before it is linked to others. */
export type RecordOf<K extends KindName> = z.infer<(typeof schemas)[K]>;
