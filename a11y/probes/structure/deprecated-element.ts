import { all } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Elements of HTML's past that change how a page looks or moves. */
const ELEMENTS =
  "acronym, applet, basefont, bgsound, big, blink, center, dir, font, frame, frameset, isindex, keygen, listing, marquee, multicol, nobr, noembed, noframes, plaintext, spacer, strike, tt, xmp";
const ATTRIBUTES =
  "[bgcolor], [text], [link], [vlink], [alink], [align]:not(col, colgroup), table[border]:not([border='0'], [border='1'], [border='']), table[cellpadding], table[cellspacing], td[valign], th[valign], tr[valign], [nowrap], hr[size], hr[noshade], img[hspace], img[vspace], img[border], body[background], table[background], td[background], ul[type], li[type], br[clear]";

/** No criterion of WCAG 2.2: elements and attributes for looks, which readers' own style sheets don't know. */
export const deprecatedElement: ReadingProbe = {
  name: "deprecated-element",
  barriers: ["deprecated-element"],
  settings: ["desktop"],
  *read() {
    const told = new Set<string>();
    for (const element of all(ELEMENTS, document)) {
      const { localName } = element;
      if (told.has(localName) || element.closest("svg, math")) continue;
      told.add(localName);
      yield {
        barrier: "deprecated-element",
        level: "warning",
        element,
        message: `<${localName}> is not in HTML any more. What does it do that CSS could not?`,
      };
    }
    for (const element of all(ATTRIBUTES, document)) {
      if (told.has("an attribute") || element.closest("svg, math")) continue;
      told.add("an attribute");
      yield {
        barrier: "deprecated-element",
        level: "notice",
        element,
        message: `An attribute of this ${element.localName} sets its look as HTML did long ago.`,
      };
    }
  },
};
