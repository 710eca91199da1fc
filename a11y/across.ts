import type { Sighting } from "./finding.ts";
import type { Overview } from "./page/overview.ts";

/**
 * What is wrong only beside other pages of the same site: WCAG 2.2, 2.4.2 Page Titled, 3.2.3 Consistent Navigation
 * and 3.2.6 Consistent Help. Each page is held against the first that has what it lacks.
 *
 * @param pages by their names, in the order in which they were asked for
 * @returns what was seen, by the pages' names
 */
export function compare(pages: ReadonlyMap<string, Overview>): Map<string, Sighting[]> {
  const seen = new Map<string, Sighting[]>();
  const titles = new Map<string, string>();
  let menu: Model<readonly string[]> | undefined;
  let help: Model<string> | undefined;
  for (const [name, page] of pages) {
    const sightings: Sighting[] = [];
    const namesake = titles.get(page.title);
    if (page.title && namesake !== undefined) {
      sightings.push(
        about(
          "title-repeated",
          `"${page.title.slice(0, 60)}" is the title of ${namesake} too. Are these two different pages?`,
        ),
      );
    } else {
      titles.set(page.title, name);
    }
    if (menu && isReordered(menu.value, page.menu)) {
      sightings.push(
        about(
          "consistent-navigation",
          `On ${menu.page} the links of the menu come in another order. Is it the same menu?`,
        ),
      );
    }
    if (help && page.help && page.help !== help.value) {
      sightings.push(
        about(
          "consistent-help",
          `It is in the ${page.help}, and on ${help.page} in the ${help.value}. Is it the same help?`,
        ),
      );
    }
    if (page.menu.length > 1) menu ??= { page: name, value: page.menu };
    if (page.help) help ??= { page: name, value: page.help };
    if (sightings.length > 0) seen.set(name, sightings);
  }
  return seen;
}

interface Model<T> {
  readonly page: string;
  readonly value: T;
}

function about(barrier: Sighting["barrier"], message: string): Sighting {
  return { by: "across", barrier, level: "warning", message, selector: "" };
}

/** Whether what two menus have in common comes in another order; either may have more than the other. */
function isReordered(one: readonly string[], other: readonly string[]): boolean {
  const common = one.filter((name) => other.includes(name));
  const there = other.filter((name) => one.includes(name));
  return common.length === there.length && common.some((name, index) => name !== there[index]);
}
