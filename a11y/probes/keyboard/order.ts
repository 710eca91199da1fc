import type { DrivingProbe } from "../../probe.ts";
import { walkOf } from "./walk.ts";

/**
 * WCAG 2.2, 2.4.3 Focus Order. Stops that follow one another in one block of alike items must not go back
 * against the direction of reading in a line, nor up in a column; from column to column they may. A positive
 * tabindex that makes the focus go back in the source is an error.
 */
export const order: DrivingProbe = {
  name: "order",
  barriers: ["focus-order", "tabindex"],
  async drive(tab) {
    const { disorders } = await walkOf(tab);
    return disorders;
  },
};
