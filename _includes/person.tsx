import type { Person as PersonData } from "../src/model/site.ts";

/** Name first, then what they did then and for whom; a note where the source is unclear. */
export function Person({ person: { fullName, role, organisation, note } }: { readonly person: PersonData }) {
  return (
    <>
      {fullName}, {role}
      {organisation !== undefined && `, ${organisation.name}`}
      {note !== undefined && <span class="note">{note}</span>}
    </>
  );
}
