import type { PNG } from "pngjs";
import { type Colour, contrast, hex, over } from "../../page/colours.ts";
import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";
import type { UnevenText } from "./inside/uneven-texts.ts";

const AT_MOST = 10;

/**
 * WCAG 2.2, 1.4.3 Contrast, for text over pictures, gradients and shadows. It takes two pictures of the text's
 * place, without its letters and with letters of a colour that stands out, and so knows the backdrop behind each
 * letter. An error if a quarter of the letters' area has too little contrast, a warning from a thirtieth.
 */
export const textOverImage: DrivingProbe = {
  name: "text-over-image",
  barriers: ["text-over-image"],
  async drive(tab) {
    const uneven = await tab.run(() => window.a11y.colour.unevenTexts());
    if (uneven.length === 0) return [];
    const seen: SeenAt[] = [];
    const some = uneven.slice(0, AT_MOST);
    const bare = await pictures(tab, some, "transparent");
    const marked = await pictures(tab, some, "#f0f");
    await paintLetters(tab, "");
    for (const [index, text] of some.entries()) {
      const [without, letters] = [bare[index], marked[index]];
      const sight = without && letters && judge(text, without, letters);
      if (sight) seen.push(sight);
    }
    return seen;
  },
};

async function pictures(tab: Tab, texts: readonly UnevenText[], colour: string): Promise<PNG[]> {
  await paintLetters(tab, colour);
  const taken: PNG[] = [];
  for (const { area } of texts) taken.push(await tab.picture(area));
  return taken;
}

/** Draws all letters of the page in one colour, or in their own again; shadows stay. */
function paintLetters(tab: Tab, colour: string): Promise<void> {
  return tab.run((wanted) => {
    const others = document.adoptedStyleSheets.filter((each) => !("a11yLetters" in each));
    document.adoptedStyleSheets = others;
    if (wanted === "") return;
    const sheet = Object.assign(new CSSStyleSheet(), { a11yLetters: true });
    sheet.replaceSync(
      `*, *::before, *::after { -webkit-text-fill-color: ${wanted} !important; transition: none !important; animation-play-state: paused !important }`,
    );
    document.adoptedStyleSheets = [...others, sheet];
  }, colour);
}

function judge({ selector, text, colour, limit }: UnevenText, bare: PNG, marked: PNG): SeenAt | undefined {
  let letters = 0;
  let bad = 0;
  let worst: { ratio: number; back: Colour } | undefined;
  for (let at = 0; at < bare.data.length; at += 4) {
    const back: Colour = [bare.data[at] ?? 0, bare.data[at + 1] ?? 0, bare.data[at + 2] ?? 0, 1];
    const near =
      Math.abs((marked.data[at] ?? 0) - 255) +
      (marked.data[at + 1] ?? 0) +
      Math.abs((marked.data[at + 2] ?? 0) - 255);
    const change =
      Math.abs((marked.data[at] ?? 0) - back[0]) +
      Math.abs((marked.data[at + 1] ?? 0) - back[1]) +
      Math.abs((marked.data[at + 2] ?? 0) - back[2]);
    // Only where a letter covers its pixel.
    if (near > 150 || change < 100) continue;
    letters++;
    const ratio = contrast(over(colour, back), back);
    if (ratio < limit - 0.05) bad++;
    if (!worst || ratio < worst.ratio) worst = { ratio, back };
  }
  if (letters < 20 || !worst) return undefined;
  const share = bad / letters;
  if (share < 0.03) return undefined;
  const told = `Behind ${Math.round(share * 100)}% of its letters the contrast is less than ${limit}:1, down to ${Math.floor(worst.ratio * 10) / 10}:1 (${hex(colour)} on ${hex(worst.back)}): "${text.slice(0, 60)}".`;
  return {
    barrier: "text-over-image",
    level: share >= 0.25 ? "error" : "warning",
    selector,
    message: share >= 0.25 ? told : `${told} Can all of it be read?`,
  };
}
