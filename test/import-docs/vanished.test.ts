/** Operations whose page is no longer in a crawled index: reported, and left unchanged. */
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

describe("an operation that was read from a page, but is on no page of the run", () => {
  it.each<[name: string, index: string[], seen: Seen[], want: string[]]>([
    ["is reported if the index no longer has its page", [`${DOCS}/llms.txt`], [], NOT_LINKED],
    ["is reported if a parent index no longer has its page", ["https://docs.example/llms.txt"], [], NOT_LINKED],
    ["is not reported for another index", ["https://docs.example/guides/llms.txt"], [], []],
    ["is not reported for an index of another site", ["https://other.example/llms.txt"], [], []],
    ["is not reported if no index was crawled", [], [], []],
    [
      "is reported with the reason why its page was not read",
      [`${DOCS}/llms.txt`],
      [[PAGE, { refusals: ["is gone (404)"] }]],
      said("its page: is gone (404)"),
    ],
    [
      "is reported if no reader fits its page",
      [`${DOCS}/llms.txt`],
      [[PAGE, { decisions: ["no reader"] }]],
      said("its page: no reader"),
    ],
    [
      "is reported if its page describes another operation",
      [`${DOCS}/llms.txt`],
      [[PAGE, READ]],
      said("its page describes something else"),
    ],
    [
      "is not reported if its page is refused, because the refusal is",
      [`${DOCS}/llms.txt`],
      [[PAGE, { ...READ, refusals: ["x"] }]],
      [],
    ],
    [
      "is not reported if an index in between could not be read",
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
    ["is found by the spec's own link", LINKED, {}, [], said(NO_INDEX, LINK, LINK_STANDS)],
    [
      "is found by the link even though it points to the page for people",
      LINKED,
      {},
      [{ ...NO_PAGE, source: PAGE, ...READ }],
      said("its page describes something else", LINK, LINK_STANDS),
    ],
    [
      "is found by the page that it was read from rather than by the link",
      LINKED,
      { [AT]: EVIDENCE },
      [],
      said(NO_INDEX, PAGE, `${LINK_STANDS} and sources.json`),
    ],
    ["is not reported without any address", SPEC, {}, [], []],
  ])("%s", (_, spec, parts, pages, want) => {
    const texts = textsOfOne("doors", spec, JSON.stringify({ parts }));
    expect(vanishedFrom(texts, new Set(), { indexes: [`${DOCS}/llms.txt`], pages })).toEqual(want);
  });
});
