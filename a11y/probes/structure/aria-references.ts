import { all, collapse, isExposed } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Attributes that name ids, and whether what they name may be missing until it is opened. */
const ATTRIBUTES = {
  "aria-labelledby": false,
  "aria-describedby": false,
  "aria-controls": true,
  "aria-owns": true,
  "aria-details": true,
  "aria-activedescendant": true,
  "aria-errormessage": true,
  "aria-flowto": false,
} as const;

/**
 * WCAG 2.2, 1.3.1 and 4.1.2. An id that an ARIA attribute names must be there. What a closed control opens, and what
 * tells a mistake that was not made, may come with it.
 */
export const ariaReferences: ReadingProbe = {
  name: "aria-references",
  barriers: ["aria-valid-attr-value"],
  settings: ["desktop"],
  *read() {
    for (const [name, mayCome] of Object.entries(ATTRIBUTES)) {
      for (const element of all(`[${name}]`, document)) {
        const value = collapse(element.getAttribute(name) ?? "");
        const ids = value === "" ? [] : value.split(" ");
        const root = element.getRootNode();
        if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
        const missing = ids.filter((id) => !root.getElementById(id));
        if (missing.length === 0 || !isExposed(element)) continue;
        if (mayCome && !isOpen(element)) continue;
        const none = missing.length === ids.length;
        yield {
          barrier: "aria-valid-attr-value",
          level: none && !mayCome ? "error" : "warning",
          element,
          message: `${name} names "${missing.join(" ").slice(0, 60)}", which is no id of this page.${none && !mayCome ? "" : " Is it there when it is needed?"}`,
        };
      }
    }
  },
};

/** Whether the element is open, or is nothing that opens. */
function isOpen(element: Element): boolean {
  if (element.getAttribute("aria-expanded") === "false" || element.getAttribute("aria-selected") === "false")
    return false;
  return !element.hasAttribute("aria-haspopup") && element.getAttribute("aria-invalid") !== "false";
}
