import { refusals, watchesPaste } from "./paste-into.ts";
import { formsToSend, insistedOn, sendEmpty } from "./send-empty.ts";

/** What the driving probes of forms do inside the page. */
export const forms = { formsToSend, sendEmpty, insistedOn, watchesPaste, refusals };
