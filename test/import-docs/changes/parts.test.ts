/** Objects that are built on a part that they share: no page shows it, because the generator prints each object in full. */
import { expect, it } from "vitest";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { type Change, difference, GET, LIST, pageWith, SPEC } from "./doors.js";

const THING = "{type: object, required: [made], properties: {made: {type: string}, by: {type: string}}}";
const PARTS = SPEC.replace(
  "    Key:\n      type: object\n",
  `    Thing: ${THING}\n    Key:\n      allOf: [{$ref: '#/components/schemas/Thing'}]\n`,
).replace("    Door:\n      type: object\n", "    Door:\n      allOf: [{$ref: '#/components/schemas/Thing'}]\n");

const withoutBy: Change = (document) => {
  delete document.components?.schemas?.Thing?.properties?.by;
  return undefined;
};
const madeInYear: Change = (document) => {
  Object.assign(document.components?.schemas?.Thing?.properties?.made ?? {}, { type: "integer" });
  return undefined;
};
const longer: Change = (document) => {
  Object.assign(document.components?.schemas?.Door?.properties ?? {}, { weight: { type: "integer" } });
  return undefined;
};
const unchanged: Change = () => undefined;

const OWN = ["- allOf: [{$ref: '#/components/schemas/Thing'}]", "- required: [id]", "+ required: [made, id]"];

const ROWS: [name: string, pages: [id: string, change: Change][], changes: string[], lines: string[]][] = [
  [
    "a field that the page of one of them lacks",
    [["get_door", withoutBy]],
    [`${GET} › 200: fields: shared through Thing → its own`, `${GET} › 200 › by: field: present → absent`],
    [...OWN, "+ made:", "+ type: string", "+ type: object"],
  ],
  [
    "a field of another type on the page of one of them",
    [["get_door", madeInYear]],
    [`${GET} › 200: fields: shared through Thing → its own`, `${GET} › 200 › made: type: string → integer`],
    [...OWN, "+ made:", "+ type: integer", "+ by:", "+ type: string", "+ type: object"],
  ],
  [
    "a field that the pages of all of them lack: the part lacks it",
    [
      ["get_door", withoutBy],
      ["list_keys", withoutBy],
    ],
    [`${GET} › 200 › by: field: present → absent`],
    [`- Thing: ${THING}`, `+ Thing: ${THING.replace(", by: {type: string}", "")}`],
  ],
  [
    "a field that is open, because another page still has it",
    [
      ["get_door", withoutBy],
      ["list_doors", unchanged],
    ],
    [],
    [],
  ],
  [
    "only a field of its own that is new",
    [["list_doors", longer]],
    [`${LIST} › 200[] › weight: field: absent → present`],
    ["+ weight:", "+ type: integer"],
  ],
];

it.each(ROWS)("%s", (_, told, changes, lines) => {
  const pages = told.map(([id, change]) => pageWith(id, change, PARTS));
  const named = pages.map((one, index) => ({ ...one, page: { ...one.page, source: `${index}.md` } }));
  const first = mergePages(textsOfOne("doors", PARTS, undefined), named);
  const after = first.files.get("openapi.yaml") ?? PARTS;
  expect([first.changes, difference(PARTS, after)]).toEqual([changes, lines]);
  const again = mergePages(textsOfOne("doors", after, first.sources), named);
  expect([again.changes, again.sources]).toEqual([[], first.sources]);
});
