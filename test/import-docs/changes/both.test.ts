/** One page that says two things about one place: two of its answers differ, which share a component in the spec. */
import { expect, it } from "vitest";
import { parse } from "yaml";
import { operationsOf, type Schema } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { fragmentOf } from "../tell.js";
import { docusaurusPage } from "../writer/docusaurus.js";
import { withoutShared } from "../writer/own.js";
import { DOOR, difference, fieldsOfDoor, GET, SPEC } from "./doors.js";

const LATER = `'202':
          description: It is being made.
          content:
            application/json:
              ${DOOR}`;
const TWICE = SPEC.replace(`${DOOR}\n        '404'`, `${DOOR}\n        ${LATER}\n        '404'`);
const OLD = JSON.stringify({ baseline: { page: "an older page", kind: "older-page", date: "2020-01-01" } });

const SAID: [name: string, field: string, later: Schema, lines: string[], open: string[]][] = [
  ["the same twice", "width", { type: "integer" }, [], []],
  ["a field in one of them", "handle", { type: "string" }, ["+ handle:", "+ type: string"], []],
  ["two types", "width", { type: "string" }, [], [`${GET} › 202 › width: type: integer or string`]],
  [
    "two lists of values",
    "colour",
    { type: "string", enum: ["red", "green"] },
    [],
    [`${GET} › 202 › colour: enum: ["red","blue"] or ["red","green"]`],
  ],
];

it.each(SAID)("%s", (_, field, later, lines, open) => {
  const page = { source: "page.txt", date: "2026-11-20", digest: "x" };
  const fragment = fragmentOf(pageWith(field, later));
  const run = (spec: string, sources: string) => mergePages(textsOfOne("doors", spec, sources), [{ page, fragment }]);
  const first = run(TWICE, OLD);
  const after = first.files.get("openapi.yaml") ?? TWICE;
  expect(difference(TWICE, after)).toEqual(lines);
  expect(undecidedIn(first)).toEqual(open);
  const again = run(after, first.sources);
  expect([again.changes, again.sources === first.sources]).toEqual([[], true]);
  expect(undecidedIn(again)).toEqual(open);
});

/** The page of a door whose second answer has a field of its own. */
function pageWith(field: string, schema: Schema): string {
  const document = withoutShared(parse(TWICE));
  const target = operationsOf(document).find(({ operation }) => operation.operationId === "get_door");
  if (!target) throw new Error("no get_door");
  const door: Schema = { type: "object", required: ["id"], properties: { ...fieldsOfDoor(document), [field]: schema } };
  Object.assign(target.operation.responses ?? {}, { "202": { content: { "application/json": { schema: door } } } });
  return docusaurusPage(document, target, { glue: "", flags: "glued", codes: true, indent: true });
}

function undecidedIn({ contradictions }: ReturnType<typeof mergePages>): string[] {
  const open = contradictions.filter((one) => one.open);
  return open.map(
    ({ where, about, sides }) => `${where}: ${about}: ${sides.map(({ says }) => said(says)).join(" or ")}`,
  );
}

const said = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
