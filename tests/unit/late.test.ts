/** How a page reaches its file: rendered as it is written, its style sheet copied in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { renderLate, STYLES } from "../../src/late.ts";

type Data = Readonly<Record<string, unknown>>;
type Compile = (this: { defaultRenderer: (data: object) => Promise<string> }) => (data: Data) => unknown;
type Transform = (this: { inputPath: string }, content: unknown) => Promise<unknown>;

/** What Eleventy would be given. */
function given(css: string): { compile: Compile; transform: Transform } {
  const found: { compile?: Compile; transform?: Transform } = {};
  const config: Pick<UserConfig, "addExtension" | "addTransform"> = {
    addExtension: (_, { compile }) => {
      found.compile = compile as Compile;
    },
    addTransform: (_, transform) => {
      found.transform = transform as Transform;
    },
  };
  renderLate(config as UserConfig, ["11ty.tsx"]);
  const { compile, transform } = found;
  assert.ok(compile && transform);
  return {
    compile() {
      const late = compile.call(this);
      return (data) => late({ ...data, wholeCss: css });
    },
    transform,
  };
}

test("a page is rendered when it is to be written, with the style sheet in its place", async () => {
  const { compile, transform } = given("a{color:red}");
  let rendered = 0;
  const late = compile.call({
    defaultRenderer: async () => {
      rendered += 1;
      return `<style>${STYLES}</style>Grüße 😀 ’`;
    },
  })({});
  assert.equal(rendered, 0);
  const bytes = await transform.call({ inputPath: "page" }, late);
  assert.equal(String(bytes), "<style>a{color:red}</style>Grüße 😀 ’");
  assert.equal(rendered, 1);
});

test("the next page of a template takes the place of the one before, that of another template does not", async () => {
  const { compile, transform } = given("");
  const write = (inputPath: string, text: string) =>
    transform.call({ inputPath }, compile.call({ defaultRenderer: async () => text })({}));
  const first = await write("one", "first");
  const other = await write("two", "other");
  assert.equal(String(await write("one", "later")), "later");
  assert.equal(String(first), "later");
  assert.equal(String(other), "other");
  assert.equal(String(await write("one", "x".repeat(500_000))).length, 500_000);
});

test("what no template of ours gave is left as it is", async () => {
  assert.equal(await given("css").transform.call({ inputPath: "page" }, "text"), "text");
});
