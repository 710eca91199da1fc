import type { ProbeExamples } from "../examples.ts";
import { buttonText } from "./button-text.ts";
import { labelInName } from "./label-in-name.ts";
import { linkDestination } from "./link-destination.ts";
import { linkFile } from "./link-file.ts";
import { linkName } from "./link-name.ts";
import { linkNewWindow } from "./link-new-window.ts";
import { linkText } from "./link-text.ts";
import { linkTextUrl } from "./link-text-url.ts";
import { linkTitle } from "./link-title.ts";
import { linksNotSeparated } from "./links-not-separated.ts";
import { sameLinks } from "./same-links.ts";

export const links: Readonly<Record<string, ProbeExamples>> = {
  "link-name": linkName,
  "link-text": linkText,
  "link-text-url": linkTextUrl,
  "same-links": sameLinks,
  "links-not-separated": linksNotSeparated,
  "link-title": linkTitle,
  "link-destination": linkDestination,
  "link-file": linkFile,
  "link-new-window": linkNewWindow,
  "button-text": buttonText,
  "label-in-name": labelInName,
};
