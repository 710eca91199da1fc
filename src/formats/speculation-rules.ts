import { jsonText } from "./json-text.ts";

/** Where the rules are, from the site's root on; every page names it in its Speculation-Rules header. */
export const SPECULATION_RULES = "/speculation-rules.json";

/** What we use of a speculation rule set (https://html.spec.whatwg.org/multipage/speculative-loading.html). */
interface SpeculationRules {
  readonly prefetch: readonly {
    readonly source: "document";
    /** Which links, by their address (URL Pattern Standard); the patterns are of this site's addresses alone. */
    readonly where: { readonly href_matches: readonly string[] };
    readonly eagerness: "moderate";
  }[];
}

/**
 * The next page is fetched when somebody is about to choose its link: on a short hover, a touch or a press. Only
 * fetched: nothing of it runs before it is opened, and nothing is set on the device. Pages alone have addresses that
 * end in a slash, so that no file (feed, calendar, data, picture) is fetched for nobody, and no other site is told.
 */
const rules: SpeculationRules = {
  prefetch: [{ source: "document", where: { href_matches: ["/", "/*/"] }, eagerness: "moderate" }],
};

/** The rules as a file of the media type application/speculationrules+json. */
export const speculationRules = (): string => jsonText(rules);
