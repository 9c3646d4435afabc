/** Which of a document's security schemes a client satisfies, and what a person is told of the rest. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts } from "./make.js";

const basic = { type: "http", scheme: "basic" };
const bearer = { type: "http", scheme: "bearer" };
const query = { type: "apiKey", in: "query", name: "key" };
const digest = { type: "http", scheme: "digest" };
const UNUSED =
  "no operation requires a security scheme (basic, bearer, digest, query), so the client sends no credentials; an overlay can add `security`";
const SECURITY: [name: string, security: Parts[], sent: string, inputs: string[], notes: unknown[]][] = [
  ["a token or nothing", [{ bearer: [] }, {}], "bearer", [], []],
  ["nothing or a token", [{}, { bearer: [] }], "bearer", [], []],
  ["nothing or a key of each call", [{}, { query: [] }], "none", [], []],
  ["nothing, a token with a key, or a token", [{}, { bearer: [], query: [] }, { basic: [] }], "basic", [], []],
  ["nothing or what can't be sent", [{}, { digest: [] }], "none", [], []],
  ["a key of each call", [{ query: [] }], "none", ["key"], [expect.stringMatching(/^the API key "key"/)]],
  ["nothing, although there are schemes", [], "none", [], [UNUSED]],
  ["nothing, said of everything", [{}], "none", [], [UNUSED]],
];

it.each(SECURITY)("security: %s", async (_, security, sent, inputs, notes) => {
  const document = documentOf({ "/a": { get: { operationId: "a", responses: {} } } });
  const components = { securitySchemes: { basic, bearer, digest, query } };
  const { model } = await make({ ...document, security, components });
  const [operation] = model.operations;
  expect(operation?.security).toBe(sent);
  expect(operation?.fields.map(({ name }) => name)).toEqual(inputs);
  expect(model.notes.map(({ reason }) => reason)).toEqual(notes);
});
