import { describe, expect, it } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { type Client, createClient, type RequestOptions } from "../../../src/index.js";
import { asCookie, asHeader, callOperation, type Operation } from "../../../src/runtime.js";
import { failure } from "../../support/invariants.js";
import { playCall } from "../harness.js";
import { operation } from "./operation.js";

describe("headers", () => {
  const bad: [id: string, headers: Record<string, string>][] = [
    ["F9 a line break", { "x-a": "HDR-SENTINEL\r\nx-b: 1" }],
    ["F9 NUL", { "x-a": "HDR-SENTINEL\0" }],
    ["F9 a character beyond Latin-1", { "x-a": "HDR-SENTINEL\u2028" }],
    ["a name with a space", { "x a": "1" }],
    ["a name with a colon", { "x:a": "1" }],
    ["an empty name", { "": "1" }],
    ["F9 Host", { Host: "HDR-SENTINEL" }],
    ["F9 Content-Length", { "content-length": "1" }],
    ["F9 Authorization", { Authorization: "HDR-SENTINEL" }],
    ["Proxy-Authorization", { "Proxy-Authorization": "x" }],
    ["Cookie", { cookie: "x" }],
    ["Transfer-Encoding", { "Transfer-Encoding": "chunked" }],
  ];
  it.each(bad)("%s is refused, and not printed", async (_id, headers) => {
    const options: RequestOptions = { headers };
    const end = await playCall({}, (client: Client) => create(client, { callSid: "C" }, options));
    expect(failure(end.error).message).not.toContain("SENTINEL");
    expect(end.requests.length).toBe(0);
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", headers })).toThrow(/header/);
  });

  it("other headers are sent; the call's override the client's", async () => {
    const end = await playCall({ options: { headers: { "X-A": "1", "x-b": "2" }, userAgent: "mine/1.0" } }, (client) =>
      create(client, { callSid: "C" }, { headers: { "x-B": "3" } }),
    );
    expect(end.requests[0]?.headers).toMatchObject({
      "x-a": "1",
      "x-b": "3",
      "user-agent": expect.stringMatching(/^signalwire-rest\/\d.* mine\/1.0$/),
      accept: "application/json",
    });
  });

  it("header and cookie fields", async () => {
    const fields: Operation["input"] = {
      h: ["header", "X-Trace", asHeader],
      c: ["cookie", "sess ion", asCookie],
      d: ["cookie", "e", asCookie],
    };
    const end = await playCall({}, (client) =>
      callOperation(client, operation({ input: fields }), { h: ["a", "b"], c: "x;y", d: 1 }),
    );
    expect(end.requests[0]?.headers).toMatchObject({ "x-trace": "a,b", cookie: "sess%20ion=x%3By; e=1" });
    const none = await playCall({}, (client) =>
      callOperation(client, operation({ input: fields }), { h: [], c: null, d: [] }),
    );
    for (const name of ["x-trace", "cookie"]) expect(none.requests[0]?.headers).not.toHaveProperty(name);
    const bad = await playCall({}, (client) => callOperation(client, operation({ input: fields }), { h: "a\r\nb: c" }));
    expect(failure(bad.error).attempts).toBe(0);
  });
});
