import { all, collapse, isExposed, isSeen, plain, quote, textOf } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { isOnThisPage, type Link, links } from "./links.ts";

/** What a template or a draft leaves behind. */
const LEFT_OVER =
  /^(?:undefined|null|nan|\[object .*|todo|tbc|tbd|x+|url|link|#?(?:todo|tbc|link|url)|https?:\/*#?|\{\{.*|<%.*|\$\{.*|%7b%7b.*|insert.*here)$/i;
/** Where "#" alone is what is meant. */
const TO_TOP = /\b(top|up|start|oben|anfang|haut|arriba|inicio|su|inizio|boven|góry|frig|i fyny|topp)\b/u;

interface Fault {
  readonly level: Seen["level"];
  readonly message: string;
}

/**
 * WCAG 2.2, 2.1.1 and 4.1.2. Links that lead nowhere: no address, "#", a script for an address, a place on
 * this page that isn't there. What only a script could make good is a question.
 */
export const linkDestination: ReadingProbe = {
  name: "link-destination",
  barriers: ["link-destination"],
  settings: ["desktop"],
  *read() {
    for (const link of links()) {
      const fault = link.href === null ? undefined : faultOf(link, link.href.trim());
      if (fault) yield { barrier: "link-destination", element: link.element, ...fault };
    }
    for (const anchor of all("a:not([href]):not([role])")) {
      const fault = isExposed(anchor) && isSeen(anchor) ? faultOfAnchor(anchor) : undefined;
      if (fault) yield { barrier: "link-destination", element: anchor, ...fault };
    }
  },
};

function faultOf(link: Link, href: string): Fault | undefined {
  const { element, name } = link;
  if (href === "") return ask("Its address is empty, which is this page itself.");
  if (href === "#" || href === "#!" || href === "#0" || href === "/#") {
    return href === "#" && TO_TOP.test(plain(name)) ? undefined : ask(`Its address is only ${quote(href)}.`);
  }
  if (/^javascript:/i.test(href))
    return { level: "error", message: `Its address is a script: ${quote(href)}.` };
  if (LEFT_OVER.test(href) || /^(mailto|tel|sms):\s*$/i.test(href)) {
    return { level: "error", message: `Its address is ${quote(href)}, which is none.` };
  }
  const isLocal =
    location.protocol === "file:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  if (/^(file:|[a-z]:\\)/i.test(href) || (!isLocal && /^https?:\/\/(localhost|127\.0\.0\.1)\b/i.test(href))) {
    return { level: "error", message: `It leads into the writer's own computer: ${quote(href)}.` };
  }
  if (/^www\.[\w-]+\.\w/i.test(href)) {
    return { level: "error", message: `Without https:// the browser looks for ${quote(href)} on this site.` };
  }
  if (/^mailto:/i.test(href) && !/^mailto:[^?]*[^\s@]@[^\s@]+|^mailto:\?/i.test(href)) {
    return { level: "error", message: `${quote(href)} is no e-mail address.` };
  }
  return isMissing(link, element) ? missing(href) : undefined;
}

/** Whether a link leads to a place of this page which isn't there. */
function isMissing(link: Link, element: Element): boolean {
  const hash = link.address?.hash.slice(1) ?? "";
  if (hash === "" || !isOnThisPage(link) || /^(top$|[/!?]|:~:)|[=&/]/i.test(hash)) return false;
  if (element.matches("[aria-controls], [data-toggle], [data-bs-toggle], [data-bs-target], [role=tab]"))
    return false;
  const root = element.getRootNode();
  const within = root instanceof ShadowRoot ? root : document;
  return [hash, decode(hash)].every(
    (id) => !within.getElementById(id) && document.getElementsByName(id).length === 0,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function missing(href: string): Fault {
  const scripted = document.querySelector("script:not([type$=json]):not([type=speculationrules])") !== null;
  const message = `Nothing on this page has the id ${quote(href.slice(href.indexOf("#") + 1))}.`;
  return scripted && /[^\w-]/.test(href.slice(1))
    ? { level: "warning", message: `${message} Does a script make this link work?` }
    : { level: "error", message };
}

function ask(message: string): Fault {
  return { level: "warning", message: `${message} Is it a button, or was its address forgotten?` };
}

/** An anchor without an address: a fault if it is used or looks as a link, and not what is switched off. */
function faultOfAnchor(anchor: Element): Fault | undefined {
  const words = collapse(textOf(anchor));
  if (anchor.matches("[aria-current]:not([aria-current=false]), [aria-disabled=true], [aria-hidden=true]"))
    return undefined;
  if (words === "" && !anchor.querySelector("img, svg")) return undefined;
  const events = eventsOf(anchor);
  const { tabIndex } = anchor instanceof HTMLElement ? anchor : { tabIndex: -1 };
  const of = words === "" ? "" : `: ${quote(words)}`;
  if (["click", "mousedown", "mouseup", "pointerdown"].some((type) => events.has(type))) {
    if (tabIndex < 0) return { level: "error", message: `Without an address the Tab key passes it by${of}.` };
    return {
      level: "error",
      message: `Without an address it is no link, and nothing says that it is one${of}.`,
    };
  }
  const style = getComputedStyle(anchor);
  const underlined = style.textDecorationLine.includes("underline");
  const looks = underlined || style.cursor === "pointer" || tabIndex >= 0;
  const isTarget = anchor.id !== "" || anchor.hasAttribute("name");
  if (!looks || (isTarget && style.cursor !== "pointer" && !underlined)) return undefined;
  return ask(`It looks like a link and has no address${of}.`);
}
