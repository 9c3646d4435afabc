import { describe, expect, it } from "vitest";
import { update as updateToken } from "../../../generated/compat/tokens.js";
import type { Client } from "../../../src/index.js";
import {
  asDeepObject,
  asJson,
  binary,
  callOperation,
  json,
  multipart,
  type Operation,
  text,
  thinClient,
  unlessEmpty,
} from "../../../src/runtime.js";
import { failure } from "../../support/invariants.js";
import type { Seen } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { formOperation, operation } from "./operation.js";

describe("other bodies", () => {
  const withBody = (more: Partial<Operation>, value: unknown) =>
    playCall({}, (client) => callOperation(client, operation({ input: { v: ["body", ""] }, ...more }), { v: value }));
  const asJsonBody = { body: json, contentType: "application/json" };

  const good: [id: string, value: unknown, wire: string][] = [
    ["an object", { a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
    ["F14 undefined in an array", { a: [undefined, 1] }, '{"a":[null,1]}'],
    ["F14 a Date", { a: new Date(0) }, '{"a":"1970-01-01T00:00:00.000Z"}'],
    ["F11 an object with toJSON", { a: { toJSON: () => "b" } }, '{"a":"b"}'],
    ["F12 an own property __proto__", JSON.parse('{"__proto__":{"x":1}}'), '{"__proto__":{"x":1}}'],
    ["a lone surrogate", { a: "\ud800" }, '{"a":"\ufffd"}'],
    ["an array", [1, "x"], '[1,"x"]'],
  ];
  it.each(good)("JSON: %s", async (_id, value, wire) => {
    const end = await withBody(asJsonBody, value);
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", wire],
    ]);
  });

  it("a body that is a single value and left out is not sent", async () => {
    const end = await withBody(asJsonBody, undefined);
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([[undefined, ""]]);
  });

  it("a body whose fields are all left out is an empty object", async () => {
    const end = await playCall({}, (client) =>
      callOperation(client, operation({ input: { v: ["body", "v"] }, ...asJsonBody }), {}),
    );
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", "{}"],
    ]);
  });

  const optional = operation({ input: { v: ["body", "v"] }, ...asJsonBody, body: unlessEmpty(json) });
  type Post = { POST(path: string, init?: object): Promise<unknown> };
  const thin = (client: Client) => thinClient(client, optional.api, [optional]) as unknown as Post;
  const left: [
    name: string,
    ask: (client: Client) => Promise<unknown>,
    contentType: string | undefined,
    body: string,
  ][] = [
    ["nothing given", (client) => callOperation(client, optional, {}), undefined, ""],
    ["a field given", (client) => callOperation(client, optional, { v: null }), "application/json", '{"v":null}'],
    [
      "a field that the document lacks",
      (client) => callOperation(client, optional, {}, { extra: { w: 1 } }),
      "application/json",
      '{"w":1}',
    ],
    ["nothing given to the thin client", (client) => thin(client).POST(optional.path), undefined, ""],
    [
      "a field given to the thin client",
      (client) => thin(client).POST(optional.path, { body: { v: 1 } }),
      "application/json",
      '{"v":1}',
    ],
  ];
  it.each(left)("a body that is optional, but not as an empty one: %s", async (_, ask, contentType, body) => {
    const end = await playCall({}, ask);
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([[contentType, body]]);
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  it.each([
    ["F14 a bigint", { a: 1n }],
    ["NaN", { a: [Number.NaN] }],
    ["F11 a cycle", cycle],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("x") }],
    ["an invalid Date", { a: new Date("x") }],
  ])("refused as JSON: %s", async (_id, value) => {
    const end = await withBody(asJsonBody, value);
    expect(failure(end.error)).toMatchObject({ attempts: 0 });
    expect(end.requests.length).toBe(0);
  });

  it("F11 a getter is read once", async () => {
    let reads = 0;
    const value = Object.defineProperty({}, "a", { enumerable: true, get: () => ++reads });
    const end = await withBody(asJsonBody, value);
    expect([end.requests[0]?.body, reads]).toEqual(['{"a":1}', 1]);
  });

  it("a cycle in deepObject is refused", async () => {
    const end = await playCall({}, (client) =>
      callOperation(client, formOperation({ v: ["query", "v", asDeepObject] }), { v: cycle }),
    );
    expect(failure(end.error).message).toContain("cycle");
  });

  it("a JSON operation of the compatibility API", async () => {
    const end = await playCall({}, (client) =>
      updateToken(client, { tokenId: "t", name: "n", permissions: ["calling"] } as never),
    );
    expect(end.error).toBeUndefined();
    expect([
      end.requests[0]?.method,
      end.requests[0]?.headers["content-type"],
      JSON.parse(end.requests[0]?.body ?? ""),
    ]).toEqual(["PATCH", "application/json", { name: "n", permissions: ["calling"] }]);
  });

  it("text, bytes and parts", async () => {
    const plain = await withBody({ body: text, contentType: "text/plain" }, "hi\n");
    expect(plain.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["text/plain", "hi\n"],
    ]);
    const bytes = await withBody({ body: binary, contentType: "audio/wav" }, new Uint8Array([82, 73]));
    expect(bytes.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([["audio/wav", "RI"]]);
    const parts = await playCall({}, (client) =>
      callOperation(
        client,
        operation({
          body: multipart,
          contentType: "multipart/form-data",
          input: { a: ["body", "A"], f: ["body", "F"], o: ["body", "O", asJson] },
        }),
        { a: ["x", 1], f: new Blob(["data"]), o: { b: true } },
      ),
    );
    const { headers, body } = parts.requests[0] as Seen;
    const sent = await new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
    expect(sent.getAll("A")).toEqual(["x", "1"]);
    expect(await (sent.get("F") as Blob).text()).toBe("data");
  });
});
