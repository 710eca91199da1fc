import type { DrivingProbe } from "../../probe.ts";
import { dialog } from "./dialog.ts";
import { down } from "./down.ts";
import { hover } from "./hover.ts";
import { onFocus } from "./on-focus.ts";
import { order } from "./order.ts";
import { reach } from "./reach.ts";
import { shortcuts } from "./shortcuts.ts";
import { skipLink } from "./skip-link.ts";
import { trap } from "./trap.ts";
import { use } from "./use.ts";
import { widget } from "./widget.ts";

export const driving: readonly DrivingProbe[] = [
  trap,
  reach,
  order,
  onFocus,
  hover,
  skipLink,
  use,
  widget,
  down,
  shortcuts,
  dialog,
];
