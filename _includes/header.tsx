import type { Site } from "../src/model/site.ts";
import { ServiceNavigation } from "./components/service-navigation.tsx";
import { SkipLink } from "./components/skip-link.tsx";
import { Mark } from "./mark.tsx";

export interface HeaderProps {
  readonly site: Site;
  /** The page's own address, to mark the part of the menu it belongs to. */
  readonly url: string;
}

export function Header({ site: { settings }, url }: HeaderProps) {
  const items = [
    { text: "Strategies", href: "/strategies/" },
    { text: `Summit ${settings.summit.id}`, href: settings.summit.url },
    { text: "What we heard", href: settings.listening.url },
    { text: "Events", href: "/events/" },
    { text: "News", href: "/news/" },
  ];
  return (
    <>
      <SkipLink text="Skip to main content" href="#main" />
      <header class="site-header">
        <div class="govuk-width-container">
          <a class="site-header__name" href="/">
            <Mark />
            {settings.name}
          </a>
        </div>
      </header>
      <ServiceNavigation
        navigation={items.map(({ text, href }) => ({
          text,
          href,
          current: url === href,
          active: url.startsWith(href),
        }))}
      />
    </>
  );
}
