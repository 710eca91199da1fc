/** What this site uses of the package, which ships no types. */
declare module "@11ty/eleventy-plugin-rss" {
  /** RFC 822 with a four-digit year. Without `timeZone` it writes the time of the machine's zone. */
  export function dateToRfc822(date: Date, timeZone: string): string;

  /** The address resolved against its base (WHATWG URL); an address that is none comes back as it is. */
  export function absoluteUrl(url: string, base: string): string;
}
