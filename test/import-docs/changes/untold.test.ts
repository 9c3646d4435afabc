/** What a text page does not show stays unchanged. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type FragmentDocument, operationsOf, type Schema } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { fragmentOf } from "../tell.js";
import { docusaurusPage } from "../writer/docusaurus.js";
import { fernPage } from "../writer/fern.js";
import type { Target } from "../writer/generator.js";
import { withoutShared } from "../writer/own.js";
import { answer, type Change, DOOR, difference, field, fieldsOfDoor, NAME, parameter, ref, SPEC } from "./doors.js";

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
  ["a field that the copy lacks", "get_door", NAME, without("name", fern)],
  ["a field that a copy of the older site lacks", "get_door", NAME, without("name", older)],
  ["nothing of a success without a body", "delete_door", NAME, older],
  [
    "alternatives of which only one is shown",
    "get_door",
    "name: {oneOf: [{$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Size'}]}",
    showing("name", ref("Size")),
  ],
];

function fern(document: FragmentDocument, target: Target): string {
  return fernPage(document, target, FERN);
}

function older(document: FragmentDocument, target: Target): string {
  return docusaurusPage(document, target, OLDER);
}

/** The page of an API whose doors have this field. */
function showing(name: string, schema: Schema): typeof older {
  return (document, target) => {
    const other = structuredClone(document);
    Object.assign(fieldsOfDoor(other), { [name]: schema });
    return older(other, target);
  };
}

/** The page of an API whose doors have one field less. */
function without(name: string, write: typeof fern): typeof fern {
  return (document, target) => {
    const less = structuredClone(document);
    delete less.components?.schemas?.Door?.properties?.[name];
    return write(less, target);
  };
}

const PAGE = { source: "page.txt", date: "2026-11-20", digest: "x" };
const OLD = JSON.stringify({ baseline: { page: "an older page", kind: "older-page", date: "2020-01-01" } });

function targetOf(document: FragmentDocument, id: string): Target {
  const target = operationsOf(document).find(({ operation }) => operation.operationId === id);
  if (!target) throw new Error(`no ${id}`);
  return target;
}

describe("what a text page does not show", () => {
  it.each(UNTOLD)("%s: stays as it is, though the page is the better evidence", (_, id, line, write) => {
    const spec = SPEC.replace(NAME, line);
    const document = withoutShared(parse(spec));
    const fragment = fragmentOf(write(document, targetOf(document, id)), "page.txt");
    const merged = mergePages(textsOfOne("doors", spec, OLD), [{ page: PAGE, fragment }]);
    expect([merged.changes, [...merged.files]]).toEqual([[], []]);
  });
});

it("a page that shows an object without its fields does not contradict one that shows them", () => {
  const spec = SPEC.replace(
    "{type: array, items: {$ref: '#/components/schemas/Key'}}",
    "{$ref: '#/components/schemas/Size'}",
  );
  const document = withoutShared(parse(spec));
  const door = fragmentOf(fern(document, targetOf(document, "get_door")), "a.txt");
  Object.assign(document.components?.schemas?.Size?.properties ?? {}, { height: { type: "string" } });
  const size = fragmentOf(fern(document, targetOf(document, "list_keys")), "b.txt");
  const pages = [door, size].map((fragment, index) => ({ page: { ...PAGE, source: `${index}.txt` }, fragment }));
  const { changes } = mergePages(textsOfOne("doors", spec, OLD), pages);
  expect(changes).toEqual(["GET /keys › 200 › height: type: integer → string"]);
});

it.each<[name: string, spare: Record<string, Schema>, open: string[]]>([
  ["the spec knows whose the next fields are", {}, []],
  [
    "whose a new field is, a person has to decide",
    { spare: { type: "string" } },
    ["GET /doors/{id} › 200 › size › spare"],
  ],
])("a page that does not show where an object ends: %s", (_, spare, want) => {
  const document = withoutShared(parse(SPEC));
  Object.assign(fieldsOfDoor(document), spare);
  const lines = older(document, targetOf(document, "get_door")).split("\n");
  const bare = lines.map((line) => line.trim()).filter((line) => line !== "");
  const fragment = fragmentOf(bare.join("\n"), "page.txt");
  const { changes, contradictions } = mergePages(textsOfOne("doors", SPEC, OLD), [{ page: PAGE, fragment }]);
  const open = contradictions.filter((one) => one.open).map(({ where }) => where);
  expect([changes, open]).toEqual([[], want]);
});

const LIST_OF_KEYS: Schema = { type: "array", items: { type: "object", properties: { teeth: { type: "integer" } } } };

/** What a page shows where the spec refers to a component. */
const OTHER_KINDS: [name: string, change: Change, lines: string[]][] = [
  [
    "a list in the place of an answer",
    answer("200", LIST_OF_KEYS),
    [`- ${DOOR}`, "+ schema: {type: array, items: {type: object, properties: {teeth: {type: integer}}}}"],
  ],
  [
    "a text in the place of an object",
    field("size", { type: "string" }),
    ["- size: {$ref: '#/components/schemas/Size'}", "+ size: {type: string}"],
  ],
];

describe("a value of another kind on a text page", () => {
  it.each(
    OTHER_KINDS,
  )("%s: takes the place of the reference, and the component stays for the others", (_, change, lines) => {
    const document = withoutShared(parse(SPEC));
    const target = targetOf(document, "get_door");
    change(document, target.operation);
    const pages = [{ page: PAGE, fragment: fragmentOf(older(document, target), "page.txt") }];
    const merged = mergePages(textsOfOne("doors", SPEC, OLD), pages);
    expect(difference(SPEC, merged.files.get("openapi.yaml") ?? SPEC)).toEqual(lines);
  });
});

it("an error that the spec lacks is added, though the page does not show the success without a body", () => {
  const document = withoutShared(parse(SPEC));
  const target = targetOf(document, "delete_door");
  Object.assign(target.operation.responses ?? {}, { "409": {} });
  const fragment = fragmentOf(fern(document, target), "page.txt");
  const { changes } = mergePages(textsOfOne("doors", SPEC, OLD), [{ page: PAGE, fragment }]);
  expect(changes).toEqual(['DELETE /doors/{id}: status codes: ["204","400","404"] → ["204","400","404","409"]']);
});

it("an older page changes no parameter that others share, if a newer one of the run knows better", () => {
  const pages = [
    { type: "string", date: "2026-11-19" },
    { type: "integer", date: "2026-11-20" },
  ].map(({ type, date }) => {
    const document = withoutShared(parse(SPEC));
    const target = targetOf(document, "list_doors");
    parameter("page_size", { schema: { type } })(document, target.operation);
    return { page: { ...PAGE, source: `${date}.txt`, date }, fragment: fragmentOf(older(document, target)) };
  });
  expect(mergePages(textsOfOne("doors", SPEC, OLD), pages).changes).toEqual([]);
});
