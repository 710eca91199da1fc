import { isExposed, isRendered } from "../../page/dom.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe } from "../../probe.ts";

const NAMES = { phone: "reflow", zoomed: "resize-text" } as const;

/** What the page shows at the usual setting. */
let before:
  | { readonly texts: ReadonlyMap<Element, string>; readonly controls: ReadonlySet<Element> }
  | undefined;

const CONTROLS =
  "button, summary, [role=button], [aria-expanded], [aria-haspopup], label[for], a[href^='#'], [onclick], select";

/**
 * WCAG 2.2, 1.4.4 Resize Text and 1.4.10 Reflow: text, or a link in the text, that a wide window shows and a narrow one
 * does not have at all, neither elsewhere nor behind a control that the wide window didn't need.
 */
export const lostText: ReadingProbe = {
  name: "lost-text",
  barriers: ["reflow", "resize-text"],
  settings: ["desktop", "phone", "zoomed"],
  *read(setting) {
    const boxes = texts();
    const controls = new Set([...document.querySelectorAll(CONTROLS)].filter(isExposed));
    if (setting === "desktop") {
      before = { texts: new Map(boxes.map(({ element, text }) => [element, text])), controls };
      return;
    }
    if (!before || (setting !== "phone" && setting !== "zoomed")) return;
    const here = new Set(boxes.map(({ element }) => element));
    const words = boxes.map(({ text }) => text.toLowerCase()).join(" ");
    const lost = new Map<Element, string[]>();
    for (const [element, text] of before.texts) {
      if (here.has(element) || isRendered(element) || words.includes(text.toLowerCase())) continue;
      const root = hiddenRoot(element);
      lost.set(root, [...(lost.get(root) ?? []), text]);
    }
    const isNew = [...controls].some((control) => !before?.controls.has(control));
    for (const [root, all] of lost) {
      const text = all.join(" ");
      const isAction = holdsAction(root);
      // A word or two beside a symbol; the heads of a table whose cells then say what they are.
      if (text.length < 25 && !isAction) continue;
      if (
        root.closest("thead, th, [aria-hidden=true], [role=tooltip]") ||
        root.parentElement?.closest("button")
      )
        continue;
      if (isNew && !isAction && !root.matches("p, h1, h2, h3, table, td, dd, figcaption, blockquote"))
        continue;
      yield {
        barrier: NAMES[setting],
        level: "warning",
        element: root,
        message: `It is shown in a wide window only: "${text.slice(0, 60)}". Can it be read here in another way?`,
      };
    }
  },
};

/** The outermost element that is taken away together with this one. */
function hiddenRoot(element: Element): Element {
  let root = element;
  for (let each = element.parentElement; each && !isRendered(each); each = each.parentElement) root = each;
  return root;
}

/** Whether it is, or holds, something to do in the text: not a part of a menu, which may open in another way. */
function holdsAction(root: Element): boolean {
  const action = root.matches("a[href], button") ? root : root.querySelector("a[href], button");
  return (
    action !== null &&
    !action.closest(
      "nav, header, footer, aside, [role=navigation], [role=banner], [role=toolbar], [role=menu]",
    ) &&
    !root.querySelector("nav, [role=navigation], [role=menu]")
  );
}
