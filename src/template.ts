/**
 * Makes typed functions into Eleventy's JavaScript templates: `Site` in, text out. Pages know nothing of
 * Eleventy's data cascade; Eleventy gives each the one `Site` value by reference, since it is frozen.
 */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Inlined } from "./formats/hosting/policy.ts";
import type { Site } from "./model/site.ts";

/** What every page is made from. */
export interface View {
  readonly site: Site;
  /** The page's address from the site's root, for example "/events/". */
  readonly url: string;
  /** The one style sheet of the site. */
  readonly css: string;
  /** The one script of the site. */
  readonly script: string;
}

interface TemplateData<Item> {
  readonly site: Site;
  readonly css: string;
  /** The style sheet itself, where `css` only stands for it until a page is written. */
  readonly wholeCss?: string;
  readonly script: string;
  readonly page: { readonly url: string };
  readonly item: Item;
}

interface Template<Item = undefined> {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: TemplateData<Item>) => string;
}

const document = (node: VNode): string => `<!DOCTYPE html>\n${renderToString(node)}\n`;

const viewOf = ({ site, css, script, page }: TemplateData<unknown>): View => ({
  site,
  css,
  script,
  url: page.url,
});

/** One template for many outputs. Eleventy calls this pagination; here a page has always one item. */
const forEach = <Item>(items: (site: Site) => readonly Item[], address: (item: Item) => string) => ({
  // Eleventy wants the name of a list in its data before it lets a function choose the items.
  list: [],
  pagination: {
    data: "list",
    size: 1,
    alias: "item",
    before: (_: unknown, { site }: { site: Site }) => [...items(site)],
  },
  permalink: ({ item }: { item: Item }) => address(item),
});

/** A page whose address is its file's place below `src/pages/`, unless another is given. */
export const page = (render: (view: View) => VNode, address?: string): Template => ({
  data: address === undefined ? {} : { permalink: address },
  render: (data) => document(render(viewOf(data))),
});

/** A page for each record of a list, at the record's own address. */
export const pages = <Item extends { readonly url: string }>(
  items: (site: Site) => readonly Item[],
  render: (view: View, item: Item) => VNode,
): Template<Item> => ({
  data: forEach(items, ({ url }) => `${url}index.html`),
  render: (data) => document(render(viewOf(data), data.item)),
});

/** A file that isn't a page. */
export const file = (address: string, render: (site: Site, inlined: Inlined) => string): Template => ({
  data: { permalink: address },
  render: ({ site, css, wholeCss = css, script }) => render(site, { css: wholeCss, script }),
});

/** A file for each item of a list. */
export const files = <Item>(
  items: (site: Site) => readonly Item[],
  address: (item: Item) => string,
  render: (site: Site, item: Item) => string,
): Template<Item> => ({
  data: forEach(items, address),
  render: ({ site, item }) => render(site, item),
});
