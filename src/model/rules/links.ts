/** Links say where they lead, and lead there. */
import { DateTime } from "luxon";
import { addressesIn, recordPages } from "../addresses.ts";
import type { KindName } from "../kind-names.ts";
import { didYouMean } from "../nearest.ts";
import { newsDate } from "../public.ts";
import type { Entry, Finding, Rule } from "../records.ts";
import { longDate } from "../time.ts";
import { eachRecord } from "./each-record.ts";
import { texts } from "./texts.ts";

/** Link texts that say nothing to someone who reads the links of a page by themselves (WCAG 2.4.4, 2.4.9). */
const vague =
  /^(?:(?:click|tap|press|go|look|see|read|find out)? ?(?:here|more|this|this page|this link)|(?:the |a )?(?:link|page|website)|details)[.:]?$/i;
const address = /(?:https?:\/\/|\bwww\.)\S+/i;

/** A link's text tells where it leads. */
export const linkTextsClear: Rule = {
  name: "link-text",
  *check(records) {
    const contacts = [...records.contacts.values()].map((entry) => ({
      entry,
      path: ["urlText"],
      text: entry.record.urlText ?? "",
    }));
    for (const { entry, path, text } of [...linked(records), ...contacts]) {
      if (!vague.test(text.trim()) && !address.test(text)) continue;
      yield {
        entry,
        path,
        message: `The link "${text}" does not say where it leads.`,
        mend: "Write what people find there, for example the title of the page.",
      };
    }
  },
};

const linked = eachRecord((entry) =>
  texts(entry).flatMap(({ path, blocks }) =>
    blocks.flatMap(({ links }) => links.map((link) => ({ ...link, entry, path }))),
  ),
);

/** An address in the middle of a sentence can't be followed, and is read out letter by letter. */
export const noBareAddresses: Rule = {
  name: "bare-address",
  check: eachRecord(function* (entry): Generator<Finding> {
    for (const { path, is, blocks } of texts(entry)) {
      for (const { unlinked } of blocks) {
        const [written] = (is === "markdown" ? undefined : /\[[^\]]+\]\([^)]*\)/.exec(unlinked)) ?? [];
        const [bare] = address.exec(unlinked) ?? [];
        if (written !== undefined) {
          yield {
            entry,
            path,
            message: `${written} would be shown as it stands here: only "body" can hold links.`,
            mend: "Write the words alone, and put the address into a field for addresses if there is one.",
          };
        } else if (bare !== undefined) {
          yield {
            entry,
            path,
            message: `The address ${bare} stands bare in a text.`,
            mend: 'Say in words what is there. In "body", make it a link: [what is there](https://…).',
          };
        }
      }
    }
  }),
};

/** Every kind that has pages: a page that could not be read would be taken for one that there isn't. */
const paged: readonly KindName[] = ["strategies", "themes", "summits", "listening", "events", "news"];

/** A link within the site leads to a page of it, and one to elsewhere is of a kind that the site makes a link of. */
export const linksLead: Rule = {
  name: "link",
  needs: paged,
  *check(records, now) {
    const addresses = addressesIn(records);
    const known = new Set(addresses);
    const pages = recordPages(records);
    /** The moment from which on a record can be seen. */
    const seen = ({ kind, id }: Entry): DateTime => {
      const news = kind === "news" ? records.news.get(id) : undefined;
      return news === undefined ? now : DateTime.max(now, newsDate(news.record));
    };
    for (const { entry, path, text, href } of linked(records)) {
      const [page = ""] = href.split(/[?#]/);
      const target = pages.get(page);
      if (!/^(?:https:\/\/|mailto:.|tel:.|#.|\/(?!\/))/i.test(href)) {
        yield {
          entry,
          path,
          message: `The link "${text}" leads to "${href}", which this site can't link to.`,
          mend: "Write the whole address, beginning with https://, or a page of this site, beginning with /.",
        };
      } else if (href.startsWith("/") && !known.has(page)) {
        yield {
          entry,
          path,
          message: `The link "${text}" leads to ${page}, but there is no such page.`,
          mend: didYouMean(page, addresses),
        };
      } else if (target !== undefined && seen(target) > seen(entry)) {
        yield {
          entry,
          path,
          message: `The link "${text}" leads to ${page}, but that comes out only on ${longDate(seen(target))}.`,
          mend: "Take the link out, and put it in when that news is out.",
        };
      }
    }
  },
};
