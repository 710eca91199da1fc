import { quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { contextOf, links } from "./links.ts";

const SCHEME = /(?:https?|ftp):\/\/\S+/i;
/** Names of the web that are not also words or endings of files, such as "sh", "md" and "zip". */
const DOMAIN =
  /^(?:www\.)?(?:[\p{L}\d-]+\.)+(?:com|org|net|edu|gov|info|biz|int|uk|ie|eu|de|fr|es|it|nl|be|at|ch|pl|pt|se|no|dk|fi|ro|cz|hu|gr|us|ca|au|nz|in|za|br|jp|cn|io|app|dev|online|site|wales|cymru|scot|london|nhs)(?::\d+)?(\/\S*)?$/iu;
const WWW = /^www\.[\p{L}\d-]+\.[\p{L}\d.-]+(\/\S*)?$/iu;

/**
 * WCAG 2.2, 2.4.4: an address as a link's words is spelled out letter by letter. An address with a path is
 * never a name; the bare name of a site may be what people know it by, which a person must say. Names written
 * with capitals (GOV.UK, Booking.com) are names.
 */
export const linkTextUrl: ReadingProbe = {
  name: "link-text-url",
  barriers: ["link-text-url"],
  settings: ["desktop"],
  *read() {
    for (const link of links()) {
      if (link.href !== null && /^(mailto|tel|sms):/i.test(link.href)) continue;
      const level = levelOf(link.name.replace(/^[<([]+|[>)\].,;]+$/g, ""));
      if (!level) continue;
      const isReference =
        level === "error" && /^(cite|footer)$/.test(link.element.parentElement?.localName ?? "");
      const asks = level === "warning" || isReference;
      const around = contextOf(link) === "" ? "" : " among other words";
      yield {
        barrier: "link-text-url",
        level: asks ? "warning" : "error",
        element: link.element,
        message: `It reads ${quote(link.name)}${around}.${asks ? " Is this the name that people know the site by?" : ""}`,
      };
    }
  },
};

function levelOf(name: string): Seen["level"] | undefined {
  const url = SCHEME.exec(name)?.[0];
  if (url) {
    // Among words of its own the address is a part of what the link says.
    if (url.length < name.length / 2) return "warning";
    return /^\w+:\/\/[^/]+\/?$/.test(url) ? "warning" : "error";
  }
  const domain = DOMAIN.exec(name) ?? WWW.exec(name);
  if (!domain || name.includes("@")) return undefined;
  if (domain[1] !== undefined && domain[1].length > 1) return "error";
  const hasCapital = /\p{Lu}/u.test(name);
  return hasCapital && !/^www\./i.test(name) ? undefined : "warning";
}
