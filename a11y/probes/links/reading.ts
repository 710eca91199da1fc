import type { ReadingProbe } from "../../probe.ts";
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

export const reading: readonly ReadingProbe[] = [
  linkName,
  linkText,
  linkTextUrl,
  sameLinks,
  linksNotSeparated,
  linkTitle,
  linkDestination,
  linkFile,
  linkNewWindow,
  buttonText,
  labelInName,
];
