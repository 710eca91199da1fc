/**
 * What Cloudflare Pages' runtime does otherwise than every other server, each with why, and where that is said. Each is
 * wanted as exactly as the answers themselves: once the runtime does as the others do, its tests fail.
 */
export interface Difference {
  readonly because: string;
  /** Documentation, or the runtime's own source. */
  readonly seeAt: string;
  /** What is found to be wrong with its answer, in the words of tests/built/hosting.test.ts. */
  readonly told: readonly string[];
}

const DOCS = "https://developers.cloudflare.com/pages/configuration";
const SOURCE = "https://github.com/cloudflare/workers-sdk/blob/main/packages";
const ASSETS = `${SOURCE}/pages-shared/asset-server/handler.ts`;
const EMULATOR = `${SOURCE}/miniflare/src/workers/core/entry.worker.ts`;
const FILES = `${SOURCE}/wrangler/src/miniflare-cli/assets.ts`;

const CHECKED = "public, max-age=0, must-revalidate";
const HTML = "text/html; charset=utf-8";

/** Of every answer that nothing is there. */
export const NEVER_KEPT: Difference = {
  because: "It lets nobody keep 404.html, whatever the rules say.",
  seeAt: ASSETS,
  told: [`cache-control "no-store", not "${CHECKED}"`],
};

/** Of an address at which nothing is and that a rule's pattern names; the rule's media type, if it has one. */
export const ruledByAddress = (type?: string): Difference => ({
  because: "It gives 404.html the headers of the address that was asked for. The status is still 404.",
  seeAt: `${DOCS}/headers/`,
  told: [
    'access-control-allow-origin "*", not ""',
    ...(type === undefined ? [] : [`content-type "${type}", not "${HTML}"`]),
  ],
});

export const NO_END: Difference = {
  because: "It leads a page's file to the same address without its end.",
  seeAt: `${DOCS}/serving-pages/#route-matching`,
  told: ["status 308, not 200", `content-type "", not "${HTML}"`, "another body"],
};

export const NO_ALLOW: Difference = {
  because: "It refuses the method, and does not say which are allowed.",
  seeAt: ASSETS,
  told: ['allow "", not "GET, HEAD"'],
};

export const FIRST_CODING: Difference = {
  because: "On a machine of ours, wrangler takes the coding that the client names first.",
  seeAt: EMULATOR,
  told: ['content-encoding "gzip", not "br"'],
};

export const NOT_COMPRESSED: Difference = {
  because: "It compresses the media types on Cloudflare's own list only, and heeds no .br or .gz.",
  seeAt: "https://developers.cloudflare.com/speed/optimization/content/compression/",
  told: ['content-encoding "", not "br"'],
};

/** Of a file that is for hosts or for other servers: it is there for all who ask. */
export const openly = (type: string): Difference => ({
  because: "It hides its own two files only. What these say is in the answers or in the pages anyway.",
  seeAt: `${DOCS}/serving-pages/`,
  told: ["status 200, not 404", `content-type "${type}", not "${HTML}"`, "another body"],
});

/** Of an address that the disk of this machine refuses: published, files are looked up by their names in a list. */
export const UNREAD: Difference = {
  because:
    "On a machine of ours, wrangler looks for the file on the disk, and takes the disk's refusal for a fault.",
  seeAt: FILES,
  told: [
    "status 502, not 404",
    `content-type "text/plain;charset=UTF-8", not "${HTML}"`,
    `cache-control "", not "${CHECKED}"`,
    'speculation-rules "", not ""/speculation-rules.json""',
    "another body",
  ],
};

/** Of an address that the others refuse with another status. */
export const answered = (status: number, refused: 400 | 414): Difference => ({
  because:
    status === 502
      ? UNREAD.because
      : refused === 414
        ? "It has a limit of its own for long addresses."
        : "It tidies an address up before it looks for a file. None leads out of the site.",
  seeAt:
    status === 502
      ? UNREAD.seeAt
      : refused === 414
        ? "https://developers.cloudflare.com/workers/platform/limits/"
        : ASSETS,
  told: [`status ${status}, not ${refused}`],
});

export const ONE_TAG: Difference = {
  because: "It makes ETags of what a file holds, one for all codings, and sends none with 304.",
  seeAt: ASSETS,
  told: [
    ...["br", "gzip", "identity"].flatMap((coding) => [
      `${coding}: no Vary`,
      `${coding}: 304 without its tag`,
    ]),
    "1 tag for 3 codings",
  ],
};

export const WHOLE_FILES: Difference = {
  because: "It sends whole files only, as a server may (RFC 9110 §14.2).",
  seeAt: ASSETS,
  told: ["bytes=0-3", "bytes=4-", "bytes=-5", "bytes=0-999999", "bytes=999999-"].map(
    (range) => `${range} is answered with 200`,
  ),
};
