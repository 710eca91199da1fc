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

/** What was made before, while developing: only what would be another now is made again. */
export interface Kept {
  /**
   * Those of a template's items of which something is to be made.
   *
   * @param template its path
   * @param items each with a key that no other of the template's has
   * @param make the template's own function, another as soon as it is loaded anew
   */
  readonly stale: <Item>(
    template: string,
    items: readonly { readonly key: string; readonly item: Item }[],
    make: object,
    around: { readonly site: Site; readonly wholeCss?: string; readonly script: string },
  ) => Item[];
  /** Makes a page or a file of one of them, and remembers of what it was made. */
  readonly made: (page: Place, key: string, item: unknown, make: () => string) => string;
}

/** Where a page is from and where it goes; its files are told by Eleventy alone. */
interface Place {
  readonly url: string;
  readonly inputPath?: string;
  readonly outputPath?: string;
}

interface TemplateData<Item> {
  readonly site: Site;
  readonly css: string;
  /** The style sheet itself, where `css` only stands for it until a page is written. */
  readonly wholeCss?: string;
  readonly script: string;
  readonly page: Place;
  readonly item: Item;
  /** None in a build, which makes everything. */
  readonly kept?: Kept;
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

/** What a template that makes one file makes it of. */
const alone = [undefined] as const;

/**
 * One template for many outputs. Eleventy calls this pagination; here a page has always one item.
 *
 * @param address of an item's file; the template's own place below `src/pages/` unless given
 */
function template<Item>(
  items: (site: Site) => readonly Item[],
  address: ((item: Item) => string) | undefined,
  make: (data: TemplateData<Item>) => string,
): Template<Item> {
  const keyOf = (item: Item) => address?.(item) ?? "";
  return {
    data: {
      // Eleventy wants the name of a list in its data before it lets a function choose the items.
      list: [],
      pagination: {
        data: "list",
        size: 1,
        alias: "item",
        before: (_: unknown, data: Omit<TemplateData<Item>, "item">) => {
          const { site, kept, page } = data;
          if (kept === undefined) return [...items(site)];
          return kept.stale(
            page.inputPath ?? "",
            items(site).map((item) => ({ key: keyOf(item), item })),
            make,
            data,
          );
        },
      },
      ...(address && { permalink: ({ item }: { item: Item }) => address(item) }),
    },
    render: (data) => {
      const { kept, item, page } = data;
      if (kept === undefined) return make(data);
      return kept.made(page, keyOf(item), item, () => make(data));
    },
  };
}

/** A page whose address is its file's place below `src/pages/`, unless another is given. */
export const page = (render: (view: View) => VNode, address?: string): Template =>
  template(
    () => alone,
    address === undefined ? undefined : () => address,
    (data) => document(render(viewOf(data))),
  );

/** A page for each record of a list, at the record's own address. */
export const pages = <Item extends { readonly url: string }>(
  items: (site: Site) => readonly Item[],
  render: (view: View, item: Item) => VNode,
): Template<Item> =>
  template(
    items,
    ({ url }) => `${url}index.html`,
    (data) => document(render(viewOf(data), data.item)),
  );

/** A file that isn't a page. */
export const file = (address: string, render: (site: Site, inlined: Inlined) => string): Template =>
  template(
    () => alone,
    () => address,
    ({ site, css, wholeCss = css, script }) => render(site, { css: wholeCss, script }),
  );

/** A file for each item of a list. */
export const files = <Item>(
  items: (site: Site) => readonly Item[],
  address: (item: Item) => string,
  render: (site: Site, item: Item) => string,
): Template<Item> => template(items, address, ({ site, item }) => render(site, item));
