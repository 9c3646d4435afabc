/** Which of a document's security schemes a client satisfies, and what a person is told of the rest. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts } from "./make.js";

const basic = { type: "http", scheme: "basic" };
const bearer = { type: "http", scheme: "bearer" };
const query = { type: "apiKey", in: "query", name: "key" };
const digest = { type: "http", scheme: "digest" };
const schemes = {
  basic,
  bearer,
  digest,
  query,
  oauth: { type: "oauth2", flows: {} },
  openid: { type: "openIdConnect", openIdConnectUrl: "https://example.com/" },
  own: { type: "http", scheme: "x-bearer" },
  other: { type: "http", scheme: "basic-2" },
};
const UNUSED =
  "no operation requires a security scheme (basic, bearer, digest, query, oauth, openid, own, other), so the client sends no credentials; an overlay can add `security`";
const SECURITY: [name: string, security: Parts[], sent: string, inputs: string[], notes: unknown[]][] = [
  ["a token or nothing", [{ bearer: [] }, {}], "bearer", [], []],
  ["nothing or a token", [{}, { bearer: [] }], "bearer", [], []],
  ["nothing or a key of each call", [{}, { query: [] }], "none", [], []],
  ["nothing, a token with a key, or a token", [{}, { bearer: [], query: [] }, { basic: [] }], "basic", [], []],
  ["nothing or what can't be sent", [{}, { digest: [] }], "none", [], []],
  ["nothing or what only has a similar name", [{}, { own: [] }, { other: [] }], "none", [], []],
  ["a token of OAuth", [{ oauth: [] }], "bearer", [], []],
  ["a token of OpenID Connect", [{ openid: [] }], "bearer", [], []],
  ["a key of each call", [{ query: [] }], "none", ["key"], [expect.stringMatching(/^the API key "key"/)]],
  ["nothing, although there are schemes", [], "none", [], [UNUSED]],
  ["nothing, said of everything", [{}], "none", [], [UNUSED]],
];

it.each(SECURITY)("security: %s", async (_, security, sent, inputs, notes) => {
  const document = documentOf({ "/a": { get: { operationId: "a", responses: {} } } });
  const { model } = await make({ ...document, security, components: { securitySchemes: schemes } });
  const [operation] = model.operations;
  expect(operation?.security).toBe(sent);
  expect(operation?.fields.map(({ name }) => name)).toEqual(inputs);
  expect(model.notes.map(({ reason }) => reason)).toEqual(notes);
});
