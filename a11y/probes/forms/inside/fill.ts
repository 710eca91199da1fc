import { type Field, isChoice } from "../fields.ts";

/** What a field of a type takes, where it takes no text. */
const VALUES: Readonly<Record<string, string>> = {
  email: "kit@example.org",
  tel: "01632 960001",
  url: "https://example.org/",
  number: "12",
  range: "12",
  date: "2026-05-01",
  month: "2026-05",
  week: "2026-W18",
  time: "12:00",
  "datetime-local": "2026-05-01T12:00",
};

/** Fills a field in as somebody might, and tells the page's scripts of it. */
export function fill(field: Field): void {
  if (isChoice(field)) (field as HTMLInputElement).checked = true;
  else if (field instanceof HTMLSelectElement) field.selectedIndex = field.length - 1;
  else if (field.type !== "file") field.value = VALUES[field.type] ?? "12";
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}
