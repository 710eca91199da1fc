import { all, closest, collapse, isSeen } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

const EMPTY_WORDS =
  /^(i?frames?( ?\d+)?|untitled( frame)?|embed(ded)?( (content|page|frame|video|iframe|object|document))?|title|content|page|external( content)?|frame title|(this is an? )?iframe|inline frame|blank|about:blank|null|undefined|test|todo|object|window|box|widget|\d+)$/i;
const VAGUE =
  /^((youtube|vimeo) )?(video|media|audio|music)( ?player)?$|^(facebook|twitter|x|instagram|youtube|vimeo|google|tiktok|linkedin|spotify|soundcloud|pinterest|flickr|issuu|typeform|eventbrite)$|^(map|form|document|file|pdf|advert(isement)?|image|slides?|player|chat|news|feed|social media|information|info|details)$/i;
const FILE = /^(https?:|www\.|\/)\S+$|^[\w-]+\.(html?|php|aspx?|pdf|jsp|mp4)$/i;

/**
 * WCAG 2.2, 4.1.2. The name of a frame must say what is in it, and frames with different contents must have different
 * names.
 */
export const frameTitleVague: ReadingProbe = {
  name: "frame-title-vague",
  barriers: ["frame-title-vague"],
  settings: ["desktop"],
  *read() {
    const byName = new Map<string, Element>();
    for (const frame of all("iframe, frame, object[type='text/html'], embed[type='text/html']")) {
      const name = collapse(frame.getAttribute("aria-label") ?? frame.getAttribute("title") ?? "");
      if (!name || !isSeen(frame) || closest(frame, "[aria-hidden=true]")) continue;
      const said = `It is called "${name.slice(0, 60)}"`;
      const other = byName.get(name.toLowerCase());
      byName.set(name.toLowerCase(), frame);
      if (EMPTY_WORDS.test(name)) yield tell(frame, "error", `${said}, which says nothing of its content.`);
      else if (FILE.test(name)) yield tell(frame, "error", `${said}, which is an address.`);
      else if (VAGUE.test(name)) yield tell(frame, "warning", `${said}. Does that say what is in it?`);
      else if (other && sourceOf(other) !== sourceOf(frame)) {
        yield tell(
          frame,
          "warning",
          `${said}, and so is another with ${sourceOf(other).slice(0, 60)}. Do both hold the same?`,
        );
      }
    }
  },
};

const tell = (element: Element, level: "error" | "warning", message: string) =>
  ({ barrier: "frame-title-vague", level, element, message }) as const;

const sourceOf = (frame: Element): string =>
  frame.getAttribute("srcdoc") ?? frame.getAttribute("src") ?? frame.getAttribute("data") ?? "";
