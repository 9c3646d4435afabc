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
    ["none to one", secured([]), secured([{ a: [] }]), "breaking", "info"],
    ["one to none", secured([{ a: [] }]), secured([]), "info", "none"],
    ["another way in", secured([{ a: [] }]), secured([{ a: [] }, { b: [] }]), "info", "none"],
    [
      "the same ways in, their scopes in another order",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["write"] }, { a: ["read"] }]),
      "none",
      "none",
    ],
    [
      "one of two scopes that were enough",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["read"] }]),
      "breaking",
      "info",
    ],
    [
      "a key in the query under a name in other letters",
      secured([{ a: [] }], schemes(["a", { ...key, in: "query" }])),
      secured([{ a: [] }], schemes(["a", { ...key, in: "query", name: "x-key" }])),
      "breaking",
      "breaking",
    ],
    ["one way less", secured([{ a: [] }, { b: [] }]), secured([{ a: [] }]), "breaking", "info"],
    ["two at once, where one was enough", secured([{ a: [] }]), secured([{ a: [], b: [] }]), "breaking", "info"],
    ["one, where two were needed", secured([{ a: [], b: [] }]), secured([{ a: [] }]), "info", "none"],
    ["the document's, added", secured(undefined), secured(undefined, { security: [{ a: [] }] }), "breaking", "info"],
    [
      "said by the operation instead of the document",
      secured(undefined, { security: [{ a: [] }] }),
      secured([{ a: [] }]),
      "none",
      "none",
    ],
    [
      "a scheme of another kind, which no operation asks for",
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
      "a flow less",
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      secured([{ a: [] }], schemes(["a", oauth()])),
      "breaking",
      "info",
    ],
    [
      "a flow less, of a scheme that nothing asks for",
      secured([], schemes(["a", oauth("clientCredentials")])),
      secured([], schemes(["a", oauth()])),
      "info",
      "none",
    ],
    [
      "a flow less, of a scheme renamed",
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      secured([{ b: [] }], schemes(["b", oauth()])),
      "breaking",
      "info",
    ],
    [
      "a flow more",
      secured([{ a: [] }], schemes(["a", oauth()])),
      secured([{ a: [] }], schemes(["a", oauth("clientCredentials")])),
      "info",
      "none",
    ],
    [
      "a flow less, called like what every object has",
      secured([{ a: [] }], schemes(["a", oauth("constructor")])),
      secured([{ a: [] }], schemes(["a", oauth()])),
      "breaking",
      "info",
    ],
    [
      "a token URL in other letters",
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
