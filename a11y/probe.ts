import type { BarrierName } from "./barriers/index.ts";
import type { Level } from "./finding.ts";
import type { SettingName } from "./settings.ts";
import type { Tab } from "./tab.ts";

/** What a probe saw inside the page. */
export interface Seen {
  readonly barrier: BarrierName;
  readonly level: Level;
  /** See Sighting. */
  readonly message: string;
  /** The element it is about, or null for the whole page. */
  readonly element: Element | null;
}

/** What a probe saw from outside the page. */
export interface SeenAt extends Omit<Seen, "element"> {
  /** As selectorOf() in page/dom.ts writes it; "" for the whole page. */
  readonly selector: string;
}

interface Named {
  /** Its file's name without the ending. */
  readonly name: string;
  /** Every barrier that it can report. */
  readonly barriers: readonly BarrierName[];
}

/**
 * A probe that reads the page from inside and changes nothing. It is compiled into the one script that runs in
 * the page: it must not import anything of Node.js.
 */
export interface ReadingProbe extends Named {
  /** How the page is shown when it is read: once in each. */
  readonly settings: readonly SettingName[];
  /**
   * Asked at the desktop setting: whether the page may be another in one of its settings, where the probe can tell.
   * A page is not shown in a setting that no probe needs.
   */
  readonly needs?: (setting: SettingName) => boolean;
  /** @returns what it saw; it waits for nothing */
  read(setting: SettingName): Iterable<Seen>;
}

/**
 * A probe that drives the browser from outside: it presses keys, waits, takes pictures. It gets the page as it
 * was loaded, at the desktop setting, and must leave it so (Tab.reload() does that).
 */
export interface DrivingProbe extends Named {
  drive(tab: Tab): Promise<readonly SeenAt[]>;
}
