import { createHash } from "node:crypto";

/** What stands in the pages between style and script tags. */
export interface Inlined {
  readonly css: string;
  readonly script: string;
}

/** The source expression that lets one text in by its hash (Content Security Policy Level 3 §2.3.1). */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The Content-Security-Policy of every page: nothing is loaded, run or sent, save the site's own style sheet, script
 * and pictures. Structured data needs no leave: a script element with another type than JavaScript's is never run.
 */
export const policyOf = ({ css, script }: Inlined): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    `script-src ${hashOf(script)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/** What a page could ask a browser for (the list of features in the Permissions Policy repository). It asks for none. */
const FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** What else protects those who read a page. */
export const POLICY_HEADERS: Readonly<Record<string, string>> = {
  // A year, in seconds. Without includeSubDomains: what else a council has under its name is not for us to change.
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // That somebody reads about special educational needs is nobody else's business.
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
