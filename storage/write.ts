/** Puts a proof into the text of the record that the page is made from, and changes nothing else of it. */
import { parse } from "@humanwhocodes/momoa";
import type { Proof } from "../src/model/kinds/storage.ts";

/**
 * @param text a record's JSON, an object
 * @returns the same text with its "proof" replaced, or added as the last field
 * @throws Error when the text is no object
 */
export function withProof(text: string, proof: Proof): string {
  const { body } = parse(text);
  if (body.type !== "Object") throw new Error("This record is not an object.");
  const json = JSON.stringify(proof, null, 2).replaceAll("\n", "\n  ");
  const member = body.members.find(({ name }) => name.type === "String" && name.value === "proof");
  const last = body.members.at(-1);
  if (member !== undefined) {
    const [start, end] = [member.value.loc.start.offset, member.value.loc.end.offset];
    return `${text.slice(0, start)}${json}${text.slice(end)}`;
  }
  const end = last?.loc.end.offset ?? body.loc.start.offset + 1;
  return `${text.slice(0, end)}${last === undefined ? "" : ","}\n  "proof": ${json}${text.slice(end)}`;
}
