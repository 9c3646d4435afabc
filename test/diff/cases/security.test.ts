import { describe } from "vitest";
import { openapi } from "../documents.js";
import { judged } from "./judged.js";

describe("security", () => {
  const secured = (security: unknown, more: object = {}) =>
    openapi({ paths: { "/a": { get: { ...(security === undefined ? {} : { security }) } } }, ...more });
  const schemes = (...list: readonly (readonly [string, object])[]) => ({
    components: { securitySchemes: Object.fromEntries(list) },
  });
  const basic = { type: "http", scheme: "basic" };
  const key = { type: "apiKey", in: "header", name: "X-Key" };

  const tokensFrom = (tokenUrl: string, ...names: readonly string[]) => {
    const flows = ["password", ...names].map((name) => [name, { tokenUrl, scopes: {} }]);
    return { type: "oauth2", flows: Object.fromEntries(flows) };
  };
  const oauth = (...names: readonly string[]) => tokensFrom("https://example.com/token", ...names);

  judged([
    ["from no credential to one", secured([]), secured([{ a: [] }]), "breaking", "info"],
    ["from one credential to none", secured([{ a: [] }]), secured([]), "info", "none"],
    ["another accepted credential", secured([{ a: [] }]), secured([{ a: [] }, { b: [] }]), "info", "none"],
    [
      "the same credentials, with scopes in another order",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["write"] }, { a: ["read"] }]),
      "none",
      "none",
    ],
    [
      "one of two alternative scopes",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["read"] }]),
      "breaking",
      "info",
    ],
    [
      "a key in the query under a name in another case",
      secured([{ a: [] }], schemes(["a", { ...key, in: "query" }])),
      secured([{ a: [] }], schemes(["a", { ...key, in: "query", name: "x-key" }])),
      "breaking",
      "breaking",
    ],
    ["one accepted credential less", secured([{ a: [] }, { b: [] }]), secured([{ a: [] }]), "breaking", "info"],
    ["two credentials at once instead of one", secured([{ a: [] }]), secured([{ a: [], b: [] }]), "breaking", "info"],
    ["one credential instead of two", secured([{ a: [], b: [] }]), secured([{ a: [] }]), "info", "none"],
    [
      "added for the whole document",
      secured(undefined),
      secured(undefined, { security: [{ a: [] }] }),
      "breaking",
      "info",
    ],
    [
      "stated by the operation instead of the document",
      secured(undefined, { security: [{ a: [] }] }),
      secured([{ a: [] }]),
      "none",
      "none",
    ],
    [
      "a scheme of another kind that no operation requires",
      secured([], schemes(["a", basic])),
      secured([], schemes(["a", key])),
      "info",
      "none",
    ],
    [
      "a scheme of another kind under the same name",
      secured([{ a: [] }], schemes(["a", basic])),
      secured([{ a: [] }], schemes(["a", key])),
      "breaking",
      "info",
    ],
    [
      "one flow less",
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      secured([{ a: [] }], schemes(["a", oauth()])),
      "breaking",
      "info",
    ],
    [
      "one flow less in a scheme that nothing requires",
      secured([], schemes(["a", oauth("clientCredentials")])),
      secured([], schemes(["a", oauth()])),
      "info",
      "none",
    ],
    [
      "one flow less in a renamed scheme",
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      secured([{ b: [] }], schemes(["b", oauth()])),
      "breaking",
      "info",
    ],
    [
      "one flow more",
      secured([{ a: [] }], schemes(["a", oauth()])),
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      "info",
      "none",
    ],
    [
      "one flow less, with the name of something that every object has",
      secured([{ a: [] }], schemes(["a", oauth("constructor")])),
      secured([{ a: [] }], schemes(["a", oauth()])),
      "breaking",
      "info",
    ],
    [
      "a token URL in another case",
      secured([{ a: [] }], schemes(["a", oauth()])),
      secured([{ a: [] }], schemes(["a", tokensFrom("https://Example.com:443/token")])),
      "none",
      "none",
    ],
    [
      "a token URL elsewhere",
      secured([{ a: [] }], schemes(["a", oauth()])),
      secured([{ a: [] }], schemes(["a", tokensFrom("https://example.com/tokens")])),
      "info",
      "none",
    ],
    [
      "the same scheme under another name",
      secured([{ a: [] }], schemes(["a", basic])),
      secured([{ b: [] }], schemes(["b", basic])),
      "info",
      "none",
    ],
  ]);
});
