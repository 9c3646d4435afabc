/** Two fields of a value that is sent never share their name: the run ends with both names and a place. */
import { expect, it } from "vitest";
import { answer, body, camelCase, ref } from "./fixtures/features/parts.js";
import { documentOf, make, type Parts } from "./make.js";

const TEXT = { type: "string" };
const A = { type: "object", properties: { Foo_bar: TEXT, a: TEXT } };
const B = { type: "object", properties: { foo_bar: TEXT, b: TEXT } };
const EITHER = { oneOf: [A, B] };
const SCHEMAS = { A, B, Either: EITHER };
const sends = (schema: Parts): Parts => ({ ...body("application/json", schema), components: { schemas: SCHEMAS } });
const OPERATION = "/paths/~1things/post";

const TWINS: [name: string, document: Parts, pointer: string][] = [
  ["one object", sends({ properties: { ...A.properties, ...B.properties } }), OPERATION],
  ["the parts of allOf", sends({ allOf: [A, B] }), OPERATION],
  ["alternatives of a body", sends(EITHER), OPERATION],
  ["alternatives inside a body", sends({ properties: { held: EITHER } }), OPERATION],
  ["alternatives with a name", sends({ type: "array", items: ref("Either") }), "/components/schemas/Either"],
  ["named alternatives", sends({ type: "array", items: { oneOf: [ref("A"), ref("B")] } }), "/components/schemas/A"],
];

it.each(TWINS)("%s", async (_, document, pointer) => {
  await expect(make(camelCase(document))).rejects.toMatchObject({
    message: expect.stringMatching(/"Foo_bar" and .*"foo_bar" would both be called fooBar; give one an x-client-name/),
    pointer,
  });
});

it("alternatives that are only received may share a name", async () => {
  const document = documentOf({ "/things": { get: { operationId: "getThing", responses: answer(EITHER) } } });
  expect((await make(camelCase(document))).problems).toEqual([]);
});
