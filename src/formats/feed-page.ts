/**
 * What a feed shows to a person who opens it in a browser: a page in the namespace of XHTML, inside the feed. Feed
 * readers pass over what is not of the feed's own namespace, and a style sheet hides the feed from the browser.
 */
import { shortDate } from "../model/time.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { type Element, element, textElement } from "./xml.ts";

/** The style sheet of the page, from the site's root on. */
export const feedStyles = "/feed.css";

/** As many as a person looks through; a reader gets them all. */
const shown = 10;

/**
 * The page as an element to stand in the feed.
 *
 * @param address the absolute address of the feed in the format that it stands in
 */
export const feedPage = (feed: Feed, address: string): Element =>
  element("div", { xmlns: "http://www.w3.org/1999/xhtml", class: "feed-page", lang: feed.language }, [
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    textElement("title", feed.title),
    element("main", {}, [
      heading("h1", "govuk-heading-xl", feed.title),
      paragraph("govuk-body-l", "This is a feed. It brings what is new here to an app called a feed reader."),
      heading("h2", "govuk-heading-l", "How to subscribe"),
      element("ol", { class: "govuk-list govuk-list--number" }, [
        element("li", {}, ["Copy this address: ", element("code", {}, [address])]),
        textElement(
          "li",
          "Open your feed reader. If you have none, look for “feed reader” where you get your apps.",
        ),
        textElement("li", "Choose “add” or “subscribe”, and paste the address there."),
      ]),
      paragraph("govuk-body", "You do not give anyone your email address, and you can stop at any time."),
      element("ul", { class: "govuk-list feed-page__links" }, [
        element("li", {}, [link(feed.feedsPage, "All feeds and calendars")]),
        element("li", {}, [link(feed.page, "Read the news on the website")]),
      ]),
      heading("h2", "govuk-heading-l", "Newest items"),
      feed.items.length === 0
        ? paragraph("govuk-body", "There is no news here yet.")
        : element("ul", { class: "govuk-list" }, feed.items.slice(0, shown).map(newest)),
    ]),
  ]);

const newest = ({ title, url, published, summary }: FeedItem): Element =>
  element("li", {}, [
    element("h3", { class: "govuk-heading-m" }, [link(url, title)]),
    ...(published === undefined ? [] : [paragraph("govuk-body-s", shortDate(published))]),
    paragraph("govuk-body", summary),
  ]);

// Classes are written out above: the style sheet has rules for no other (src/styles/style-sheet.ts).
const heading = (name: string, className: string, text: string): Element =>
  element(name, { class: className }, [text]);

const paragraph = (className: string, text: string): Element => element("p", { class: className }, [text]);

const link = (href: string, text: string): Element => element("a", { class: "govuk-link", href }, [text]);
