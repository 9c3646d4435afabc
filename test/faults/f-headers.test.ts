import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { createClient } from "../../src/index.js";
import { check, type Perform, playScene } from "./harness.js";

const refused = { requests: 0, error: { name: "SignalWireError", delivered: "no", attempts: 0 } };

const badHeaders: readonly (readonly [name: string, headers: object])[] = [
  ["CR LF", { "x-a": "TOK-SENTINEL\r\nx-b: 1" }],
  ["LF", { "x-a": "TOK-SENTINEL\n" }],
  ["NUL", { "x-a": "TOK-SENTINEL\0" }],
  ["DEL", { "x-a": "TOK-SENTINEL\x7f" }],
  ["a character beyond Latin-1", { "x-a": "TOK-SENTINEL✓" }],
  ["a name with CR LF", { "x-a: 1\r\nx-b": "TOK-SENTINEL" }],
  ["a name with a blank", { "x a": "1" }],
  ["an empty name", { "": "1" }],
  ["lines of text", ["x-a: TOK-SENTINEL"]],
  ["pairs and null", [["x-a", "TOK-SENTINEL"], null]],
  ["a name beyond ASCII", { "x-é": "1" }],
  ...[
    "Host",
    "Content-Length",
    "Transfer-Encoding",
    "Connection",
    "Authorization",
    "AUTHORIZATION",
    "Proxy-Authorization",
    "Cookie",
    "Set-Cookie",
    "Upgrade",
    "Expect",
    "TE",
    "Trailer",
    "Keep-Alive",
  ].map((name) => [name, { [name]: "TOK-SENTINEL" }] as const),
];

const credentials: readonly [name: string, options: object, want: RegExp | string][] = [
  ["a colon in the project", { projectId: "a:b", token: "t" }, /projectId/],
  ["a line break in the project", { projectId: "a\nb", token: "t" }, /projectId/],
  ["an empty project", { projectId: "", token: "t" }, /projectId/],
  ["a blank token", { projectId: "p", token: "  " }, /token/],
  ["a token of the text undefined", { projectId: "p", token: "undefined" }, /token/],
  ["a project of the text null", { projectId: "null", token: "t" }, /projectId/],
  ["a token that is a number", { projectId: "p", token: 7 }, /token/],
  ["a project that is an object", { projectId: {}, token: "t" }, /projectId/],
  ["white space around project and token", { projectId: " p ", token: "t\n" }, "p:t"],
  ["a token with characters beyond Latin-1", { projectId: "p", token: "tökén✓😀" }, "p:tökén✓😀"],
  ["a colon in the token", { projectId: "p", token: "a:b" }, "p:a:b"],
];

describe("F. headers and credentials", () => {
  it.each(badHeaders)("F9 a header is refused: %s", async (_, headers) => {
    const given = headers as Record<string, string>;
    check(await playScene({ call: (client) => recordings.get(client, { sid: "RE1" }, { headers: given }) }), refused);
    check(await playScene({ call: "get", options: { headers: given } }), refused);
    check(await playScene({ call: (client) => client.fetch("/x", { headers: given }) }), { requests: 0, error: {} });
  });

  it.each([undefined, null])("F9 a header with the value %s is left out", async (value) => {
    const headers = { "x-a": value as never, "x-b": "1" };
    const end = await playScene({
      call: (client) => recordings.get(client, { sid: "RE1" }, { headers }),
      options: { headers },
    });
    check(end, { requests: 1 });
    expect(end.requests[0]?.headers).toMatchObject({ "x-b": "1" });
    expect(end.requests[0]?.headers).not.toHaveProperty("x-a");
  });

  it.each([
    ["Headers", new Headers({ "x-a": "1" })],
    ["pairs", [["x-a", "1"]]],
    ["a Map", new Map([["x-a", "1"]])],
  ])("F9 headers as %s", async (_, given) => {
    const headers = given as unknown as Record<string, string>;
    const ofCall = await playScene({ call: (client) => recordings.get(client, { sid: "RE1" }, { headers }) });
    const call: Perform = (client) => recordings.get(client.with({ timeoutMs: 999 }), { sid: "RE1" });
    const ofClient = await playScene({ call, options: { headers } });
    for (const { requests } of [ofCall, ofClient]) expect(requests[0]?.headers).toMatchObject({ "x-a": "1" });
  });

  it.each([
    ["a method with a blank", "/x", { method: "GE T" }],
    ["CONNECT", "/x", { method: "connect" }],
    ["TRACE", "/x", { method: "TRACE" }],
    ["a GET with a body", "/x", { body: "x" }],
    ["an async iterable as the body", "/x", { method: "PUT", body: { async *[Symbol.asyncIterator]() {} } }],
    ["a missing target", undefined, {}],
    ["a Request", new Request("http://127.0.0.1:1/x"), {}],
  ])("F9 client.fetch refuses %s", async (_, target, init) => {
    const call: Perform = (client) => client.fetch(target as string, init as never);
    check(await playScene({ call }), { requests: 0, error: { name: "SignalWireError", delivered: "no" } });
  });

  it.each(["a\r\nx: 1", "a\0", "✓"])("F9 the user agent %j is refused", (userAgent) => {
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", userAgent })).toThrow(/user-agent/);
  });

  it.each(credentials)("F13 %s", async (_, options, want) => {
    if (typeof want !== "string") {
      expect(() => createClient({ space: "example", ...options })).toThrow(want);
      return;
    }
    const end = await playScene({
      call: (_client, { a }) => recordings.get(createClient({ baseUrl: a.url, ...options }), { sid: "RE1" }),
    });
    const sent = end.requests[0]?.headers.authorization?.replace("Basic ", "") ?? "";
    expect(Buffer.from(sent, "base64").toString()).toBe(want);
  });
});
