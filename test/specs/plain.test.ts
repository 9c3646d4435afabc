import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, type Node, parseDocument, stringify } from "yaml";
import { Places } from "../../scripts/spec/places.js";
import { readPlain } from "../../scripts/spec/plain/reader.js";

const source = { at: (offset: number) => ({ file: "", line: offset, column: 0 }) };

/** What the full parser reads; undefined if it finds a mistake, or more than JSON. */
function readFully(text: string): { root: unknown; node: Node | null } | undefined {
  const document = parseDocument(text, { uniqueKeys: true, logLevel: "silent" });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return { root: toValue(document.contents), node: document.contents };
}

/** Keys are text as written, as the loader has them. */
function toValue(node: unknown): unknown {
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), toValue(value)]));
  }
  if (isSeq(node)) return node.items.map(toValue);
  return isScalar(node) ? node.value : null;
}

function keyOf(key: Node): string {
  if (!isScalar(key)) return "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** If the text is plain, the two agree on it. @returns Whether it is. */
function agree(text: string): boolean {
  const plain = readPlain(text, new Places(), source);
  if (plain === undefined) return false;
  const full = readFully(text);
  expect(full, `the full parser refuses what is read as plain:\n${text}`).toBeDefined();
  expect(plain.root).toEqual(full?.root);
  return true;
}

const word = fc.oneof(
  fc.constantFrom(
    "a",
    "b c",
    "200",
    "1.5",
    "-",
    "- a",
    "a: b",
    "a:",
    "#a",
    "a #b",
    "true",
    "null",
    "~",
    "0x1f",
    "1e3",
    ".5",
    "-0",
    "'",
    '"',
    "\\",
    "[",
    "{a}",
    "*a",
    "&a",
    "!a",
    "|",
    ">",
    "%",
    "@",
    "a\nb",
    "a\n\nb",
    "a\n  b\nc",
    "\na",
    "a\n",
    " a",
    "é",
    "2026-01-01",
    "012",
    "a, b",
    "?",
    ": a",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom("a", " ", "\n", ":", "#", "-", "'", '"'), maxLength: 30 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(word, tie("any"), { maxKeys: 4 }),
  ),
})).any;

const style = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_SINGLE" as const,
    "QUOTE_DOUBLE" as const,
    "BLOCK_LITERAL" as const,
    "BLOCK_FOLDED" as const,
  ),
  simpleKeys: fc.constant(false),
});

describe("the reader of plain YAML and the full parser", () => {
  it("agree on our own specs, which are plain", () => {
    const root = resolve(import.meta.dirname, "../../specs");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
    expect(files.filter((name) => !agree(readFileSync(join(root, name), "utf8")))).toEqual([]);
  });

  it("agree on random values in every style", () => {
    let plain = 0;
    const check = (given: unknown, options: object) => {
      if (agree(stringify(given, options))) plain++;
      if (agree(JSON.stringify(given, null, 2))) plain++;
    };
    fc.assert(fc.property(value, style, check), { numRuns: 500 });
    expect(plain).toBeGreaterThan(500);
  });

  it("agree on texts with an extra, missing or different character", () => {
    const edit = fc.record({
      at: fc.nat(400),
      drop: fc.nat(2),
      put: fc.constantFrom("", " ", "\n", ":", "-", "#", "'", '"', "[", "}", ",", "|", "a", "  ", ": ", "- "),
    });
    const check = (given: unknown, options: object, { at, drop, put }: { at: number; drop: number; put: string }) => {
      const text = stringify(given, options);
      const start = text.length === 0 ? 0 : at % text.length;
      agree(text.slice(0, start) + put + text.slice(start + drop));
    };
    fc.assert(fc.property(value, style, edit, check), { numRuns: 2_000 });
  });

  it.each([
    ["a key", "a: 1\nb:\n  c: 2\n", ["b", "c"], 10],
    ["an item", "a:\n  - x\n  - y: 1\n", ["a", "1"], 13],
    ["a key in braces", "a: { b: 1, c: 2 }\n", ["a", "c"], 11],
  ])("know where %s is", (_, text, path, offset) => {
    const places = new Places();
    const plain = readPlain(text, places, source);
    expect(places.locate(plain?.root, path)?.line).toBe(offset);
  });

  it.each([
    ["JSON", '{"a": {"b": [1, "c"]}, "d": null}'],
    ["a key in single quotes, in braces", "{ 'a': 1 }"],
    ["a coordinate", "322299977.1635936"],
    ["more digits than a double holds", "12345678901234567891.0000000000000000001"],
    ["an id of 64 bits", "[9223372036854775807, -9223372036854775808]"],
    ["a small share", "6.02214076e-23"],
    ["a no-break space at the end of a key", "a\u00a0: 1\n"],
    ["no-break spaces in brackets", "[a\u00a0, \u3000, { \u00a0: 1 }]"],
    ["a line with nothing but a no-break space", "a: b\n \u00a0\n c\n"],
    ["spaces below a text that keeps its line breaks", "- |+\n a\n "],
    ["a line of spaces below such a text", "- |+\n a\n \n"],
  ])("read %s alike", (_, text) => expect(agree(text)).toBe(true));

  it.each([
    ["anchors and aliases", "a: &x 1\nb: *x\n"],
    ["tags", "a: !x 1\n"],
    ["tabs", "a:\t1\n"],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["a duplicate key", "a: 1\na: 2\n"],
    ["a duplicate key in braces", "a: { b: 1, b: 2 }\n"],
    ["complex keys", "? [a]\n: 1\n"],
    ["a number that JSON doesn't have", "a: .inf\n"],
    ["a number that a double can't hold", "a: 1e999\n"],
    ["bad indentation", "a:\n    b: 1\n  c: 2\n"],
    ["a quoted text that a no-break space takes out of its indentation", "a: 'b\n\u00a0\n  c'\n"],
    ["a quoted key that is too long for YAML", `"${"k".repeat(1100)}": 1\n`],
    ["an empty text", ""],
    ["endless depth", `${"[".repeat(5000)}${"]".repeat(5000)}`],
  ])("leave %s to the full parser", (_, text) => {
    expect(readPlain(text, new Places(), source)).toBeUndefined();
  });
});
