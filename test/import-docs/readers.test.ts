/** Pages written by the inverse rules from real specs, read back: how much of each field survives. */
import { describe, expect, it } from "vitest";
import { type FragmentDocument, operationsOf } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { type Facet, fieldsOf, type Score, score } from "./fields.js";
import { embeddedPage, flattened } from "./writer/embedded.js";
import { factsAreHere, factsDocument } from "./writer/facts.js";
import type { Target } from "./writer/generator.js";
import { restart } from "./writer/prose.js";

type Write = (document: FragmentDocument, target: Target) => string;

const ALL: readonly Facet[] = ["type", "required", "values", "nullable"];

function readBack(
  document: FragmentDocument,
  write: Write,
  reader: string,
  facets: readonly Facet[],
  depth?: number,
): Score {
  restart();
  const total: Score = { total: 0, right: 0, wrong: [] };
  for (const target of operationsOf(document)) {
    const name = target.operation.operationId ?? "";
    const page = openPage(name, new TextEncoder().encode(write(document, target)), "2026-11-20");
    if (isRefusal(page)) throw new Error(page.reason);
    const fragment = readPage(page, { prose: false });
    if (isRefusal(fragment)) throw new Error(`${name}: ${fragment.reason}`);
    expect(fragment.reader, name).toBe(reader);
    const [found] = operationsOf(fragment.document);
    if (!found) throw new Error(`${name}: no operation`);
    const got = fieldsOf(fragment.document, found.operation, depth);
    score(fieldsOf(document, target.operation, depth), got, facets, total, name);
  }
  return total;
}

const share = ({ right, total }: Score) => right / total;

describe.skipIf(!factsAreHere)("pages of ../shared/facts (skipped unless it is there)", () => {
  it.each([
    ["compatibility", "lines", "embedded", embeddedPage],
    ["compatibility", "one line", "flat", (document, target) => flattened(embeddedPage(document, target))],
    ["rest", "lines", "embedded", embeddedPage],
    ["rest", "one line", "flat", (document, target) => flattened(embeddedPage(document, target))],
  ] as const satisfies readonly (readonly [
    string,
    string,
    string,
    Write,
  ])[])("%s: embedded documents in %s give back 98 %% of the fields", (table, _form, reader, write) => {
    const result = readBack(factsDocument(table), write, reader, ALL);
    expect(result.total).toBeGreaterThan(2000);
    expect(share(result), result.wrong.join("\n")).toBeGreaterThan(0.98);
  });
});
