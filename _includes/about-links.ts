/** The pages about the website itself: in the footer of every page, and in the site map. */
export const aboutLinks: readonly { readonly text: string; readonly href: string }[] = [
  { text: "Accessibility statement", href: "/accessibility-statement/" },
  { text: "Cookies", href: "/cookies/" },
  { text: "Privacy", href: "/privacy/" },
  { text: "Contact", href: "/contact/" },
  { text: "Feeds and calendars", href: "/feeds/" },
  { text: "Open data", href: "/data/" },
  { text: "Site map", href: "/site-map/" },
];
