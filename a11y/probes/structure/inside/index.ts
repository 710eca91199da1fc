import { toggles } from "./told-state.ts";

/** What the driving probes of structure do inside the page. */
export const structure = { toggles };
