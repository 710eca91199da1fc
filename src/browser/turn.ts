/**
 * Shows of a page what holds at an instant: what stands in a `<template data-from>` from then on, and what bears
 * `data-until` until then. The page is then as if it had been built at that instant, as _includes/timed.tsx tells.
 *
 * @param now milliseconds since 1970
 * @returns what has come to be since, in words, for those who cannot see it
 */
export function turn(page: ParentNode, now: number): string[] {
  const said: string[] = [];
  const isDue = (element: Element | null, name: string) => {
    const time = element?.getAttribute(name);
    return typeof time === "string" && Date.parse(time) <= now;
  };
  // One at a time: what comes out of a template may hold another that is due.
  for (;;) {
    const [due] = [...page.querySelectorAll<HTMLTemplateElement>("template[data-from]")].filter((each) =>
      isDue(each, "data-from"),
    );
    if (!due) break;
    // Of several turns that came at once, such as while a laptop slept, the last is said.
    if (due.dataset["say"] && !isDue(due.nextElementSibling, "data-from")) said.push(due.dataset["say"]);
    due.replaceWith(due.content);
  }
  for (const element of page.querySelectorAll("[data-until]")) {
    if (!isDue(element, "data-until")) continue;
    // Who was on a link that is gone would be sent back to the top of the window.
    if (element.contains(document.activeElement)) document.getElementById("main")?.focus();
    element.remove();
  }
  return said;
}
