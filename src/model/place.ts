import type { Roadshow } from "./site.ts";

/** A venue in a line: name, street, town and postcode, as far as they were published. */
export const placeText = ({ name, street, town, postcode }: Roadshow["place"]): string =>
  [name, street, town, postcode].filter((part) => part !== undefined).join(", ");
