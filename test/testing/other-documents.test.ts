/** A space for other documents than ours: what they may say that ours do not say yet. */
import { describe, expect, it } from "vitest";
import { document } from "../../generated/relay/document.js";
import { createSpace, readDocuments } from "../../src/testing/space.js";
import { type Asking, ask, PROJECT, START, TOKEN } from "./ask.js";

type Json = Readonly<Record<string, unknown>>;

/** A space whose only operation is this one. */
function spaceFor(operation: Json) {
  const paths = { "/things": { post: { responses: { 201: { description: "made" } }, ...operation } } };
  const api = { openapi: "3.1.0", info: { title: "Things", version: "1" }, servers: document.servers, paths };
  const served = readDocuments([{ name: "things", document: api }]);
  return createSpace(served, { projectId: PROJECT, token: TOKEN, now: () => START });
}

const bodyOf = (mediaType: string, schema: Json, more: Json = {}) => ({
  requestBody: { required: true, content: { [mediaType]: { schema, ...more } } },
});

/** What is wrong with a request; undefined if it is accepted. */
async function problem(operation: Json, path: string, asking: Asking): Promise<unknown> {
  return (await ask(spaceFor(operation), "POST", `relay:${path}`, asking)).json.error;
}

const TEXT = { type: "string" };
const NUMBER = { type: "number" };

describe("a field of JSON", () => {
  it.each<[what: string, schema: Json, right: unknown, wrong: unknown, message: string]>([
    ["with one value", { const: "on" }, "on", "off", "must be on"],
    ["that may be null, as 3.0 says it", { type: "string", nullable: true }, null, 1, "must be text or null"],
    ["of any type, that may be null", { nullable: true, maxLength: 1 }, 1, "ab", "is longer than 1 characters"],
    ["that is a map", { type: "object", additionalProperties: NUMBER }, { a: 1 }, { a: "1" }, "must be a number"],
    ["with any fields", { type: "object", additionalProperties: true }, { a: {} }, [], "must be an object"],
    [
      "whose names have a pattern",
      { type: "object", patternProperties: { "^x-": NUMBER }, additionalProperties: false },
      { "x-a": 1 },
      { "x-a": "1" },
      "must be a number",
    ],
    [
      "without names beside the pattern",
      { type: "object", patternProperties: { "^x-": NUMBER }, additionalProperties: false },
      { "x-a": 1 },
      { a: 1 },
      "is not a field of this request",
    ],
  ])("%s", async (_, schema, right, wrong, message) => {
    const body = bodyOf("application/json", { type: "object", properties: { field: schema } });
    const send = (field: unknown) => problem(body, "/things", { json: { field } });
    expect([await send(right), await send(wrong)]).toEqual([undefined, expect.stringContaining(message)]);
  });
});

it.each([
  ["spaceDelimited", "a b"],
  ["pipeDelimited", "a|b"],
])("a list in a form, %s, has an item for each part", async (style, field) => {
  const items = { type: "array", items: { type: "string", enum: ["a", "b"] } };
  const schema = { type: "object", properties: { field: items } };
  const body = bodyOf("application/x-www-form-urlencoded", schema, { encoding: { field: { style } } });
  const send = (text: string) => problem(body, "/things", { form: { field: text } });
  expect([await send(field), await send(`${field}c`)]).toEqual([undefined, "field[1] must be one of a, b"]);
});

it("an error has the first form that is documented, with all that it requires", async () => {
  const first = { type: "object", required: ["trace"], properties: { message: TEXT, trace: TEXT } };
  const schema = { oneOf: [first, { type: "object", properties: { detail: TEXT } }] };
  const responses = { 422: { description: "wrong", content: { "application/json": { schema } } } };
  const { json } = await ask(spaceFor({ responses }), "POST", "relay:/things", { json: { a: 1 } });
  expect(json).toEqual({ message: "This operation takes no body", trace: "example" });
});

it("a parameter of the query may be required", async () => {
  const operation = { parameters: [{ name: "page", in: "query", required: true, schema: TEXT }] };
  const seen = [await problem(operation, "/things?page=1", {}), await problem(operation, "/things", {})];
  expect(seen).toEqual([undefined, "page is required"]);
});
