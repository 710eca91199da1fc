import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";
import type { Revealed } from "./inside/hover.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard and 1.4.13 Content on Hover or Focus. A mouse is moved to what has a rule for :hover that
 * shows something, or listens to a mouse that comes over it. What shows then must show on the focus too, or by a
 * button; must stay while it is pointed at; and should go with Escape where it lies over the page.
 */
export const hover: DrivingProbe = {
  name: "hover",
  barriers: ["hover-only", "menu-not-operable", "hover-content"],
  async drive(tab) {
    const tips = await tab.run(() => window.a11y.keyboard.writtenTips());
    const seen: SeenAt[] = tips.map(({ selector, words, anchorWords }) => ({
      barrier: "hover-only",
      level: "error",
      selector,
      message: `The style sheet writes "${words}" beside "${anchorWords}" under a mouse, and not on focus.`,
    }));
    const count = await tab.run(() => window.a11y.keyboard.hoverables());
    if (count === 0) return seen;
    await tab.enlarge();
    let isChanged = false;
    for (let index = 0; index < count; index++) {
      const found = await pointAt(tab, index);
      isChanged ||= found !== null;
      if (found) seen.push(...found);
    }
    await tab.page.mouse.move(0, 0);
    if (isChanged) await tab.reload();
    return seen;
  },
};

/** Points at one thing; @returns what is wrong with what shows, or null if nothing does */
async function pointAt(tab: Tab, index: number): Promise<SeenAt[] | null> {
  const found = await reveal(tab, index);
  if (!found) return null;
  const { selector, anchorWords, words, links, isRepeated, parts } = found;
  if (isRepeated && links === 0) return [];
  await tab.page.mouse.move(0, 0);
  if (await tab.run(() => window.a11y.keyboard.isKept())) {
    // It stays for good: only the page anew can tell what the focus does.
    await tab.reload();
    await tab.enlarge();
    await tab.run((selectors) => {
      window.a11y.keyboard.hoverables();
      window.a11y.keyboard.expect(selectors);
    }, parts);
  }
  const seen: SeenAt[] = [];
  if (!(await tab.run((which) => window.a11y.keyboard.revealedByKeys(which), index))) {
    const isCertain = !isRepeated && (links > 0 || words.split(" ").length > 1);
    seen.push({
      barrier: links > 0 ? "menu-not-operable" : "hover-only",
      level: isCertain ? "error" : "warning",
      selector,
      message: isCertain
        ? `A mouse over "${anchorWords}" shows "${words}"; neither the focus nor a button there does.`
        : `A mouse over "${anchorWords}" shows "${words}"; the focus does not. Is it told in another way?`,
    });
  }
  if (!found.isOver || isRepeated) return seen;
  // Escape may hide it for good, so that comes last.
  await tab.run(() => window.a11y.keyboard.unfocus());
  const again = await reveal(tab, index);
  return again ? [...seen, ...(await pointOn(tab, again))] : seen;
}

async function reveal(tab: Tab, index: number): Promise<Revealed | null> {
  const { mouse } = tab.page;
  await mouse.move(0, 0);
  const point = await tab.run((which) => {
    window.a11y.keyboard.beforeHover();
    return window.a11y.keyboard.pointOf(which);
  }, index);
  if (!point) return null;
  await mouse.move(point.x, point.y);
  return tab.run((which) => window.a11y.keyboard.revealed(which), index);
}

/** Whether what shows stays while it is pointed at, and goes with Escape. */
async function pointOn(tab: Tab, { selector, words, from, to }: Revealed): Promise<SeenAt[]> {
  const add = (level: "error" | "warning", message: string): SeenAt[] => [
    { barrier: "hover-content", level, selector, message },
  ];
  await tab.page.mouse.move(from.x, from.y);
  if (!(await tab.run(() => window.a11y.keyboard.stillShown()))) return [];
  await tab.page.mouse.move(to.x, to.y, { steps: 3 });
  if (!(await tab.run(() => window.a11y.keyboard.stillShown())))
    return add("error", `"${words}" is gone before a mouse can be moved over it.`);
  await tab.press("Escape");
  if (await tab.run(() => window.a11y.keyboard.stillShown()))
    return add("warning", `Escape does not hide "${words}". Does it cover something that has to be read?`);
  return [];
}
