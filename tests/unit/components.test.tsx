import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { z } from "zod";
import { Breadcrumbs } from "../../_includes/components/breadcrumbs.tsx";
import { Details } from "../../_includes/components/details.tsx";
import { InsetText } from "../../_includes/components/inset-text.tsx";
import { NotificationBanner } from "../../_includes/components/notification-banner.tsx";
import { Pagination } from "../../_includes/components/pagination.tsx";
import { ServiceNavigation } from "../../_includes/components/service-navigation.tsx";
import { SkipLink } from "../../_includes/components/skip-link.tsx";
import { SummaryList } from "../../_includes/components/summary-list.tsx";
import { Table } from "../../_includes/components/table.tsx";
import { Tag } from "../../_includes/components/tag.tsx";
import { WarningText } from "../../_includes/components/warning-text.tsx";

// GOV.UK Frontend publishes, for every component, sets of options and the markup they must give: our
// components are held to all of them.

/** Upstream's options are plain JSON, on which the props' types have no hold: hence `never`. */
type Component = (props: never) => VNode;

const COMPONENTS: Readonly<Record<string, Component>> = {
  breadcrumbs: Breadcrumbs,
  details: Details,
  "inset-text": InsetText,
  "notification-banner": NotificationBanner,
  pagination: Pagination,
  "service-navigation": ServiceNavigation,
  "skip-link": SkipLink,
  "summary-list": SummaryList,
  table: Table,
  tag: Tag,
  "warning-text": WarningText,
};

/** Why options are not supported, by component and by the option's path, for example `rows.actions.items`. */
type Unsupported = Readonly<Record<string, Readonly<Record<string, string>>>>;

// Every option that upstream's fixtures use is supported.
const UNSUPPORTED: Unsupported = {};

const Fixtures = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
});

type Fixture = z.infer<typeof Fixtures>["fixtures"][number];

const { resolve } = createRequire(import.meta.url);

function fixturesOf(component: string): readonly Fixture[] {
  const path = resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return Fixtures.parse(JSON.parse(readFileSync(path, "utf8"))).fixtures;
}

/** The options that hold markup, and the props that take it. */
const MARKUP_PROPS: Readonly<Record<string, string>> = {
  html: "text",
  titleHtml: "titleText",
  summaryHtml: "summaryText",
  start: "start",
  navigationStart: "navigationStart",
  navigationEnd: "navigationEnd",
};

/** Markup as it stands, without an element around it: what precompiled JSX calls, and no page should. */
function raw(html: string): VNode {
  return jsxTemplate([html]);
}

/** Upstream's options as our props. Where both are given, upstream too prefers the markup to the text. */
function toProps(options: unknown): unknown {
  if (Array.isArray(options)) {
    return options.map(toProps);
  }

  if (!isObject(options)) {
    return options;
  }

  const props: Record<string, unknown> = {};
  const markupProps: Record<string, unknown> = {};

  for (const [option, setting] of Object.entries(options)) {
    const markupProp = MARKUP_PROPS[option];

    if (markupProp && typeof setting === "string") {
      markupProps[markupProp] = raw(setting);
    } else if (option === "end" && typeof setting === "string") {
      props[option] = toProps({ html: setting });
    } else {
      props[option] = toProps(setting);
    }
  }

  return { ...props, ...markupProps };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function optionPaths(options: unknown): readonly string[] {
  if (Array.isArray(options)) {
    return options.flatMap(optionPaths);
  }

  if (!isObject(options)) {
    return [];
  }

  return Object.entries(options).flatMap(([option, setting]) => [
    option,
    ...optionPaths(setting).map((path) => `${option}.${path}`),
  ]);
}

function unsupportedIn(fixture: Fixture, reasons: Readonly<Record<string, string>> = {}): readonly string[] {
  const used = new Set(optionPaths(fixture.options));

  return Object.entries(reasons)
    .filter(([option]) => used.has(option))
    .map(([option, reason]) => `${option}: ${reason}`);
}

function unusedEntries(table: Unsupported): readonly string[] {
  return Object.entries(table).flatMap(([component, reasons]) => {
    const used = new Set(fixturesOf(component).flatMap((fixture) => optionPaths(fixture.options)));

    return Object.keys(reasons)
      .filter((option) => !used.has(option))
      .map((option) => `${component} ${option}`);
  });
}

/**
 * The tree of a piece of markup, one node a line. Left out is what the templates' layout and JSX's may differ in:
 * attribute order, and white space in class lists, between tags, and next to an element's own tags where it
 * breaks the line. A plain space there stays, because it is meant: " name" in "Change<span> name</span>".
 */
function tree(html: string): string {
  return nodes(parseFragment(html)).join("\n");
}

function nodes({ childNodes }: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  return childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      return [startTag(node), ...nodes(node).map((line) => `  ${line}`)];
    }

    if (defaultTreeAdapter.isTextNode(node)) {
      return text(node.value, node === childNodes[0], node === childNodes.at(-1));
    }

    return JSON.stringify(node, ["nodeName", "data"]);
  });
}

function startTag({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const attributes = attrs.map(({ name, value }) => {
    const written = name === "class" ? value.trim().split(/\s+/).join(" ") : value;
    return ` ${name}=${JSON.stringify(written)}`;
  });

  return `<${tagName}${attributes.sort().join("")}>`;
}

function text(value: string, isFirst: boolean, isLast: boolean): readonly string[] {
  const started = isFirst ? value.replace(/^[ \t]*\n[ \t\n]*/, "") : value;
  const ended = isLast ? started.replace(/[ \t]*\n[ \t\n]*$/, "") : started;
  const written = ended.replace(/[ \t\n]+/g, " ");

  return written === "" || written === " " ? [] : [JSON.stringify(written)];
}

for (const [name, component] of Object.entries(COMPONENTS)) {
  describe(name, () => {
    const fixtures = fixturesOf(name);
    const compared = fixtures.filter((fixture) => unsupportedIn(fixture, UNSUPPORTED[name]).length === 0);

    test("is held to upstream's fixtures", (t) => {
      assert.ok(compared.length > 0);
      t.diagnostic(`${name}: ${compared.length} of ${fixtures.length} fixtures compared`);
    });

    for (const fixture of fixtures) {
      const reasons = unsupportedIn(fixture, UNSUPPORTED[name]);

      test(fixture.name, { skip: reasons.length > 0 && reasons.join("; ") }, () => {
        const rendered = renderToString(component(toProps(fixture.options) as never));
        assert.equal(tree(rendered), tree(fixture.html));
      });
    }
  });
}

describe("the table of unsupported options", () => {
  test("has no entry that no fixture uses", () => {
    assert.deepEqual(unusedEntries(UNSUPPORTED), []);
  });

  test("would have such an entry found", () => {
    const table = { "summary-list": { "rows.actions.items": "used", "rows.actions.nonesuch": "not used" } };
    assert.deepEqual(unusedEntries(table), ["summary-list rows.actions.nonesuch"]);
  });

  test("has the fixtures it concerns named", () => {
    const concerned = fixturesOf("tag").filter(
      (fixture) => unsupportedIn(fixture, { attributes: "a reason" }).length > 0,
    );
    assert.deepEqual(
      concerned.map((fixture) => fixture.name),
      ["attributes"],
    );
  });
});

describe("the comparison", () => {
  const markup = '<p class="govuk-body" id="a">Change<span class="app-b"> name</span></p>';

  const same = {
    "attribute order": '<p id="a" class="govuk-body">Change<span class="app-b"> name</span></p>',
    "white space in a class list":
      '<p class=" govuk-body\n" id="a">Change<span class="app-b"> name</span></p>',
    "line breaks at tags":
      '\n<p class="govuk-body" id="a">\n  Change<span class="app-b"> name</span>\n</p>\n',
  };

  const different = {
    "a changed class": '<p class="govuk-body-s" id="a">Change<span class="app-b"> name</span></p>',
    "a missing attribute": '<p class="govuk-body">Change<span class="app-b"> name</span></p>',
    "a different text": '<p class="govuk-body" id="a">Delete<span class="app-b"> name</span></p>',
    "a missing element": '<p class="govuk-body" id="a">Change name</p>',
    "a missing space in a text": '<p class="govuk-body" id="a">Change<span class="app-b">name</span></p>',
  };

  for (const [what, other] of Object.entries(same)) {
    test(`looks past ${what}`, () => assert.equal(tree(other), tree(markup)));
  }

  for (const [what, other] of Object.entries(different)) {
    test(`refuses ${what}`, () => assert.notEqual(tree(other), tree(markup)));
  }
});
