/** What a record is called: in lists to choose from, and as its file's name. */

/** The fields that name a record, the best first. */
const naming = ["title", "name", "short", "service", "purpose"];

export function nameOf(record: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const name = naming.map((field) => fields[field]).find((each) => typeof each === "string");
  return typeof name === "string" ? name : "";
}

/** No address needs to be longer; a longer one breaks in letters and messages. */
const longest = 60;

/** A file name made of a record's name and, if it has one, its date: one that is not taken. */
export function proposedId(record: object, isTaken: (id: string) => boolean): string {
  const date = "date" in record && typeof record.date === "string" ? record.date : "";
  const words = slug(nameOf(record)).slice(0, longest).split("-");
  const name = slug(`${words.join("-")}-${date}`);
  for (let number = 2; ; number += 1) {
    const id = number === 2 ? name : `${name}-${number - 1}`;
    if (!isTaken(id)) return id;
  }
}

const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
