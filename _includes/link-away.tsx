import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/** Hosts of which a list says that they store something. The page's frame gives them to all that is in it. */
export const StoringHosts = createContext<readonly string[]>([]);

/** What a link says that leads to one of them. */
export const MARK = "may store things";

export interface LinkAwayProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link to another website, marked if a list says that it stores things (the list is on /cookies/). */
export function LinkAway({ href, children }: LinkAwayProps) {
  return (
    <a class="govuk-link" href={href}>
      {children}
      {markOf(href, useContext(StoringHosts))}
    </a>
  );
}

/** What a link to an address says after its words. */
export const markOf = (href: string, hosts: readonly string[]): string =>
  mayStore(href, hosts) ? ` (${MARK})` : "";

/** Whether an address is at one of the hosts, or at a host below it: m.video.example is at video.example. */
export function mayStore(href: string, hosts: readonly string[]): boolean {
  if (!/^https?:/i.test(href)) return false;
  const { hostname } = new URL(href);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
