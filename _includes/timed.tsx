/**
 * Parts of a page that the clock changes. Each is built as it is now and as it will be after each turn to come, the
 * later ones as inert templates: the browser only chooses (src/browser/turn.ts), so it never says anything that a
 * build at the same instant would not. What is to leave every output when its time is over leaves the page too,
 * since a build tells nothing of before.
 */
import type { DateTime } from "luxon";
import type { ComponentChildren } from "preact";
import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { utcText } from "../src/model/time.ts";

/** For an element that is there until an instant, or for good. */
export const until = (instant: DateTime<true> | undefined) => instant && { "data-until": utcText(instant) };

export interface FromProps {
  /** Undefined for what is there already. */
  readonly at: DateTime<true> | undefined;
  readonly now: DateTime<true>;
  /** What is said to those who cannot see it come, while the page is open. */
  readonly say?: string | undefined;
  readonly children: ComponentChildren;
}

/** What is there from an instant on. */
export function From({ at, now, say, children }: FromProps) {
  if (at === undefined || now >= at) return <>{children}</>;
  return (
    <template data-from={utcText(at)} data-say={say}>
      {children}
    </template>
  );
}

export interface TimedProps {
  readonly now: DateTime<true>;
  /** The instants at which it may change, earliest first. */
  readonly turns: readonly DateTime<true>[];
  /** The element around all but the last of its states. */
  readonly as?: "div" | "span";
  readonly say?: (moment: DateTime<true>) => string;
  /**
   * What can never become false, for a browser without scripts, which does not show the rest; "" for nothing.
   * Undefined for what may stand there although it has become false.
   */
  readonly fixed?: ComponentChildren;
  readonly children: (moment: DateTime<true>) => ComponentChildren;
}

/** Words that are others before and after an instant. */
export function Turning({ now, at, before, after }: TurningProps) {
  return (
    <Timed now={now} turns={at === undefined ? [] : [at]} as="span">
      {(moment) => (at === undefined || moment >= at ? after : before)}
    </Timed>
  );
}

export interface TurningProps {
  readonly now: DateTime<true>;
  /** Undefined if it was over before it could come. */
  readonly at: DateTime<true> | undefined;
  readonly before: string;
  readonly after: string;
}

/** What changes at certain instants. */
export function Timed({ now, turns, as: Around = "div", say, fixed, children }: TimedProps) {
  const toCome = turns.filter((turn) => turn > now);
  if (toCome.length === 0) return <>{children(now)}</>;
  const states = [now, ...toCome]
    .map((moment) => ({ moment, content: children(moment) }))
    .map((state) => ({ ...state, markup: renderToString(h(Fragment, null, state.content)) }))
    .filter(({ markup }, index, all) => markup !== all[index - 1]?.markup);
  const last = states.at(-1);
  if (last === undefined || states.length === 1) return <>{last?.content}</>;
  return (
    <>
      {fixed !== undefined && fixed !== "" && <noscript {...until(last.moment)}>{fixed}</noscript>}
      {states.map(({ moment, content }, index) => {
        const next = states[index + 1];
        return (
          <From at={index === 0 ? undefined : moment} now={now} say={say?.(moment)}>
            {next === undefined ? (
              content
            ) : (
              <Around {...until(next.moment)} class={fixed === undefined ? undefined : "by-clock"}>
                {content}
              </Around>
            )}
          </From>
        );
      })}
    </>
  );
}
