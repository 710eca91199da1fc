import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Element as Copy } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { compile } from "../compile.ts";
import type { Tab } from "../tab.ts";
import type { Answer, Question } from "./alfa-worker.ts";
import { asks, claims, type Engine, leftOut, notes, type Rules, sightings, without } from "./engine.ts";

const name = "Alfa";

const drawn = without("it reads style sheets, which stay in the browser; a probe measures what is drawn");
const media = without("it asks a person what is in the film or sound, and says nothing without an answer");

export const rules = {
  "sia-r1": claims("document-title"),
  "sia-r2": claims("image-alt"),
  "sia-r3": claims("duplicate-id"),
  "sia-r4": claims("html-has-lang"),
  "sia-r5": claims("html-lang-valid"),
  "sia-r7": claims("valid-lang"),
  "sia-r8": claims("label"),
  "sia-r9": claims("meta-refresh"),
  "sia-r10": claims("autocomplete-valid"),
  "sia-r11": claims("link-name"),
  "sia-r12": claims("button-name"),
  "sia-r13": claims("frame-title"),
  "sia-r14": claims("label-content-name-mismatch"),
  "sia-r15": claims("frame-title-vague"),
  "sia-r16": claims("aria-required-attr"),
  "sia-r17": claims("aria-hidden-focus"),
  "sia-r18": claims("aria-allowed-attr"),
  "sia-r19": claims("aria-valid-attr-value"),
  "sia-r20": claims("aria-valid-attr"),
  "sia-r21": notes("aria-roles"),
  "sia-r22": media,
  "sia-r23": media,
  "sia-r24": media,
  "sia-r25": media,
  "sia-r26": media,
  "sia-r27": media,
  "sia-r28": claims("input-image-alt"),
  "sia-r29": media,
  "sia-r30": media,
  "sia-r31": media,
  "sia-r32": media,
  "sia-r33": media,
  "sia-r35": media,
  "sia-r37": media,
  "sia-r38": media,
  "sia-r39": asks("alt-file-name"),
  "sia-r40": claims("aria-name"),
  "sia-r41": notes("identical-links-same-purpose"),
  "sia-r42": claims("aria-required-parent"),
  "sia-r43": claims("svg-img-alt"),
  "sia-r44": drawn,
  "sia-r45": claims("table-scope"),
  "sia-r46": asks("table-scope"),
  "sia-r47": claims("meta-viewport"),
  "sia-r48": media,
  "sia-r49": media,
  "sia-r50": media,
  "sia-r53": asks("heading-order"),
  "sia-r54": asks("status-message"),
  "sia-r55": notes("landmark-unique"),
  "sia-r56": asks("landmark-unique"),
  "sia-r57": notes("region"),
  "sia-r59": asks("page-has-heading-one"),
  "sia-r60": claims("fieldset-legend"),
  "sia-r61": asks("page-has-heading-one"),
  "sia-r62": without("axe and AccessLint look for the same, and Alfa takes long for it"),
  "sia-r63": claims("object-alt"),
  "sia-r64": claims("empty-heading"),
  "sia-r65": without("AccessLint and a probe look for the same, and Alfa takes longest for it"),
  "sia-r66": without("of level AAA; a probe measures it"),
  "sia-r67": claims("presentation-role-conflict"),
  "sia-r68": asks("aria-required-children"),
  "sia-r69": without(
    "AccessLint, HTML_CodeSniffer and a probe measure contrast, and Alfa takes seconds for it",
  ),
  "sia-r70": notes("deprecated-element"),
  "sia-r71": drawn,
  "sia-r72": drawn,
  "sia-r73": drawn,
  "sia-r74": drawn,
  "sia-r75": drawn,
  "sia-r76": claims("table-headers"),
  "sia-r77": asks("table-headers"),
  "sia-r78": asks("heading-without-content"),
  "sia-r79": notes("by-hand"),
  "sia-r80": drawn,
  "sia-r81": asks("identical-links-same-purpose"),
  "sia-r83": drawn,
  "sia-r84": without("axe and a probe look for the same, and Alfa takes a quarter of its time for it"),
  "sia-r85": drawn,
  "sia-r86": claims("presentation-role-conflict"),
  "sia-r87": notes("bypass"),
  "sia-r90": claims("nested-interactive"),
  "sia-r91": claims("text-spacing"),
  "sia-r92": claims("text-spacing"),
  "sia-r93": claims("text-spacing"),
  "sia-r94": claims("aria-name"),
  "sia-r95": notes("frame-focusable-content"),
  "sia-r96": notes("meta-refresh"),
  "sia-r110": claims("aria-roles"),
  "sia-r111": without("of level AAA: targets of 44 pixels"),
  "sia-r113": without("axe measures targets, and Alfa takes long for it"),
  "sia-r116": claims("button-name"),
} as const satisfies Rules;

/** Alfa reads a copy of the page here, in threads beside the browser; one that is idle waits for the next page. */
const idle: Worker[] = [];

/** Compiled when first wanted, and once. */
let script: Promise<string> | undefined;

/** Megabytes. Alfa makes and forgets millions of small objects a page: with room for them, half as much is swept. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** @throws Error when Alfa fails on the page */
async function ask(tab: Tab, question: Question): Promise<readonly Answer[]> {
  script ??= compile("engines/alfa-worker.ts", "thread");
  const worker = idle.pop() ?? new Worker(await script, { eval: true, resourceLimits });
  try {
    const reply = once(worker, "message") as Promise<[readonly Answer[]]>;
    // Even while it is listened to it must not keep the program running.
    worker.unref();
    worker.postMessage(question);
    const [answers] = await tab.orLost(reply);
    idle.push(worker);
    return answers;
  } catch (error) {
    // It may be at work on this page for ever.
    await worker.terminate();
    throw error;
  }
}

/** What decides whether an element is seen, and whether words run together, with what needs no telling. */
const LOOKS = {
  display: "",
  visibility: "visible",
  opacity: "1",
  position: "static",
  overflow: "visible",
  clip: "auto",
  "clip-path": "none",
} as const;

/**
 * Adds to the copy of an element, and to those of what is in it, how the browser shows them. Alfa would find that
 * out from the style sheets, in most of its time and not always as the browser does. It runs in the page.
 */
function withLooks(copy: Copy.JSON, element: Element, looks: Readonly<Record<string, string>>): Copy.JSON {
  const computed = getComputedStyle(element);
  const told = Object.entries(looks).flatMap(([property, usual]) => {
    const value = computed.getPropertyValue(property);
    return value === usual ? [] : [`${property}: ${value} !important`];
  });
  const inside = [...element.children];
  return {
    ...copy,
    style: [copy.style ?? "", ...told].join("; "),
    children: (copy.children ?? []).map((child) => {
      const original = child.type === "element" ? inside.shift() : undefined;
      return original ? withLooks(child as Copy.JSON, original, looks) : child;
    }),
  };
}

const copying = `(async () => {
  ${withLooks}
  const root = document.documentElement;
  return JSON.stringify(withLooks(await (${Native.fromNode})(root), root, ${JSON.stringify(LOOKS)}));
})()`;

export const alfa: Engine = {
  name,
  package: "@siteimprove/alfa-rules",
  licence: "MIT",
  rules,
  run: async (tab) => {
    const { page } = tab;
    const elements = await tab.orLost(page.evaluateHandle(() => [...document.querySelectorAll("*")]));
    const root = String(await tab.orLost(page.evaluate(copying)));
    const answers = await ask(tab, { root, without: leftOut(rules) });
    const places = await tab.orLost(
      page.evaluate(
        (all, numbers) => numbers.map((each) => (all[each] ? window.a11y.placeOf(all[each]) : "")),
        elements,
        answers.map(({ element }) => element ?? -1),
      ),
    );
    await tab.orLost(elements.dispose());
    return sightings(
      name,
      rules,
      answers.map((each, index) => ({ ...each, selector: places[index] ?? "" })),
    );
  },
};
