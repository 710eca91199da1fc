import { all } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Attributes that name elements by their ids. */
const REFERENCES = [
  "for",
  "list",
  "form",
  "headers",
  "popovertarget",
  "commandfor",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "aria-activedescendant",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
];

/** WCAG 2.2, 1.3.1 and 4.1.2. An id that something refers to must be one element's; any other should be. */
export const duplicateId: ReadingProbe = {
  name: "duplicate-id",
  barriers: ["duplicate-id"],
  settings: ["desktop"],
  *read() {
    const byId = new Map<string, Element[]>();
    for (const element of document.querySelectorAll("[id]")) {
      // Parts of drawings refer to each other, and the same drawing may be there several times.
      if (element.id === "" || element.closest("svg")) continue;
      byId.set(element.id, [...(byId.get(element.id) ?? []), element]);
    }
    for (const [id, elements] of byId) {
      const second = elements[1];
      if (!second) continue;
      const user = userOf(id);
      const said = `${elements.length} elements have the id "${id.slice(0, 40)}": ${elements
        .slice(0, 4)
        .map(({ localName }) => localName)
        .join(", ")}.`;
      yield {
        barrier: "duplicate-id",
        level: user ? "error" : "warning",
        element: second,
        message: user ? `${said} ${user} refers to it.` : `${said} Does anything rely on it?`,
      };
    }
  },
};

/** What refers to an id, in words; undefined for nothing. */
function userOf(id: string): string | undefined {
  for (const name of REFERENCES) {
    const user = all(`[${name}~="${CSS.escape(id)}"]`)[0];
    if (user) return `${name} of a ${user.localName}`;
  }
  return document.querySelector(`a[href="#${CSS.escape(id)}"]`) ? "A link" : undefined;
}
