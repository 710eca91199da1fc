import { refusals, watchesPaste } from "./paste-into.ts";
import { formsToSend, sendEmpty } from "./send-empty.ts";

/** What the driving probes of forms do inside the page. */
export const forms = { formsToSend, sendEmpty, watchesPaste, refusals };
