import * as act from "./act.ts";
import * as down from "./down.ts";
import * as hover from "./hover.ts";
import * as keys from "./keys.ts";
import * as open from "./open.ts";
import * as skip from "./skip.ts";
import * as still from "./still.ts";
import * as tips from "./tips.ts";
import * as walk from "./walk.ts";

/** What the driving probes of the keyboard and the focus do inside the page, as window.a11y.keyboard. */
export const keyboard = { ...walk, ...still, ...skip, ...act, ...open, ...down, ...keys, ...hover, ...tips };
