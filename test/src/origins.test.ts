import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { get, list, delete as remove } from "../../generated/compat/recordings.js";
import { type Client, type ClientOptions, createClient, type Middleware } from "../../src/index.js";
import { failure, phone } from "../support/invariants.js";
import type { Place, Step } from "../support/servers.js";
import { playCall } from "./harness.js";

const to = (location: string, status = 302): Step => ({ status, headers: { location }, body: "" });
const byGet = (client: Client) => get(client, { sid: "RE1" });
const byPost = (client: Client) => create(client, { callSid: "CA1" }, { extra: { To: phone } });
const byDelete = (client: Client) => remove(client, { sid: "RE1" });

type Row = [
  id: string,
  call: (client: Client) => Promise<unknown>,
  steps: (a: Place, b: Place) => Step[],
  requests: number,
  error?: object,
];
const refused = { name: "ApiError", delivered: "maybe" };

const redirects: Row[] = [
  ["D3 302 inside the origin, GET", byGet, () => [to("/elsewhere"), 200], 2],
  ["D3 a relative one", byGet, () => [to("other?x=1"), 200], 2],
  ["D3 three hops", byGet, () => [to("/1"), to("/2", 301), to("/3", 307), 200], 4],
  ["D4 four hops", byGet, () => [to("/1"), to("/2"), to("/3"), to("/4"), 200], 4, { ...refused, status: 302 }],
  ["D4 a loop", byGet, () => [to("/1")], 4, refused],
  ["D3 POST inside the origin", byPost, () => [to("/x")], 1, refused],
  ["303 after a POST", byPost, () => [to("/x", 303)], 1, { ...refused, status: 303 }],
  ["DELETE inside the origin", byDelete, () => [to("/x", 307)], 1, refused],
  ...[301, 302, 303, 307, 308].flatMap((status): Row[] => [
    [`D2 ${status} to another origin, POST`, byPost, (_, b) => [to(`${b.url}/x`, status)], 1, { ...refused, status }],
    [`D2 ${status} to another origin, GET`, byGet, (_, b) => [to(`${b.url}/x`, status)], 1, { ...refused, status }],
  ]),
  ["D5 to another scheme", byGet, (a) => [to(a.url.replace("http:", "https:"))], 1, refused],
  ["//host", byGet, (_, b) => [to(b.url.slice(5))], 1, refused],
  ["\\\\host", byGet, (_, b) => [to(`\\\\${b.url.slice(7)}`)], 1, refused],
  ["userinfo", byGet, (a) => [to(a.url.replace("://", "://u:p@"))], 1, refused],
  ["blob:", byGet, (a) => [to(`blob:${a.url}/1`)], 1, refused],
  ["javascript:", byGet, () => [to("javascript:alert(1)")], 1, refused],
  ["no URL", byGet, () => [to("http://")], 1, refused],
  ["same origin, then away", byGet, (_, b) => [to("/1"), to(b.url)], 2, refused],
];

describe("redirects", () => {
  it.each(redirects)("%s", async (_id, call, server, requests, error) => {
    const end = await playCall({ server }, call);
    expect(end.requests.length, "I4").toBe(requests);
    expect(end.b.requests.length, "I2: B is told nothing").toBe(0);
    if (error) expect(failure(end.error)).toMatchObject(error);
    else expect(end.error).toBeUndefined();
  });
});

describe("spaces and base URLs", () => {
  const given = (options: ClientOptions) => () => createClient({ projectId: "P", token: "T", ...options });

  it.each([
    ["example", "https://example.signalwire.com"],
    [" Example \n", "https://example.signalwire.com"],
    ["example.signalwire.com", "https://example.signalwire.com"],
    ["EXAMPLE.SignalWire.com", "https://example.signalwire.com"],
    ["https://example.signalwire.com", "https://example.signalwire.com"],
    ["https://example.signalwire.com/", "https://example.signalwire.com"],
    ["a-1", "https://a-1.signalwire.com"],
    ["x", "https://x.signalwire.com"],
  ])("D7 space %j", (space, origin) => expect(given({ space })().origin).toBe(origin));

  it.each([
    "evil.com/",
    "a.b",
    "x@evil.com",
    "evil.com#",
    "evil.com?",
    "..",
    ".",
    "x:8443",
    "еxample",
    "",
    "  ",
    "two words",
    "a/b",
    "-a",
    "a-",
    "a".repeat(64),
    "a_b",
    "https://evil.com",
    "http://example.signalwire.com",
    "https://example.signalwire.com/x",
    "https://example.signalwire.com:8443",
    "https://u:p@example.signalwire.com",
    "https://example.signalwire.com.evil.com",
    "example.signalwire.com.evil.com",
    "evil.com/.signalwire.com",
    "x.y.signalwire.com",
    "signalwire.com.",
    "https://example",
    "a\nb",
    "a%2fb",
    "undefined",
    "null",
  ])("D7 space %j is refused", (space) => expect(given({ space })).toThrow(/space/));

  it.each(["https://evil", "a b", "x\ny", "evil.com/"])("D17 SIGNALWIRE_SPACE=%j is refused", (value) => {
    process.env.SIGNALWIRE_SPACE = value;
    try {
      expect(given({})).toThrow(/space/);
    } finally {
      delete process.env.SIGNALWIRE_SPACE;
    }
  });

  it("a copy takes what is undefined from its original, a space its URL, too", () => {
    const client = createClient({ space: "one", projectId: "P1", token: "T1" });
    const same = client.with({ space: undefined, projectId: undefined, token: undefined, baseUrl: undefined });
    const other = client.with({ space: "two", projectId: "P2" });
    expect([same, other].map(({ origin, projectId }) => [origin, projectId])).toEqual([
      ["https://one.signalwire.com", "P1"],
      ["https://two.signalwire.com", "P2"],
    ]);
  });

  it("D17 the environment is trimmed, and read once", () => {
    Object.assign(process.env, {
      SIGNALWIRE_SPACE: " example\n",
      SIGNALWIRE_PROJECT_ID: "P1\n",
      SIGNALWIRE_API_TOKEN: " T1",
    });
    try {
      const client = createClient();
      process.env.SIGNALWIRE_SPACE = "other";
      expect([client.origin, client.projectId, client.with({}).origin]).toEqual([
        "https://example.signalwire.com",
        "P1",
        "https://example.signalwire.com",
      ]);
    } finally {
      for (const name of ["SPACE", "PROJECT_ID", "API_TOKEN"]) delete process.env[`SIGNALWIRE_${name}`];
    }
  });

  it.each([
    "http://example.com",
    "ftp://127.0.0.1",
    "http://127.0.0.1.evil.com",
    "http://localhost.evil.com",
    "http://10.0.0.1",
    "nonsense",
    "//127.0.0.1",
    "",
  ])("D8 baseUrl %j is refused", (baseUrl) => expect(given({ baseUrl })).toThrow(/baseUrl/));

  it.each([
    "http://127.0.0.1:99",
    "http://localhost:99",
    "http://[::1]:99",
    "https://example.com",
  ])("D8 baseUrl %j", (baseUrl) => expect(given({ baseUrl })().origin).toBe(baseUrl));

  it.each([
    "https://u:PASS-SENTINEL@x.test",
    "https://x.test/?a=PASS-SENTINEL",
    "https://x.test/#PASS-SENTINEL",
  ])("D9 baseUrl %j is refused, and not printed", (baseUrl) => {
    expect(given({ baseUrl })).toThrow(/baseUrl/);
    expect(given({ baseUrl })).not.toThrow(/SENTINEL/);
  });

  it.each([
    ["/", "/api"],
    ["///", "/api"],
    ["/proxy/", "/proxy/api"],
    ["/a//b", "/a/b/api"],
  ])("D9 a base with path %j", async (path, want) => {
    const end = await playCall({}, async (client, { a }) =>
      get(client.with({ baseUrl: a.url + path }), { sid: "RE1" }),
    );
    expect(end.requests[0]?.url).toBe(`${want}/laml/2010-04-01/Accounts/PROJ-SENTINEL/Recordings/RE1.json`);
  });

  it("D14 options changed afterwards change nothing", async () => {
    const headers = { "x-a": "1" };
    const middleware: never[] = [];
    const retry = { maxAttempts: 1 };
    const end = await playCall({ server: [503], options: { headers, middleware, retry } }, async (client) => {
      headers["x-a"] = "2";
      retry.maxAttempts = 9;
      middleware.push((() => Promise.reject(new Error())) as never);
      await byGet(client.with({})).safe();
    });
    expect(end.requests.map((seen) => seen.headers["x-a"])).toEqual(["1"]);
  });

  it("D14 middleware that turns a request to another origin", async () => {
    const end = await playCall({}, async (client, { b }) =>
      byGet(client.with({ middleware: [(request, next) => next(new Request(`${b.url}/x`, request))] })),
    );
    expect(failure(end.error)).toMatchObject({ name: "SignalWireError", delivered: "no" });
    expect([...end.requests, ...end.b.requests]).toEqual([]);
  });

  it("D2 a Request of the middleware's own making follows no redirect either", async () => {
    const end = await playCall({ server: (_, b) => [to(`${b.url}/x`, 307)] }, async (client) => {
      const anew: Middleware = async (request, next) =>
        next(new Request(request.url, { method: "POST", headers: request.headers, body: await request.text() }));
      return byPost(client.with({ middleware: [anew] }));
    });
    expect(failure(end.error)).toMatchObject({ status: 307 });
    expect(end.b.requests).toEqual([]);
  });

  it("D15 a fetch that came back from elsewhere", async () => {
    const fetch = async () =>
      Object.defineProperty(new Response('{"recordings":[],"next_page_uri":"/x"}'), "url", {
        value: "https://evil.test/",
      });
    const end = await playCall({ options: { fetch } }, async (client) => list(client));
    expect(failure(end.error)).toMatchObject({ name: "ApiError" });
  });
});

describe("paths", () => {
  const thin = (client: Client, value: unknown) =>
    compat(client).DELETE("/Accounts/{AccountSid}/Recordings/{Sid}", {
      params: { path: { AccountSid: "P", Sid: value as string } },
    });

  it.each([
    ["..", "."],
    [".", ""],
    [undefined, null],
    [{}, []],
    [[".."], Number.NaN],
    [() => 1, Symbol("x")],
    [new Date(Number.NaN), [[]]],
  ] as [unknown, unknown][])("D10 %o is refused before any I/O", async (...values) => {
    for (const value of values)
      for (const call of [
        (client: Client) => remove(client, { sid: value as string }),
        (client: Client) => thin(client, value),
      ]) {
        const end = await playCall({}, call);
        expect(failure(end.error)).toMatchObject({ attempts: 0, delivered: "no" });
        expect(end.requests.length).toBe(0);
      }
  });

  it.each([
    ["%2e%2e", "%252e%252e"],
    ["a/../b", "a%2F..%2Fb"],
    ["a%2fb", "a%252fb"],
    [";x", "%3Bx"],
    ["?x", "%3Fx"],
    ["#x", "%23x"],
    ["\\\\", "%5C%5C"],
    ["\0", "%00"],
    ["\ud800", "%EF%BF%BD"],
    ["...", "..."],
    ["https://evil.test/x", "https%3A%2F%2Fevil.test%2Fx"],
    ["{AccountSid}", "%7BAccountSid%7D"],
    ["$&", "%24%26"],
  ])("D10, D12 %j is one segment", async (value, segment) => {
    const end = await playCall({ server: [204] }, (client) => remove(client, { sid: value }));
    const same = await playCall({ server: [204] }, (client) => thin(client, value));
    expect(end.requests[0]?.url).toBe(`/api/laml/2010-04-01/Accounts/PROJ-SENTINEL/Recordings/${segment}`);
    expect(same.requests[0]?.url).toBe(`/api/laml/2010-04-01/Accounts/P/Recordings/${segment}`);
  });

  it("D13 names in queries are encoded", async () => {
    const end = await playCall({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await list(client, { dateCreatedBefore: "2026-09-01", dateCreatedAfter: new Date("2026-08-01T00:00:00Z") });
      await get(client, { sid: "RE1" }, { extra: { "a&b=1": "c&d", "e f": ["g", "h"] } });
      const query = { "DateCreated<": "x", "q&r": 1, none: undefined, empty: null } as object;
      await compat(client).GET("/Accounts/{AccountSid}/Recordings", { params: { path: { AccountSid: "P" }, query } });
    });
    const queries = end.requests.map(({ url }) => [...new URL(url, "http://x").searchParams]);
    expect(queries).toEqual([
      [
        ["DateCreated<", "2026-09-01"],
        ["DateCreated>", "Sat, 01 Aug 2026 00:00:00 +0000"],
      ],
      [
        ["a&b=1", "c&d"],
        ["e f", "g"],
        ["e f", "h"],
      ],
      [
        ["DateCreated<", "x"],
        ["q&r", "1"],
      ],
    ]);
  });

  it("another account by options.accountSid", async () => {
    const end = await playCall({}, (client) => get(client, { sid: "RE1" }, { accountSid: "SUB" }));
    expect(end.requests[0]?.url).toContain("/Accounts/SUB/");
    expect(end.requests[0]?.headers.authorization).toBe(`Basic ${btoa("PROJ-SENTINEL:TOK-SENTINEL")}`);
  });
});

describe("client.fetch", () => {
  it.each([
    "https://evil.test/x",
    "//evil.test/x",
    "\\\\evil.test",
    "http://127.0.0.1:1/x",
    "/a/../b",
    "../x",
    "/%2e%2e/x",
    "javascript:1",
    "http://",
    "/a\nb",
    "/a b/../c",
    "/ü/%2E./x",
    "/a\\..\\b",
    "/a\u0085",
    "/a\0",
    "https:/x",
    "http:///x",
    Symbol("x"),
    { toString: () => "/x" },
    null,
    undefined,
    7,
  ] as string[])("%s is not fetched", async (target) => {
    const end = await playCall({}, (client) => client.fetch(target));
    expect(failure(end.error)).toMatchObject({ operationId: "client.fetch", attempts: 0 });
    expect(end.requests.length).toBe(0);
  });

  it.each([
    ["/a b", "/a%20b"],
    ["/ü/ ", "/%C3%BC/%20"],
    ["/..\u00a0", "/..%C2%A0"],
    ['/{"<^>"}', "/%7B%22%3C%5E%3E%22%7D"],
    ["/a%20b%2F", "/a%20b%2F"],
    ["x?q=ä b", "/x?q=%C3%A4%20b"],
    ["/\ud800", "/%EF%BF%BD"],
    ["", "/"],
  ])("%s is fetched as %s", async (target, url) => {
    const end = await playCall({}, (client) => client.fetch(target));
    expect(end.requests[0]?.url).toBe(url);
  });

  it("takes a URL of its origin, however that is written", async () => {
    const end = await playCall({}, (client, { a }) => client.fetch(a.url.replace("http", "HTTP")));
    expect(end.requests[0]?.url).toBe("/");
  });

  it.each([404, 500])("a %s that cannot be read is an error of that status", async (status) => {
    const server: Step[] = [{ status, fault: "reset mid-body" }];
    const end = await playCall({ server, options: { retry: false } }, (client) =>
      client.fetch("/x", { method: "POST" }),
    );
    expect(failure(end.error)).toMatchObject({ status, attempts: 1, delivered: status < 500 ? "no" : "maybe" });
    const long = await playCall(
      { server: [{ status, body: "x".repeat(99) }], options: { maxBodyBytes: 9 } },
      (client) => client.fetch("/x", { method: "POST" }),
    );
    expect(failure(long.error)).toMatchObject({ status, attempts: 1, delivered: status < 500 ? "no" : "maybe" });
  });

  it.each(["COPY", "LOCK", "OPTIONS"])("%s is not repeated", async (method) => {
    const end = await playCall({ server: [503] }, (client) => client.fetch("/x", { method }));
    expect(end.requests.length).toBe(1);
  });

  it("has credentials, retries and any final status", async () => {
    const end = await playCall({ server: [503, { status: 404, body: "gone" }] }, async (client, { a }) => {
      const response = await client.fetch(`${a.url}/api/x?y=1`, { headers: { "x-a": "1" } });
      return [response.status, await response.text()];
    });
    expect(end.value).toEqual([404, "gone"]);
    expect(end.requests.map(({ url }) => url)).toEqual(["/api/x?y=1", "/api/x?y=1"]);
    expect(end.requests[0]?.headers).toMatchObject({ "x-a": "1", authorization: expect.stringContaining("Basic") });
  });
});
