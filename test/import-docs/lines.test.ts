/** A changed document is written with every unchanged line as before. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { keepLines } from "../../scripts/import-docs/merge/yaml/lines.js";

const BEFORE = `# A comment.
paths:
  /a:
    get: { operationId: a }  # odd padding
    tags: [one,   two]

  # Another comment.
  /b:
    get:
        operationId: b
`;

describe("keepLines", () => {
  it("leaves an unchanged document as it was", () => {
    expect(keepLines(BEFORE, parseDocument(BEFORE))).toBe(BEFORE);
  });

  it("writes what changed in the printer's style, and nothing else", () => {
    const document = parseDocument(BEFORE);
    document.setIn(["paths", "/b", "get", "summary"], "B");
    const after = `${BEFORE}      summary: B\n`.replace("        operationId: b", "      operationId: b");
    expect(keepLines(BEFORE, document)).toBe(after);
  });

  it.each([
    ["four blanks", "a:\n    b:\n        - { c:  1 }\n    d: 4\n", "        - c: 2\n"],
    ["lists under their names", "a:\n  b:\n  - { c:  1 }\n  d: 4\n", "  - c: 2\n"],
  ])("writes new lines with the indentation of the rest: %s", (_, before, line) => {
    const document = parseDocument(before);
    document.addIn(["a", "b"], document.createNode({ c: 2 }));
    expect(keepLines(before, document)).toBe(before.replace(/(?= +d)/, line));
  });

  it.each([
    ["blank lines in a row", "a: 1\n\n\nb: 2\nc: 3\nd: 4\n"],
    ["a list over several lines", "a: [\n  1,\n  2,\n]\nc: 3\nd: [1,\n  2]\n"],
    ["a text over several lines", "a: one,\n  two\nc: 3\nd: 'one,\n\n  two'\n"],
    ["a folded text", "a: >-\n  one,\n  two\nc: 3\nd: |\n  one\n\n  two\n"],
    ["a comment beside a key", "a: # one\n  x: 1\nc: 3\nd: # two\n  x: 1\n"],
    ["more lines above and fewer below", "a: 1\n\n\nb: 2\nc: 3\nd: 4\ne: # beside\n  x: 1\nf: 5\n"],
    ["fewer lines above and more below", "a: # beside\n  x: 1\nb: 2\nc: 3\nd: 4\n\n\nf: 5\n"],
    ["line ends of Windows", "a: 1\r\n# two\r\nc: 3\r\nd: |\r\n  x\r\n  y\r\n"],
    ["no line end at its end", "a: 1\nc: 3\nd: 4"],
    ["many line ends at its end", "a: 1\nc: 3\nd: 4\n\n\n"],
    ["blanks at the ends of lines", "a: 1  \nc: 3\nd: {  x: 1 }  \n"],
    ["document markers", "%YAML 1.2\n---\na: 1\nc: 3\n...\n"],
  ])("changes only one line of a document with %s", (_, before) => {
    const document = parseDocument(before);
    document.set("c", 33);
    expect(keepLines(before, document)).toBe(before.replace("c: 3", "c: 33"));
  });

  it("yields the changed document, however it was written", () => {
    const written = fc.constantFrom(
      "1",
      "[\n  1,\n  2]",
      "# beside\n  x: 1",
      "one,\n  two",
      "{ x:  1 }",
      "1\n\n",
      ">-\n  one\n  two",
    );
    const changes = fc.dictionary(
      fc.constantFrom("k0", "k2", "k3", "k5", "new"),
      fc.constantFrom(2, "x", [1], { x: 2 }),
    );
    fc.assert(
      fc.property(fc.array(written, { maxLength: 8 }), changes, (values, changed) => {
        const text = values.map((value, index) => `k${index}: ${value}\n`).join("");
        const document = parseDocument(text);
        for (const [key, value] of Object.entries(changed)) document.set(key, value);
        const kept = keepLines(text, document);
        expect(parseDocument(kept).toJS()).toEqual(document.toJS());
        expect(kept.split("# beside").length).toBe(document.toString().split("# beside").length);
      }),
    );
  });

  it("yields the changed document, whatever was changed", () => {
    const tree = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,3}$/),
      fc.oneof(fc.integer(), fc.stringMatching(/^[a-z ]{0,9}$/)),
      { maxKeys: 12 },
    );
    fc.assert(
      fc.property(tree, tree, (before, changes) => {
        const text = parseDocument(JSON.stringify(before)).toString();
        const document = parseDocument(text);
        for (const [key, value] of Object.entries(changes)) document.set(key, value);
        expect(parseDocument(keepLines(text, document)).toJS()).toEqual(document.toJS());
      }),
    );
  });
});
