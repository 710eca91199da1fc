import type { DrivingProbe, SeenAt } from "../../probe.ts";

/**
 * WCAG 2.2, 2.4.7 and 4.1.2. What cannot be seen, by opacity, size, clipping or a place off the page, may take the
 * focus only if it is seen then. Each such control is given the focus, as the Tab key would. Fields that something
 * else is drawn over, as boxes to tick are, are let be.
 */
export const hiddenFocus: DrivingProbe = {
  name: "hidden-focus",
  barriers: ["aria-hidden-focus"],
  async drive(tab) {
    const found = await tab.run(() => {
      const { all, isTabbable, isSeen, nameOf, selectorOf, closest, parentOf, eventsOf, notes } = window.a11y;
      const hidden = all("a[href], button, input, select, textarea, summary, [tabindex]").filter(
        (element) => isTabbable(element) && !isSeen(element) && !closest(element, "svg, [contenteditable]"),
      );
      const before = document.activeElement;
      const lost: { selector: string; name: string }[] = [];
      for (const element of hidden.slice(0, 40)) {
        const isDrawnOver =
          element.matches("input, select, textarea") &&
          (element.matches(
            "[type=checkbox], [type=radio], [type=file], [type=range], [type=color], select",
          ) ||
            element.parentElement?.matches("label, [class*=select], [class*=combo]"));
        if (isDrawnOver || !(element instanceof HTMLElement || element instanceof SVGElement)) continue;
        element.focus({ preventScroll: true });
        if (!element.matches(":focus")) continue;
        for (const each of document.getAnimations()) {
          if (each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) each.finish();
        }
        // Something transparent over something that is seen is seen.
        const { width, height } = element.getBoundingClientRect();
        const isTransparent = getComputedStyle(element).opacity === "0" && width > 16 && height > 16;
        const isOverlay =
          isTransparent &&
          (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
        if (!isSeen(element) && !isOverlay)
          lost.push({ selector: selectorOf(element), name: nameOf(element) });
      }
      if (hidden.length > 0) {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
      }
      // Only a script that listens to the focus can have changed the page by it.
      const heard = ["focus", "focusin", "blur", "focusout"];
      const events = [document, window].flatMap((target) => [...(notes().listeners.get(target) ?? [])]);
      for (const element of hidden) {
        for (let each: Element | null = element; each; each = parentOf(each)) events.push(...eventsOf(each));
      }
      const listens = events.some((event) => heard.includes(event));
      return { isTouched: hidden.length > 0 && listens, lost };
    });
    if (found.isTouched) await tab.reload();
    return found.lost.slice(0, 6).map(
      ({ selector, name }): SeenAt => ({
        barrier: "aria-hidden-focus",
        level: "warning",
        selector,
        message: `"${name.slice(0, 60)}" takes the focus and cannot be seen even then. Should the Tab key reach it?`,
      }),
    );
  },
};
