/** A document that was written by hand shares parameters, bodies and answers, which the documentation's generator does not. */
import { expect, it } from "vitest";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { fragmentOf } from "../tell.js";
import { SPEC } from "./doors.js";

const BODY = "{required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Key'}}}}";
const BODIES = SPEC.replace(
  "  /keys:\n",
  (start) => `${start}    post:
      operationId: create_key
      requestBody: {$ref: '#/components/requestBodies/Key'}
      responses: {'200': {$ref: '#/components/responses/Done'}}
`,
).replace(
  "  responses:\n    NotFound",
  (start) =>
    `  requestBodies: {Key: ${BODY}}\n  responses:\n    Done: {description: x, content: {text/plain: {}}}${start.slice(12)}`,
);

const METAL = "parameters: [{name: metal, in: query, schema: {type: string}}]";

const DOCUMENTS: [name: string, page: string, changes: string[]][] = [
  ["the spec itself changes nothing", BODIES, []],
  [
    "a parameter of a path belongs to each of its operations",
    BODIES.replace("  /keys:\n", (start) => `${start}    ${METAL}\n`),
    ["GET", "POST"].map((method) => `${method} /keys › query metal: parameter: absent → present`),
  ],
];

it.each(DOCUMENTS)("%s", (_, document, changes) => {
  const page = { source: "doors.yaml", date: "2026-11-20", digest: "x" };
  const merged = mergePages(textsOfOne("doors", BODIES, undefined), [{ page, fragment: fragmentOf(document) }]);
  expect(merged.changes).toEqual(changes);
});
