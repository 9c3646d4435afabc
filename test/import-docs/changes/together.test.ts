/** Two pages of one run that disagree about something that their operations share. */
import { expect, it } from "vitest";
import type { FragmentDocument, Schema } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { pageWith, SPEC } from "./doors.js";

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
    "name: type: string (specs/doors/openapi.yaml, b.md) or integer (a.md)",
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
    "name: field: present (specs/doors/openapi.yaml, b.md) or absent (a.md)",
  ],
  [
    "a field that one page lacks, in a part that several components share",
    "Thing",
    ["get_door", { made: undefined }],
    "list_keys",
    "made: field: present (specs/doors/openapi.yaml, b.md) or absent (a.md)",
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
    const said = sides.map(({ says, pages }) => `${says} (${[...pages].sort(fileFirst).join(", ")})`);
    return `${where.split(" › ").at(-1)}: ${about}: ${said.join(" or ")}`;
  });
}

/** A page that agrees may have been read before or after the one that does not. */
const fileFirst = (a: string, b: string) => Number(b.startsWith("specs/")) - Number(a.startsWith("specs/"));
