import type { Site } from "../model/site.ts";
import { utcText } from "../model/time.ts";
import { jsonText } from "./json-text.ts";

/** The instants, in UTC, at which the site must be built again to stay true: a JSON list (RFC 8259, RFC 3339). */
export const rebuildAt = (site: Site): string => jsonText(site.changes.map(utcText));
