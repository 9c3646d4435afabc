/** What a text page does not show stays unchanged. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type FragmentDocument, operationsOf } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { fragmentOf } from "../tell.js";
import { docusaurusPage } from "../writer/docusaurus.js";
import { fernPage } from "../writer/fern.js";
import type { Target } from "../writer/generator.js";
import { withoutShared } from "../writer/own.js";
import { NAME, SPEC } from "./doors.js";

const FERN = { glue: " ", head: "address", flags: true, values: true } as const;
const OLDER = { glue: "", flags: "glued", codes: true, indent: true } as const;

/** Fields of a door as the spec has them, and a page that shows less of them. */
const UNTOLD: [
  name: string,
  id: string,
  field: string,
  page: (document: FragmentDocument, target: Target) => string,
][] = [
  ["a default beside a reference", "get_door", "name: {$ref: '#/components/schemas/Colour', default: red}", fern],
  ["values that hold blanks", "get_door", "name: {type: string, enum: [shut, not shut]}", fern],
  [
    "the format of an alternative",
    "get_door",
    "name: {oneOf: [{type: string, format: uri}, {type: array, items: {type: string}}]}",
    fern,
  ],
  ["null, on the older site", "get_door", "name: {type: [string, 'null']}", older],
  [
    "the codes of errors",
    "get_door",
    NAME,
    (document, target) => docusaurusPage(document, target, { ...OLDER, codes: false }),
  ],
  ["nothing of a success without a body", "delete_door", NAME, older],
];

function fern(document: FragmentDocument, target: Target): string {
  return fernPage(document, target, FERN);
}

function older(document: FragmentDocument, target: Target): string {
  return docusaurusPage(document, target, OLDER);
}

describe("what a text page does not show", () => {
  it.each(UNTOLD)("%s: stays as it is, though the page is the better evidence", (_, id, line, write) => {
    const spec = SPEC.replace(NAME, line);
    const document = withoutShared(parse(spec));
    const target = operationsOf(document).find(({ operation }) => operation.operationId === id);
    if (!target) throw new Error(`no ${id}`);
    const fragment = fragmentOf(write(document, target), "page.txt");
    const page = { source: "page.txt", date: "2026-11-20", digest: "x" };
    const baseline = { page: "an older page", kind: "older-page", date: "2020-01-01" };
    const merged = mergePages(textsOfOne("doors", spec, JSON.stringify({ baseline })), [{ page, fragment }]);
    expect([merged.changes, [...merged.files]]).toEqual([[], []]);
  });
});
