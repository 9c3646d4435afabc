/** Two pages of one run that disagree about something that their operations share. */
import { expect, it } from "vitest";
import type { FragmentDocument, Schema } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { emptySpec, textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { setKey } from "../../../scripts/import-docs/records.js";
import { answer, type Change, DOOR, field, GET, LIST, pageWith, parameter, ref, SPEC } from "./doors.js";

const refText = (name: string) => `{$ref: '#/components/schemas/${name}'}`;

/** Doors and keys have a part in common, which no page shows by itself. */
const PARTS = SPEC.replace(
  "    Key:\n      type: object\n",
  "    Thing: {type: object, properties: {made: {type: string}, by: {type: string}}}\n    Key:\n      allOf: [{$ref: '#/components/schemas/Thing'}]\n",
).replace("    Door:\n      type: object\n", "    Door:\n      allOf: [{$ref: '#/components/schemas/Thing'}]\n");

const NAMES = { get_door: "a.md", list_doors: "b.md", list_keys: "b.md" } as const;
type Id = keyof typeof NAMES;

/** The fields that a page has otherwise; undefined: not at all. */
type Fields = Record<string, Schema | undefined>;

const ROWS: [name: string, at: string, changed: [Id, Fields], other: Id, said: string][] = [
  [
    "a field of another type, in a component",
    "Door",
    ["get_door", { name: { type: "integer" } }],
    "list_doors",
    "name: type: string (b.md) or integer (a.md)",
  ],
  [
    "the same of a component, if the other page is read first",
    "Door",
    ["list_doors", { name: { type: "integer" } }],
    "get_door",
    "name: type: string (a.md) or integer (b.md)",
  ],
  [
    "a field that one page lacks, in a component",
    "Door",
    ["get_door", { name: undefined }],
    "list_doors",
    "name: field: present (b.md) or absent (a.md)",
  ],
  [
    "a field that one page lacks, in a part that several components share",
    "Thing",
    ["get_door", { made: undefined }],
    "list_keys",
    "made: field: present (b.md) or absent (a.md)",
  ],
  [
    "the same of a part, if the other page is read first",
    "Thing",
    ["list_keys", { made: undefined }],
    "get_door",
    "made: field: present (a.md) or absent (b.md)",
  ],
];

it.each(ROWS)("%s", (_, at, [id, fields], other, said) => {
  const pages = [pageWith(id, changing(at, fields), PARTS), pageWith(other, () => undefined, PARTS)].map(
    ({ page, fragment }, index) => ({ page: { ...page, source: NAMES[index === 0 ? id : other] }, fragment }),
  );
  const first = mergePages(textsOfOne("doors", PARTS, undefined), pages);
  expect([first.changes, openIn(first)]).toEqual([[], [said]]);
  const again = mergePages(textsOfOne("doors", PARTS, first.sources), pages);
  expect([again.changes, openIn(again)]).toEqual([[], openIn(first)]);
});

const SHADES: Change = (document, operation) => {
  document.components?.schemas?.Colour?.enum?.push("green");
  return parameter("shade", { schema: ref("Colour") })(document, operation);
};
const hinged = (more: Record<string, Schema>): Change =>
  answer("400", ref("Hinge"), { Hinge: { type: "object", properties: { bolts: { type: "integer" }, ...more } } });
const LISTED = SPEC.replace(
  "items: {$ref: '#/components/schemas/Door'}",
  "items: {$ref: '#/components/schemas/Lock'}",
).replace("    Key:\n", (start) => `    Lock: {oneOf: [${["Key", "Size", "Door"].map(refText).join(", ")}]}\n${start}`);
const LOCKED = LISTED.replaceAll(DOOR, "schema: {$ref: '#/components/schemas/Lock'}");
const bitten: Change = (document) => {
  setKey(document.components?.schemas?.Key?.properties ?? {}, "bit", { type: "string" });
  return undefined;
};
const withoutSize: Change = (document) => {
  document.components?.schemas?.Lock?.oneOf?.splice(1, 1);
  return undefined;
};
const unchanged: Change = () => undefined;
const swapped = (text: string) => text.replace(/([ab])\.md/g, (_, name) => (name === "a" ? "b.md" : "a.md"));

const CODES = [LIST, GET].map((where) => `${where}: status codes: ["200","404"] → ["200","400","404"]`);

const UNNAMED: [name: string, door: Change, doors: Change, changes: string[], open: string[], spec?: string][] = [
  [
    "the values of a component that has two places on one of them",
    SHADES,
    unchanged,
    ["GET /doors/{id} › query shade: parameter: absent → present"],
    ["colour: enum: red,blue (b.md) or red,blue,green (a.md)"],
  ],
  [
    "a new component, which each shows otherwise",
    hinged({ pins: { type: "integer" } }),
    hinged({}),
    CODES,
    ["pins: field: absent (b.md) or present (a.md)"],
  ],
  [
    "an alternative that the first lacks",
    withoutSize,
    unchanged,
    [],
    ["200 | Size: alternative: present (b.md) or absent (a.md)"],
    LOCKED,
  ],
  [
    "an alternative that the second lacks",
    unchanged,
    withoutSize,
    [],
    ["200[] | Size: alternative: present (a.md) or absent (b.md)"],
    LOCKED,
  ],
  [
    "a component that one shows only below what is open",
    field("spare", ref("Key")),
    bitten,
    [],
    [
      "bit: field: absent (specs/doors/openapi.yaml) or present (b.md)",
      "spare: field: absent (b.md) or present (a.md)",
    ],
    LISTED,
  ],
];

it.each(UNNAMED)("the same whatever the pages are called: %s", (_, door, doors, changes, open, spec = SPEC) => {
  const pages = [pageWith("get_door", door, spec), pageWith("list_doors", doors, spec)];
  const merged = ["ab", "ba"].map((names) => {
    const named = pages.map((one, index) => ({ ...one, page: { ...one.page, source: `${names[index]}.md` } }));
    return mergePages(textsOfOne("doors", spec, undefined), named);
  });
  expect(merged.map((one) => one.changes)).toEqual([changes, changes]);
  expect(merged.map(openIn)).toEqual([open, open.map(swapped)]);
  expect(merged.map(({ files }) => [...files])[1]).toEqual([...(merged[0]?.files ?? [])]);
});

const AGAIN: [name: string, newer: [Id, Fields], older: Id, changes: string[]][] = [
  ["a part that two components share", ["list_keys", { made: undefined }], "get_door", ["GET /keys › 200[] › made"]],
  [
    "the same, if the other component lacks it",
    ["get_door", { made: undefined }],
    "list_keys",
    [`${GET} › 200 › made`],
  ],
];

it.each(AGAIN)("a field that a newer page has removed is not back by the next run: %s", (_, [
  id,
  fields,
], older, changes) => {
  const pages = [
    { ...pageWith(id, changing("Thing", fields), PARTS), date: "2026-11-21" },
    { ...pageWith(older, () => undefined, PARTS), date: "2026-11-20" },
  ].map(({ page, fragment, date }, index) => ({ page: { ...page, date, source: `${index}.md` }, fragment }));
  const first = mergePages(textsOfOne("doors", PARTS, undefined), pages);
  expect(first.changes).toEqual(changes.map((where) => `${where}: field: present → absent`));
  const again = mergePages(textsOfOne("doors", first.files.get("openapi.yaml") ?? "", first.sources), pages);
  expect([again.changes, again.sources]).toEqual([[], first.sources]);
});

function changing(at: string, fields: Fields) {
  return (document: FragmentDocument) => {
    const properties = document.components?.schemas?.[at]?.properties ?? {};
    for (const [name, schema] of Object.entries(fields))
      if (schema === undefined) delete properties[name];
      else properties[name] = schema;
    return undefined;
  };
}

function openIn({ contradictions }: ReturnType<typeof mergePages>): string[] {
  const open = contradictions.filter((one) => one.open);
  return open.map(({ where, about, sides }) => {
    const said = sides.map(({ says, pages }) => `${says} (${pages.join(", ")})`);
    return `${where.split(" › ").at(-1)}: ${about}: ${said.join(" or ")}`;
  });
}

/** A door is a thing that must have more; things are shown by themselves, too. */
const BUILT = PARTS.replace(
  "{type: array, items: {$ref: '#/components/schemas/Key'}}",
  "{$ref: '#/components/schemas/Thing'}",
);
const requiring =
  (name: "Door" | "Thing"): Change =>
  (document) => {
    const schema = document.components?.schemas?.[name];
    if (schema) schema.required = [...(schema.required ?? []), "made"];
    return undefined;
  };

it.each<[name: string, ofDoor: Change, ofThing: Change, changes: number, open: string[]]>([
  ["both require it", requiring("Thing"), requiring("Thing"), 2, []],
  ["only the object requires it", requiring("Door"), unchanged, 1, []],
  ["only the part requires it", unchanged, requiring("Thing"), 0, ["made: required: false (a.md) or true (b.md)"]],
])("a field of a part that is shown by itself, too: %s", (_, ofDoor, ofThing, count, open) => {
  const shown = [pageWith("get_door", ofDoor, BUILT), pageWith("list_keys", ofThing, BUILT)];
  const pages = shown.map((one, index) => ({ ...one, page: { ...one.page, source: `${"ab"[index]}.md` } }));
  const first = mergePages(textsOfOne("doors", BUILT, undefined), pages);
  expect([first.changes.length, openIn(first)]).toEqual([count, open]);
  const again = mergePages(textsOfOne("doors", first.files.get("openapi.yaml") ?? BUILT, first.sources), pages);
  expect([again.changes, openIn(again)]).toEqual([[], open]);
});

it("writes new operations in the order in which people look for them, whatever the pages are called", () => {
  const pages = ["get_door", "delete_door", "list_doors"].map((id) => pageWith(id, () => undefined));
  const named = pages.map((one, index) => ({ ...one, page: { ...one.page, source: `${9 - index}.md` } }));
  const { changes } = mergePages(emptySpec("doors", []), named);
  expect(changes).toEqual(["GET /doors: added", "GET /doors/{id}: added", "DELETE /doors/{id}: added"]);
});
