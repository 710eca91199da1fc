import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";
import { isVague } from "./messages.ts";

/** Forms tried on one page. */
const LIMIT = 2;

/**
 * WCAG 2.2, 3.3.1 Error Identification, 3.3.2, 3.3.3 and 1.4.1. Sends each form that a script watches with nothing
 * filled in, and looks at what the page says then: words tied to the fields, colours only, or an alert. Then each field
 * is left empty by itself: what the form insists on must be said before.
 */
export const emptySubmit: DrivingProbe = {
  name: "empty-submit",
  barriers: ["error-not-identified", "error-message-vague", "color-only", "required-not-told"],
  async drive(tab) {
    const count = Math.min(LIMIT, await tab.run(() => window.a11y.forms.formsToSend()));
    const seen: SeenAt[] = [];
    for (let index = 0; index < count; index++) {
      const sightings = await tab.run((number) => window.a11y.forms.sendEmpty(number), index);
      // A form that was sent has found nothing wrong.
      if (tab.departures.length === 0) {
        seen.push(...sightings, ...ofAlerts(tab, sightings));
        seen.push(...(await tab.run((number) => window.a11y.forms.insistedOn(number), index)));
      }
      await tab.reload();
    }
    return seen;
  },
};

function ofAlerts({ alerts }: Tab, told: readonly SeenAt[]): SeenAt[] {
  return alerts.flatMap((alert) => {
    const where = { selector: "", level: "warning" } as const;
    const text = `Sent with nothing filled in, the form opens an alert: "${alert.slice(0, 60)}".`;
    const seen: SeenAt[] = [];
    if (
      isVague(
        alert
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      )
    )
      seen.push({ ...where, barrier: "error-message-vague", level: "error", message: text });
    if (told.length === 0)
      seen.push({
        ...where,
        barrier: "error-not-identified",
        message: `${text} Is it still told at the field once that is closed?`,
      });
    return seen;
  });
}
