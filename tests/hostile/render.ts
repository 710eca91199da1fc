/** The whole site in memory, by the templates that Eleventy is given: a test holds it to what Eleventy writes. */
import { readdirSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Site } from "../../src/model/site.ts";

/** Everything that is published, by its path from the site's root. */
export type Output = ReadonlyMap<string, string>;

interface Data {
  readonly site: Site;
  readonly css: string;
  readonly script: string;
  readonly page: { readonly url: string };
  readonly item: unknown;
}

interface Template {
  readonly data: {
    readonly permalink?: string | ((data: Pick<Data, "item">) => string);
    readonly pagination?: {
      readonly before: (list: unknown, data: Pick<Data, "site">) => readonly unknown[];
    };
  };
  readonly render: (data: Data) => string;
}

const pages = resolve("src/pages");

const templates: readonly { readonly path: string; readonly template: Template }[] = await Promise.all(
  readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.11ty\.tsx?$/.test(name))
    .sort()
    .map(async (name) => {
      const module = (await import(pathToFileURL(resolve(pages, name)).href)) as { default: Template };
      return { path: name.split(sep).join("/"), template: module.default };
    }),
);

/** What stands for the style sheet and the script: no text of a record is in either. */
const frame = { css: "", script: "" };

/** @param dress the style sheet and the script, where they matter */
export function render(site: Site, dress: Pick<Data, "css" | "script"> = frame): Output {
  return new Map(
    templates.flatMap(({ path, template }) => {
      const { pagination, permalink } = template.data;
      const items = pagination?.before([], { site }) ?? [undefined];
      return items.map((item): [string, string] => {
        const address =
          typeof permalink === "function" ? permalink({ item }) : (permalink ?? addressOf(path));
        const url = address.replace(/index\.html$/, "");
        return [address, template.render({ site, ...dress, page: { url }, item })];
      });
    }),
  );
}

/** "news/index.11ty.tsx" is at /news/, "contact.11ty.tsx" at /contact/. */
function addressOf(path: string): string {
  const name = path.replace(/\.11ty\.tsx?$/, "");
  const folder = name.endsWith("index") ? dirname(name) : name;
  return folder === "." ? "/index.html" : `/${folder}/index.html`;
}
