import type { Finding } from "../finding.ts";
import type { Tab } from "../tab.ts";

/** Pictures of where findings are, as data: addresses of PNG files. */
export type Crops = Map<Finding, string>;

/** CSS pixels of the page around an element, and the most that is shown of a large one. */
const MARGIN = 24;
const WIDEST = 900;
const HIGHEST = 400;

/** Takes a picture of each place where a barrier was found that can be seen, while the page is in the tab. */
export async function takeCrops(tab: Tab, findings: readonly Finding[], crops: Crops): Promise<void> {
  const taken = new Map<string, string>();
  for (const finding of findings) {
    const { selector } = finding;
    if (!selector) continue;
    const picture = taken.get(selector) ?? (await pictureOf(tab, selector));
    if (picture === undefined) continue;
    taken.set(selector, picture);
    crops.set(finding, picture);
  }
}

async function pictureOf(tab: Tab, selector: string): Promise<string | undefined> {
  const area = await tab.run(
    (wanted, margin, widest, highest) => {
      const element = document.querySelector(wanted);
      if (!element) return undefined;
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || left + scrollX + width <= 0 || top + scrollY + height <= 0)
        return undefined;
      const x = Math.max(0, left + scrollX - margin);
      const y = Math.max(0, top + scrollY - margin);
      return {
        x,
        y,
        width: Math.min(width + 2 * margin, widest),
        height: Math.min(height + 2 * margin, highest),
      };
    },
    selector,
    MARGIN,
    WIDEST,
    HIGHEST,
  );
  return area && `data:image/png;base64,${await tab.photograph(area)}`;
}
