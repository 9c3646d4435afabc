/** Pages written by the inverse rules from real specs, read back: how much of each field survives. */
import { describe, expect, it } from "vitest";
import { type FragmentDocument, operationsOf } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { type Facet, fieldsOf, type Score, score } from "./fields.js";
import { docusaurusPage } from "./writer/docusaurus.js";
import { embeddedPage, flattened } from "./writer/embedded.js";
import { factsAreHere, factsDocument } from "./writer/facts.js";
import { fernPage } from "./writer/fern.js";
import type { Target } from "./writer/generator.js";
import { docusaurusHtml, fernHtml } from "./writer/html.js";
import { restart } from "./writer/prose.js";

type Write = (document: FragmentDocument, target: Target) => string;

const ALL: readonly Facet[] = ["type", "required", "values", "nullable"];

interface Layout {
  readonly write: Write;
  readonly reader: RegExp;
  /** What the layout shows of a field. */
  readonly facets: readonly Facet[];
  /** How deep it shows objects in objects; without it, all. */
  readonly depth?: number;
  /** Pages show the fields of the success alone, and not those of alternatives. */
  readonly partial?: true;
}

function readBack(document: FragmentDocument, { write, reader, facets, depth, partial }: Layout): Score {
  restart();
  const total: Score = { total: 0, right: 0, wrong: [] };
  for (const target of operationsOf(document)) {
    if (target.kind === "webhook" && reader.test("docusaurus")) continue;
    const name = target.operation.operationId ?? "";
    const page = openPage(name, new TextEncoder().encode(write(document, target)), "2026-11-20");
    if (isRefusal(page)) throw new Error(page.reason);
    const fragment = readPage(page, { prose: false });
    if (isRefusal(fragment)) throw new Error(`${name}: ${fragment.reason}`);
    expect(fragment.reader, name).toMatch(reader);
    const [found] = operationsOf(fragment.document);
    if (!found) throw new Error(`${name}: no operation`);
    const [want, got] = [fieldsOf(document, target.operation, depth), fieldsOf(fragment.document, found.operation)];
    score(partial ? shownOf(want) : want, partial ? shownOf(got) : got, facets, total, name);
  }
  return total;
}

/** Text pages rarely state the code of the success. */
function shownOf<T>(fields: Map<string, T>): Map<string, T> {
  const shown = [...fields].filter(([path]) => !/^[345]|\|/.test(path));
  return new Map(shown.map(([path, told]) => [path.replace(/^2\d\d/, "2xx"), told]));
}

const share = ({ right, total }: Score) => right / total;

describe.skipIf(!factsAreHere)("pages of ../shared/facts (skipped unless it is there)", () => {
  const flatPage: Write = (document, target) => flattened(embeddedPage(document, target));

  it.each([
    ["compatibility", "embedded", embeddedPage],
    ["compatibility", "flat", flatPage],
    ["rest", "embedded", embeddedPage],
    ["rest", "flat", flatPage],
  ] as const)("%s: %s documents give back 98 percent of the fields", (table, reader, write) => {
    const result = readBack(factsDocument(table), { write, reader: new RegExp(`^${reader}$`), facets: ALL });
    expect(result.total).toBeGreaterThan(2000);
    expect(share(result), result.wrong.join("\n")).toBeGreaterThan(0.98);
  });

  const fern = { reader: /^(?:fern|webhook)-text$/, depth: 1, partial: true } as const;
  const older = { reader: /^docusaurus-text$/, depth: 4, partial: true } as const;
  const glue = (head: "none" | "title" | "address") => ({ glue: "", head, flags: false, values: false }) as const;

  it.each<[name: string, table: "compatibility" | "rest", atLeast: number, layout: Layout]>([
    [
      "text of the fields alone",
      "compatibility",
      0.9,
      { ...fern, facets: ["type", "nullable"], write: (d, t) => fernPage(d, t, glue("none")) },
    ],
    [
      "text of the fields alone",
      "rest",
      0.9,
      { ...fern, facets: ["type", "nullable"], write: (d, t) => fernPage(d, t, glue("none")) },
    ],
    [
      "text with navigation and address",
      "rest",
      0.9,
      { ...fern, facets: ["type", "nullable"], write: (d, t) => fernPage(d, t, glue("address")) },
    ],
    [
      "text with flags on answers",
      "rest",
      0.9,
      {
        ...fern,
        facets: ["type", "nullable", "required"],
        write: (d, t) => fernPage(d, t, { ...glue("title"), flags: true }),
      },
    ],
    [
      "text with blanks and values",
      "compatibility",
      0.9,
      {
        ...fern,
        facets: ALL,
        write: (d, t) => fernPage(d, t, { glue: " ", head: "title", flags: true, values: true }),
      },
    ],
    [
      "text with blanks and values",
      "rest",
      0.9,
      {
        ...fern,
        facets: ALL,
        write: (d, t) => fernPage(d, t, { glue: " ", head: "title", flags: true, values: true }),
      },
    ],
    [
      "HTML of the current site",
      "rest",
      0.9,
      { reader: /^fern-html$/, depth: 1, partial: true, facets: ["type", "nullable", "values"], write: fernHtml },
    ],
    [
      "older text, glued",
      "compatibility",
      0.9,
      {
        ...older,
        facets: ["type", "required", "values"],
        write: (d, t) => docusaurusPage(d, t, { glue: "", flags: "glued", codes: false, indent: false }),
      },
    ],
    [
      "older text, indented, with codes",
      "rest",
      0.9,
      {
        ...older,
        facets: ["type", "required", "values"],
        write: (d, t) => docusaurusPage(d, t, { glue: " ", flags: "glued", codes: true, indent: true }),
      },
    ],
    // Nothing in these two forms shows for certain where an object ends: a field after it may be inside or beside it.
    [
      "older text, flags as words",
      "compatibility",
      0.95,
      {
        ...older,
        facets: ["type", "required", "values"],
        write: (d, t) => docusaurusPage(d, t, { glue: " ", flags: "words", codes: false, indent: false }),
      },
    ],
    [
      "older text, flags as words (two pages of 800 fields in objects in objects are guessed wrong)",
      "rest",
      0.75,
      {
        ...older,
        facets: ["type", "required", "values"],
        write: (d, t) => docusaurusPage(d, t, { glue: " ", flags: "words", codes: false, indent: false }),
      },
    ],
    [
      "older text, glued, with examples",
      "rest",
      0.95,
      {
        ...older,
        facets: ["type", "required", "values"],
        write: (d, t) => docusaurusPage(d, t, { glue: "", flags: "glued", codes: true, indent: false, examples: true }),
      },
    ],
    [
      "HTML of the older site",
      "compatibility",
      0.9,
      { reader: /^docusaurus-html$/, depth: 4, partial: true, facets: ALL, write: docusaurusHtml },
    ],
    [
      "HTML of the older site",
      "rest",
      0.9,
      { reader: /^docusaurus-html$/, depth: 4, partial: true, facets: ALL, write: docusaurusHtml },
    ],
  ])("%s (%s) gives back %f of the fields", (_name, table, atLeast, layout) => {
    const result = readBack(factsDocument(table), layout);
    expect(result.total).toBeGreaterThan(1000);
    expect(share(result), result.wrong.join("\n")).toBeGreaterThan(atLeast);
  });
});
