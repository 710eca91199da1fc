import { jsonText } from "../json-text.ts";
import { MEDIA_TYPES } from "./media-types.ts";
import { type HeaderRule, headersFor, type Redirect } from "./rules.ts";

/**
 * The rules as a `staticwebapp.config.json` (Azure Static Web Apps). Azure matches by folder and by the end of a
 * file's name only, takes the first rule that fits, and has one media type for each end: JSON feeds go out as JSON
 * there, which feed readers take too.
 */
export function azureFile(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const usual = rules[0]?.headers ?? {};
  const routes = new Map(
    rules.slice(1).map(({ pattern }) => {
      const headers = Object.entries(headersFor(pattern.replace("*", "x"), rules));
      const told = headers.filter(([name, value]) => usual[name] !== value && !isGuess(pattern, name));
      return [routeOf(pattern), Object.fromEntries(told)];
    }),
  );
  return jsonText({
    trailingSlash: "always",
    globalHeaders: usual,
    mimeTypes: MEDIA_TYPES,
    routes: [
      ...redirects.map(({ from, to, status }) => ({ route: from, redirect: to, statusCode: status })),
      // The narrowest first.
      ...[...routes].sort(([a], [b]) => b.length - a.length).map(([route, headers]) => ({ route, headers })),
    ],
    responseOverrides: { "404": { rewrite: "/404.html" } },
  });
}

/** The address or pattern by which Azure would match: a folder, the end of a name, or one file. */
function routeOf(pattern: string): string {
  const [, folder, extension] = /^(.*\/)\*.*\.(\w+)$/.exec(pattern) ?? [];
  return folder === undefined ? pattern : `${folder}*.{${extension}}`;
}

/** Whether it would be wrong of other files that the same route takes in. */
const isGuess = (pattern: string, name: string): boolean =>
  name === "Content-Type" && routeOf(pattern) !== pattern.replace(/\*\.(\w+)$/, "*.{$1}");
