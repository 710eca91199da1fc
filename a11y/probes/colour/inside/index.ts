import { stateContrast } from "./state-contrast.ts";
import { unevenTexts } from "./uneven-texts.ts";

/** What the driving probes of colour call inside the page, as window.a11y.colour. */
export const colour = { stateContrast, unevenTexts };
