import type { ProbeExamples } from "../examples.ts";
import { accesskey } from "./accesskey.ts";
import { dialogs } from "./dialog.ts";
import { down } from "./down.ts";
import { drag } from "./drag.ts";
import { frameStop } from "./frame-stop.ts";
import { hover } from "./hover.ts";
import { onFocus } from "./on-focus.ts";
import { order } from "./order.ts";
import { positiveTabindex } from "./positive-tabindex.ts";
import { reach } from "./reach.ts";
import { scrollStop } from "./scroll-stop.ts";
import { shortcuts } from "./shortcuts.ts";
import { skipLink } from "./skip-link.ts";
import { staticStop } from "./static-stop.ts";
import { trap } from "./trap.ts";
import { use } from "./use.ts";
import { widget } from "./widget.ts";

export const keyboard: Readonly<Record<string, ProbeExamples>> = {
  accesskey,
  dialog: dialogs,
  down,
  drag,
  "frame-stop": frameStop,
  hover,
  "on-focus": onFocus,
  order,
  "positive-tabindex": positiveTabindex,
  reach,
  "scroll-stop": scrollStop,
  shortcuts,
  "skip-link": skipLink,
  "static-stop": staticStop,
  trap,
  use,
  widget,
};
