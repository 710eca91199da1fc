import { guessed, moved } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import type { Redirect } from "./hosting.ts";

/** Addresses that have no page of their own, and where each leads. */
export const redirects = ({ records }: Site): readonly Redirect[] =>
  [...guessed(records), ...moved(records)].map(
    ({ from, to, forGood }): Redirect => ({ from, to, status: forGood ? 301 : 302 }),
  );
