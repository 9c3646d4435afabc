/** A changed document is written with every untouched line as it was. */
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
  it("leaves a document that did not change as it was", () => {
    expect(keepLines(BEFORE, parseDocument(BEFORE))).toBe(BEFORE);
  });

  it("writes what changed in the printer's style, and nothing else", () => {
    const document = parseDocument(BEFORE);
    document.setIn(["paths", "/b", "get", "summary"], "B");
    expect(keepLines(BEFORE, document)).toBe(`${BEFORE}      summary: B\n`);
  });

  it("is the changed document, whatever was changed", () => {
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
