/** The folders of `_data/`, one a kind of record. */
export const kindNames = [
  "contacts",
  "events",
  "listening",
  "news",
  "notices",
  "organisations",
  "people",
  "settings",
  "sources",
  "storage",
  "storage-lists",
  "storage-types",
  "strategies",
  "summits",
  "terms",
  "themes",
] as const;

export type KindName = (typeof kindNames)[number];
