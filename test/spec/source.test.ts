/** YAML as people write it: merge keys, line endings, tabs, words of YAML 1.1. */
import { expect, it } from "vitest";
import { Places } from "../../scripts/spec/places.js";
import { readSource } from "../../scripts/spec/source.js";

const read = (text: string): unknown => readSource("/spec.yaml", text, new Places()).root;

const READ: [name: string, text: string, want: unknown][] = [
  ["a merge key", "a: &a { x: 1, y: 2 }\nb:\n  <<: *a\n  y: 3\n", { a: { x: 1, y: 2 }, b: { y: 3, x: 1 } }],
  [
    "a merge key below the keys that override it",
    "a: &a { y: 2 }\nb:\n  y: 3\n  <<: *a\n",
    { a: { y: 2 }, b: { y: 3 } },
  ],
  ["several maps, the first wins", "b:\n  <<: [{ x: 1 }, { x: 2, y: 2 }]\n", { b: { x: 1, y: 2 } }],
  ["a map merged in place", "b: { <<: { x: 1 }, y: 2 }\n", { b: { y: 2, x: 1 } }],
  ["merges of merges", "a: &a { x: 1 }\nb: &b\n  <<: *a\nc:\n  <<: *b\n", { a: { x: 1 }, b: { x: 1 }, c: { x: 1 } }],
  [
    "an anchor's name that is used again, also inside what an alias repeats",
    "a: &x { b: &y 1, c: *y }\nd: &y 2\ne: *x\nf: *y\n",
    { a: { b: 1, c: 1 }, d: 2, e: { b: 1, c: 1 }, f: 2 },
  ],
  ["an anchor at a key", "&a b: 1\nc: *a\n", { b: 1, c: "b" }],
  ["a quoted key that looks like one", '"<<": { x: 1 }\n', { "<<": { x: 1 } }],
  [
    "a name that every object has, merged",
    "b:\n  <<: { __proto__: { x: 1 } }\n",
    { b: JSON.parse('{"__proto__":{"x":1}}') },
  ],
  ["words that YAML 1.1 read as booleans", "on: [no, yes, off, NO, y]\n", { on: ["no", "yes", "off", "NO", "y"] }],
  ["texts that look like numbers", "a: [12:30:45, 2020-01-01, 1_000]\n", { a: ["12:30:45", "2020-01-01", "1_000"] }],
  ["other line ends", "a:\r\n  b: |\r\n    x\r\n    y\r\n", { a: { b: "x\ny\n" } }],
  ["JSON with tabs and a byte order mark", '\uFEFF{\n\t"a": [\n\t\t1\n\t]\n}\n', { a: [1] }],
  ["an empty text", "", null],
  ["nothing but a comment", "# later\n", null],
  ["JSON's escapes", '{"a": "\\ud83d\\ude00 \\/ \\u00e9"}', { a: "😀 / é" }],
];

it.each(READ)("%s", (_, text, want) => {
  expect(read(text)).toEqual(want);
});

it.each([
  ["a second document", "a: 1\n---\nb: 2\n", /^\/spec\.yaml:2:1: contains multiple documents/],
  ["a key twice", "a: 1\nb:\n  c: 1\n  c: 2\n", /^\/spec\.yaml:4:3: Map keys must be unique/],
])("refuses %s, and names the place", (_, text, want) => {
  expect(() => read(text)).toThrow(want);
});
