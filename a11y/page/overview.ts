import { all, closest, isExposed, nameOf } from "./dom.ts";

/** What a page has in common with its neighbours, or should have. */
export interface Overview {
  readonly title: string;
  /** The names of the links of the site's menu, in order. */
  readonly menu: readonly string[];
  /** The part of the page in which help is first offered, such as "footer"; "" where it isn't. */
  readonly help: string;
}

const HELP = /^(contact( us)?|help|get help|support|accessibility help|ask us|help and support)$/i;

export function overview(): Overview {
  const menus = all("nav, [role=navigation]").filter((menu) => isExposed(menu) && !closest(menu, "main"));
  const links = all("a[href]").filter(isExposed);
  const help = links.find((link) => HELP.test(nameOf(link)));
  const part = help && closest(help, "header, footer, main, aside, nav");
  const [menu] = menus;
  return {
    title: document.title.trim(),
    menu: menu ? all("a[href]", menu).map(nameOf) : [],
    help: part?.localName ?? "",
  };
}
