/** Every slip that people make in JSON is told in words, at the place where it is mended. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readJson } from "../../src/model/json.ts";
import { JsonError } from "../../src/model/json-slips.ts";

/** "line:column message / mend" of the slip in a text. */
function told(text: string): string {
  try {
    readJson(text);
  } catch (error) {
    assert.ok(error instanceof JsonError);
    return `${error.place.line}:${error.place.column} ${error.message} / ${error.mend}`;
  }
  return "nothing";
}

const slips: readonly (readonly [what: string, text: string, says: string])[] = [
  ["nothing at all", " \n", "1:1 The file is empty. / Write the record, or delete the file."],
  [
    "a comma too many",
    '{\n  "a": 1,\n}',
    "2:9 There is a comma before the closing }. / Take the comma out: nothing comes after it.",
  ],
  [
    "a comma too many in a list",
    '["a",\n]',
    "1:5 There is a comma before the closing ]. / Take the comma out: nothing comes after it.",
  ],
  ["two commas", '["a",, "b"]', "1:6 There are two commas here. / Take one out."],
  [
    "a comma too few",
    '{\n  "a": "x"\n  "b": 1\n}',
    "2:11 There is a comma missing here. / Put a , after this, before what comes next.",
  ],
  [
    "a comma too few after a list",
    '{"a": [1]\n"b": 1}',
    "1:10 There is a comma missing here. / Put a , after this, before what comes next.",
  ],
  [
    "no colon",
    '{"a" 1}',
    "1:5 There is a colon missing after this name. / Put a : between the name and its value.",
  ],
  [
    "single quotation marks",
    "{'a': 1}",
    `1:2 Names and texts stand in double quotation marks. / Change ' to ".`,
  ],
  [
    "curly quotation marks",
    '{"a": “x”}',
    '1:7 “ is a curly quotation mark. / Use the straight one, ", around names and texts.',
  ],
  [
    "a brace that is never closed",
    '{"a": {"b": 1}',
    "1:15 The file ends too soon. / Something that was opened is never closed: add the missing } at the end.",
  ],
  [
    "a list that is never closed",
    '{"a": [1',
    "1:9 The file ends too soon. / Something that was opened is never closed: add the missing ] at the end.",
  ],
  ["the wrong bracket", '{"a": [1}', "1:9 } closes what was opened with another bracket. / Close it with ]."],
  [
    "something after the end",
    '{"a": 1}\n}',
    "2:1 The record ends before this. / Take out what comes after it, or the bracket that closed it too soon.",
  ],
  [
    "a text that is never closed",
    '{\n  "a": "x,\n  "b": 1\n}',
    '2:8 This text is never closed. / Put a " at its end.',
  ],
  ["a text that ends with the file", '{"a": "x', '1:7 This text is never closed. / Put a " at its end.'],
  ["a comment", '{\n  // why\n  "a": 1}', "2:3 There is a comment here. JSON has none. / Take it out."],
  [
    "a word without quotation marks",
    '{"a": yes}',
    '1:7 A name or a text here has no quotation marks. / Put it in double quotation marks: ". Only numbers, true and false stand without.',
  ],
  ["no value", '{"a": }', "1:7 There is a value missing here. / Write the value, or take the field out."],
  [
    "a key written twice",
    '{\n  "a": 1,\n  "a": 2\n}',
    '3:3 "a" is written twice in the same place. / Keep the right one and take the other out.',
  ],
  [
    "a line break in a text",
    '{"a": "x\ny"}',
    '1:7 There is a line break inside this text. / Keep each text on one line. If its closing " is missing, add it.',
  ],
  [
    "a tab in a text",
    '{"a": "x\ty"}',
    "1:7 There is an invisible character inside this text: a tab. / Delete it, and put a space if one is needed. Typing the text anew helps if you can't see it.",
  ],
  [
    "half of a character",
    '{"a": "\\ud800"}',
    "1:7 There is an invisible character inside this text. / Delete it, and put a space if one is needed. Typing the text anew helps if you can't see it.",
  ],
  [
    "a character that no page can hold",
    '{"a": "\\u0000"}',
    "1:7 There is an invisible character inside this text. / Delete it, and put a space if one is needed. Typing the text anew helps if you can't see it.",
  ],
  [
    "a text pasted by accident",
    `{"a": "${"x".repeat(20_001)}"}`,
    "1:7 This text is 20,001 characters long; 20,000 is the most. / Shorten it, or split it into several in a list.",
  ],
  [
    "brackets without end",
    "[".repeat(10_000) + "]".repeat(10_000),
    "1:65 There are more than 64 brackets inside one another here. / Take out the brackets that don't belong.",
  ],
];

for (const [what, text, says] of slips) {
  test(`${what} is told`, () => assert.equal(told(text), says));
}

test("JSON is read as it stands, a key named __proto__ too", () => {
  assert.deepEqual(readJson('{"a": [1, true, null, "\\u00e9"]}').value, { a: [1, true, null, "é"] });
  assert.deepEqual(Object.keys(readJson('{"__proto__": 1}').value as object), ["__proto__"]);
});

test("whatever this reads, JSON.parse reads the same", () => {
  for (const [, text] of slips) {
    if (told(text) === "nothing") assert.deepEqual(readJson(text).value, JSON.parse(text));
  }
});

test("places are exact past a byte-order mark, tabs, Windows line ends and letters beyond ASCII", () => {
  const text = '\uFEFF{\r\n\t"é’": "ü",\r\n\t"list": [\r\n\t\t"one", {"deep": 5}\r\n\t]\r\n}';
  const document = readJson(text);
  assert.deepEqual(pick(document.at([])), [1, 1]);
  assert.deepEqual(pick(document.at(["é’"])), [2, 8]);
  assert.deepEqual(pick(document.at(["list", 1, "deep"])), [4, 19]);
  assert.deepEqual(pick(document.atKey(["list", 1], "deep")), [4, 11]);
  assert.deepEqual(
    pick(document.at(["list", 1, "absent"])),
    [4, 10],
    "of the object, if the field is missing",
  );
});

const pick = ({ line, column }: { line: number; column: number }) => [line, column];
