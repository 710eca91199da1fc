import type { Cheerio, CheerioAPI } from "cheerio";
import { LEVELS } from "../../../a11y/finding.ts";
import type { Planting } from "./fault.ts";

/** For barriers of good practice, or of level AAA: to be advised of them is enough. */
export const ADVICE = LEVELS;

/** The column of the main part in which a page's own text stands. */
function column(page: CheerioAPI) {
  const inner = page("main .govuk-main-wrapper > div").first();
  return inner.length > 0 ? inner : page("main");
}

export const atEnd =
  (html: string): Planting =>
  (page) => {
    column(page).append(html);
  };

/** Right after the heading of the page. */
export const atStart =
  (html: string): Planting =>
  (page) => {
    const heading = column(page).children("h1").first();
    if (heading.length > 0) heading.after(html);
    else column(page).prepend(html);
  };

/** Between two parts of the page. */
export const inMiddle =
  (html: string): Planting =>
  (page) => {
    const second = column(page).find("h2").eq(1);
    if (second.length > 0) second.before(html);
    else column(page).append(html);
  };

export const inHeader =
  (html: string): Planting =>
  (page) => {
    page("header .govuk-width-container").first().append(html);
  };

export const inFooter =
  (html: string): Planting =>
  (page) => {
    page("footer .govuk-width-container").first().append(html);
  };

/** Outside every part of the page, where banners and chats are put. */
export const afterAll =
  (html: string): Planting =>
  (page) => {
    page("body").append(html);
  };

export const style =
  (css: string): Planting =>
  (page) => {
    page("head").append(`<style>${css}</style>`);
  };

export const script =
  (code: string): Planting =>
  (page) => {
    page("body").append(`<script>${code}</script>`);
  };

export const all =
  (...plantings: readonly Planting[]): Planting =>
  (page) => {
    for (const planting of plantings) planting(page);
  };

/** Attributes of the first element of a selector, null for one that is taken away. */
export const set =
  (selector: string, attributes: Readonly<Record<string, string | null>>): Planting =>
  (page) => {
    const found = page(selector).first();
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) found.removeAttr(name);
      else found.attr(name, value);
    }
  };

/** Another element in place of the first of a selector, with the same attributes and content. */
export const renamed =
  (selector: string, tag: string): Planting =>
  (page) => {
    const found = page(selector).first();
    const other = page(`<${tag}></${tag}>`);
    other.attr(found.attr() ?? {}).html(found.html() ?? "");
    found.replaceWith(other);
  };

/** The n-th paragraph of a page that says something, counted from 0. */
export function paragraph(page: CheerioAPI, n = 0) {
  return nth(
    page("main p").filter((_, element) => page(element).text().length > 20),
    n,
  );
}

function nth<T>(found: Cheerio<T>, n: number): Cheerio<T> {
  return found.eq(n % Math.max(found.length, 1));
}
