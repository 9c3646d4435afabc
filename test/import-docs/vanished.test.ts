/** Operations whose page a crawled index has no more: told of, and left. */
import { describe, expect, it } from "vitest";
import { vanishedFrom } from "../../scripts/commands/import-docs/vanished.js";
import { textsOfOne } from "../../scripts/import-docs/merge/specs.js";
import type { PageReport } from "../../scripts/import-docs/report/model.js";
import { GET, SPEC } from "./changes/doors.js";
import { NO_PAGE } from "./reports.js";

const DOCS = "https://docs.example/rest";
const PAGE = `${DOCS}/doors/get-door.md`;
const AT = "/paths/~1doors~1{id}/get";

const said = (why: string, page = PAGE, stands = "sources.json") => [
  `${GET}: ${why} (${page}); remove it from openapi.yaml or, if the API still has it, remove its address from ${stands}`,
];
const NO_INDEX = "no index links to its page any more";
const NOT_LINKED = said(NO_INDEX);

const EVIDENCE = { page: PAGE, kind: "embedded-spec", date: "2026-11-20" };

type Seen = readonly [page: string, told?: Partial<PageReport>];
const READ = { reader: "embedded" };

describe("an operation that was read from a page, and of which no page of a run speaks", () => {
  it.each<[name: string, index: string[], seen: Seen[], want: string[]]>([
    ["is told where the index has its page no more", [`${DOCS}/llms.txt`], [], NOT_LINKED],
    ["of an index above", ["https://docs.example/llms.txt"], [], NOT_LINKED],
    ["not of another index", ["https://docs.example/guides/llms.txt"], [], []],
    ["nor of another site's", ["https://other.example/llms.txt"], [], []],
    ["nor where no index was crawled", [], [], []],
    [
      "with why its page was not read",
      [`${DOCS}/llms.txt`],
      [[PAGE, { refusals: ["is gone (404)"] }]],
      said("its page: is gone (404)"),
    ],
    [
      "or is read by nothing",
      [`${DOCS}/llms.txt`],
      [[PAGE, { decisions: ["no reader"] }]],
      said("its page: no reader"),
    ],
    ["where its page is another's", [`${DOCS}/llms.txt`], [[PAGE, READ]], said("its page describes something else")],
    ["not where that page is refused, which is told", [`${DOCS}/llms.txt`], [[PAGE, { ...READ, refusals: ["x"] }]], []],
    [
      "not where an index between could not be read",
      [`${DOCS}/llms.txt`],
      [[`${DOCS}/doors/llms.txt`, { refusals: ["answered 500"] }]],
      [],
    ],
  ])("%s", (_, indexes, seen, want) => {
    const spec = textsOfOne("doors", SPEC, JSON.stringify({ parts: { [AT]: EVIDENCE } }));
    const pages = seen.map(([source, told]) => ({ ...NO_PAGE, source, ...told }));
    expect(vanishedFrom(spec, new Set(), { indexes, pages })).toEqual(want);
    expect(vanishedFrom(spec, new Set([AT]), { indexes, pages })).toEqual([]);
  });

  const LINK = PAGE.replace(".md", "");
  const LINKED = SPEC.replace("operationId: get_door", `$&\n      x-docs-url: ${LINK}`);
  const LINK_STANDS = "openapi.yaml (x-docs-url)";

  it.each<[name: string, spec: string, parts: object, pages: PageReport[], want: string[]]>([
    ["the spec's own link tells its page", LINKED, {}, [], said(NO_INDEX, LINK, LINK_STANDS)],
    [
      "which is the page for people",
      LINKED,
      {},
      [{ ...NO_PAGE, source: PAGE, ...READ }],
      said("its page describes something else", LINK, LINK_STANDS),
    ],
    [
      "where it was read outweighs the link",
      LINKED,
      { [AT]: EVIDENCE },
      [],
      said(NO_INDEX, PAGE, `${LINK_STANDS} and sources.json`),
    ],
    ["without an address it is nobody's", SPEC, {}, [], []],
  ])("%s", (_, spec, parts, pages, want) => {
    const texts = textsOfOne("doors", spec, JSON.stringify({ parts }));
    expect(vanishedFrom(texts, new Set(), { indexes: [`${DOCS}/llms.txt`], pages })).toEqual(want);
  });
});
