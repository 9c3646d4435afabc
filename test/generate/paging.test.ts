/** A next page is a link. What looks like a value for a parameter may be none, and would be requested as if it were. */
import { expect, it } from "vitest";
import { documentOf, make } from "./make.js";

const ROWS: [next: string, parameter: string, isDoubted: boolean][] = [
  ["nextPageToken", "pageToken", true],
  ["next_cursor", "cursor", true],
  ["iterator", "iterator", true],
  ["NextToken", "nextToken", true],
  ["meta.next_page", "page", true],
  ["next_page_uri", "page", false],
  ["links.next", "page", false],
  ["next", "limit", false],
];

it.each([
  ["no such field", "other", "x-client-pagination: the answer has no array at other"],
  ["a field that is no list", "next", "x-client-pagination: the answer has no array at next"],
])("the items of a list: %s", async (_, items, want) => {
  const schema = { type: "object", properties: { items: { type: "array" }, next: { type: "string" } } };
  const operation = {
    operationId: "things.list",
    "x-client-pagination": { items, next: "next" },
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  };
  await expect(make(documentOf({ "/things": { get: operation } }))).rejects.toThrow(want);
});

it.each(ROWS)("next: %s beside the parameter %s", async (next, parameter, isDoubted) => {
  const answer = next
    .split(".")
    .reduceRight((schema: object, name) => ({ type: "object", properties: { [name]: schema } }), { type: "string" });
  const list = { type: "object", properties: { items: { type: "array", items: {} } } };
  const operation = {
    operationId: "things.list",
    "x-client-pagination": { items: "items", next },
    parameters: [{ name: parameter, in: "query", schema: { type: "string" } }],
    responses: { 200: { description: "", content: { "application/json": { schema: { allOf: [list, answer] } } } } },
  };
  const { model } = await make(documentOf({ "/things": { get: operation } }));
  const doubt = `x-client-pagination: ${next} has to be a link; if it is a value for the parameter ${parameter}, it can't be followed: leave the word out`;
  expect(model.notes.map(({ reason }) => reason)).toEqual(isDoubted ? [doubt] : []);
});
