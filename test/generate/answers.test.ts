/** What an answer may be beside the JSON that is read. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts } from "./make.js";

const UNREAD: [name: string, other: string, schema: Parts, notes: string[]][] = [
  ["a file", "image/png", { type: "string", format: "binary" }, ["image/png"]],
  ["a stream of events", "text/event-stream", { type: "string" }, ["text/event-stream"]],
  ["the same in another form", "application/x-yaml", { type: "object" }, []],
  ["a text", "text/html", { type: "string" }, []],
];

it.each(UNREAD)("beside JSON: %s", async (_, other, schema, notes) => {
  const answer = { description: "ok", content: { [other]: { schema }, "application/json": { schema: {} } } };
  const { model } = await make(documentOf({ "/a": { get: { operationId: "a", responses: { "200": answer } } } }));
  expect(model.operations[0]?.result.kind).toBe("json");
  expect(model.notes.map(({ reason }) => reason)).toEqual(
    notes.map((type) => `${type} is not read, since the answer 200 is application/json`),
  );
});
