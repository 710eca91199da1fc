import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { isBarrier } from "../../a11y/barriers/index.ts";
import { checkPages } from "../../a11y/check.ts";
import { rules as accesslint } from "../../a11y/engines/accesslint.ts";
import { rules as alfa } from "../../a11y/engines/alfa.ts";
import { rules as axe } from "../../a11y/engines/axe.ts";
import { barrierOf } from "../../a11y/engines/criteria.ts";
import { type Rules, sightings } from "../../a11y/engines/engine.ts";
import { rules as htmlValidate } from "../../a11y/engines/html-validate.ts";
import { entryFor, rules as htmlcs } from "../../a11y/engines/htmlcs.ts";
import { rules as ibm } from "../../a11y/engines/ibm.ts";
import { askEngines, type Engine, engines } from "../../a11y/engines/index.ts";
import type { Sighting } from "../../a11y/finding.ts";
import { merge } from "../../a11y/merge.ts";
import type { Tab } from "../../a11y/tab.ts";
import { listen, stop } from "../../scripts/server.ts";
import { page } from "./examples/examples.ts";

const require = createRequire(import.meta.url);
const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** Opens pages and asks something of each in its tab. */
async function ask<Answer>(
  pages: readonly string[],
  question: (tab: Tab, index: number) => Promise<Answer>,
): Promise<{ answers: Map<number, Answer>; lost: Map<number, string> }> {
  const server = createServer(({ url }, response) => {
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
      .end(pages[Number(url?.slice(1))] ?? "");
  });
  const answers = new Map<number, Answer>();
  try {
    const url = await listen(server, 0);
    const results = await checkPages(
      pages.map((_, index) => ({ name: String(index), url: `${url}${index}` })),
      {
        look: async (tab) => {
          const index = Number(new URL(tab.url).pathname.slice(1));
          answers.set(index, await question(tab, index));
          return [];
        },
        // Of the check's own limits other tests make sure; here the machine may be busy.
        limits: { load: 120_000, page: 300_000 },
      },
    );
    const lost = [...results].flatMap(([name, [finding]]) =>
      finding ? [[Number(name), finding.message] as const] : [],
    );
    return { answers, lost: new Map(lost) };
  } finally {
    stop(server);
  }
}

/** Ids are used twice, and there is a frame and a shadow tree. */
const bad = page(`
<p><a id="twice" href="/one"></a> <a id="twice" href="/two"></a></p>
<button type="button"></button>
<img src="data:image/png;base64,x">
<div role="bla">Words</div>
<div id="host"></div>
<script>document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = "<button></button>"</script>
`);

const key = ({ level, barrier, selector }: Sighting) => `${level} ${barrier} ${selector}`;
const isLoud = ({ level }: Sighting) => level !== "notice";

test("each engine refuses a bad page, and calls the same element by the same selector", async () => {
  const { answers, lost } = await ask(
    engines.map(() => bad),
    async (tab, index) => engines[index]?.run(tab),
  );
  assert.deepEqual(lost, new Map());
  for (const [index, { name }] of engines.entries()) {
    const seen = answers.get(index) ?? [];
    const said = (barrier: string, selector: string) =>
      assert.ok(
        seen.some((each) => each.barrier === barrier && each.selector === selector),
        `${name} does not report ${barrier} at ${selector}, but:\n${seen.map(key).join("\n")}`,
      );
    said("image-alt", "#main > img");
    said("link-name", "#main > p > a:nth-of-type(2)");
    for (const { by, engine } of seen) assert.deepEqual([by, typeof engine?.rule], [name, "string"]);
  }
});

test("no engine finds fault with a clean page", async () => {
  const { answers, lost } = await ask([page("<p>Words that say something.</p>")], askEngines);
  assert.deepEqual(lost, new Map());
  assert.deepEqual(answers.get(0)?.filter(isLoud).map(key), []);
});

test("what several engines see is one error with the names of all", async () => {
  const { answers } = await ask([bad], askEngines);
  const findings = merge(answers.get(0) ?? []).filter(({ selector }) => selector === "#main > img");
  assert.deepEqual(
    findings.filter(({ level }) => level !== "notice").map(({ rule, level }) => `${level} ${rule}`),
    ["error image-alt"],
  );
  assert.match(
    findings[0]?.message ?? "",
    /Seen by axe, HTML_CodeSniffer, IBM, AccessLint, Alfa and html-validate\.$/,
  );
});

test("an engine that fails on a page makes it not checked", async () => {
  const breaks = (script: string) => page(`<img src="x.png"><script>${script}</script>`);
  const fails = "= function () { throw new Error('broken') };";
  const sabotage: Readonly<Record<string, string>> = {
    axe: `window.getComputedStyle ${fails}`,
    HTML_CodeSniffer: `Document.prototype.querySelectorAll ${fails}`,
    IBM: `window.getComputedStyle ${fails}`,
    AccessLint: `Document.prototype.querySelectorAll ${fails}`,
    Alfa: `Element.prototype.getBoundingClientRect ${fails}`,
    "html-validate": `Document.prototype.querySelector ${fails}`,
  };
  assert.deepEqual(
    Object.keys(sabotage),
    engines.map(({ name }) => name),
  );
  const { lost } = await ask(
    engines.map(({ name }) => breaks(sabotage[name] ?? "")),
    async (tab, index) => engines[index]?.run(tab),
  );
  for (const [index, { name }] of engines.entries())
    assert.match(lost.get(index) ?? "", /not checked.*broken/s, name);
});

test("no engine fails on pages that are merely odd", async () => {
  const odd = [
    page("").replace("</head>", '<meta http-equiv="refresh"></head>'),
    // A loader of AMD modules, to which a script hands itself over instead of making itself known by name.
    page("").replace(
      "<title>",
      `<script>
        const modules = {};
        window.define = (...given) => {
          const made = given.pop();
          modules[given[0]] = typeof made === "function" ? made() : made;
        };
        window.define.amd = {};
        window.require = ([name], use) => use(modules[name]);
      </script><title>`,
    ),
    "<!doctype html>",
    '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset>',
    page('<svg><a href="/one"><text>One</text></a></svg><math><mi>x</mi></math><my-part>Words</my-part>'),
  ];
  const { lost } = await ask(odd, askEngines);
  assert.deepEqual(lost, new Map());
});

/** Every code that a sniff of the standard WCAG2AA can report, as far as it is written down in one piece. */
function codesOfHtmlcs(): string[] {
  const read = (path: string) =>
    readFileSync(join(packages, "@pa11y/html_codesniffer/Standards", path), "utf8");
  const sniffs = [
    ...read("WCAG2AA/ruleset.js").matchAll(/'(Principle(\d)\.Guideline(\d_\d)\.(\d_\d_\d+)\w*)'/g),
  ];
  return sniffs.flatMap(([, sniff = "", , , criterion = ""]) => {
    const source = read(`WCAG2AAA/Sniffs/${sniff.replaceAll(".", "/")}.js`);
    const calls = [...source.matchAll(/addMessage\([^;]*?,\s*(['"])([\w.,]*)\1\s*\)/g)];
    return calls.map(([, , code]) => [criterion, code].filter(Boolean).join("."));
  });
}

function rulesOfHtmlValidate(): string[] {
  const source = readFileSync(join(packages, "html-validate/dist/cjs/core.js"), "utf8");
  const lists = [...source.matchAll(/const bundledRules(?:\$1)? = \{(.*?)\n\};/gs)];
  return lists.flatMap(([, list = ""]) =>
    [...list.matchAll(/^ {2}"?([a-z][\w/-]*)"?: /gm)].map(([, id = ""]) => id),
  );
}

async function installedRules(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { getRules } = require("axe-core") as { getRules(): { ruleId: string }[] };
  const { Checker } = require("accessibility-checker-engine/ace-node.js") as {
    Checker: new () => { engine: { getRulesIds(): string[] } };
  };
  const { rules } = await import("@accesslint/core");
  const { default: alfaRules } = await import("@siteimprove/alfa-rules");
  return {
    axe: getRules().map(({ ruleId }) => ruleId),
    HTML_CodeSniffer: codesOfHtmlcs(),
    IBM: new Checker().engine.getRulesIds(),
    AccessLint: rules.map(({ id }) => id),
    Alfa: [...alfaRules].map(({ uri }) => uri.replace(/^.*\//, "")),
    "html-validate": rulesOfHtmlValidate(),
  };
}

test("every rule of the installed engines is translated or left out for a reason, and no other", async () => {
  const tables: Readonly<Record<string, Rules>> = {
    axe,
    HTML_CodeSniffer: htmlcs,
    IBM: ibm,
    AccessLint: accesslint,
    Alfa: alfa,
    "html-validate": htmlValidate,
  };
  const installed = await installedRules();
  for (const { name, rules } of engines) {
    assert.equal(rules, tables[name]);
    const ids = [...new Set(installed[name] ?? [])];
    assert.ok(ids.length > 50, `${name}: ${ids.length} rules were found`);
    const translated = name === "HTML_CodeSniffer" ? entryFor : (id: string) => id;
    assert.deepEqual(
      ids.filter((id) => !Object.hasOwn(rules, translated(id))),
      [],
      `${name} has new rules`,
    );
    // HTML_CodeSniffer puts some codes together while it runs.
    if (name === "HTML_CodeSniffer") continue;
    assert.deepEqual(
      Object.keys(rules).filter((id) => !ids.includes(id)),
      [],
      `${name} has no such rules any more`,
    );
  }
  for (const { rules } of engines) {
    for (const [id, rule] of Object.entries(rules)) {
      if ("without" in rule) assert.ok(rule.without.length > 10, id);
      else assert.ok(isBarrier(rule.barrier), id);
    }
  }
});

test("what a rule says that no table knows is reported by its criterion", () => {
  const verdict = { rule: "brand-new", sure: true, message: "New", selector: "#a" };
  const [known, unknown] = sightings("IBM", {}, [
    { ...verdict, wcag: "1.4.3" },
    { ...verdict, wcag: "9.9.9" },
  ]);
  assert.deepEqual(
    [known?.barrier, known?.level, unknown?.barrier],
    ["color-contrast", "warning", "by-hand"],
  );
  assert.equal(barrierOf(null), "by-hand");
});

test("the licences are those of the packages", () => {
  const read = ({ package: name }: Engine) =>
    JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as { license: string };
  for (const engine of engines) assert.equal(read(engine).license, engine.licence, engine.name);
});
