/** Where a client may point, and what middleware and a custom fetch may change about that. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { get, list } from "../../../generated/compat/recordings.js";
import { type Client, type ClientOptions, createClient, type Middleware } from "../../../src/index.js";
import { failure, phone } from "../../support/invariants.js";
import { redirect } from "../../support/servers.js";
import { playCall } from "../harness.js";

const byGet = (client: Client) => get(client, { sid: "RE1" });
const byPost = (client: Client) => create(client, { callSid: "CA1" }, { extra: { To: phone } });

const noSpaces: readonly unknown[] = [
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
  "ехample",
  "\u212Aelvin",
  "a b",
  "https://u@example.signalwire.com",
  "https://evil.com/.signalwire.com",
  "https://evil.com?.signalwire.com",
  "https://evil.com#.signalwire.com",
  "https://evil.com\\.signalwire.com",
  "example.signalwire.com@evil.com",
  "a.b.signalwire.com",
  "signalwire.com",
  ".signalwire.com",
  "example.signalwire.com.",
  "example.signalwire.comm",
  "xn--e1afmkfd.com",
  "xn--e",
  "xn--xample-2of",
  "-",
  "127.0.0.1",
  "[::1]",
  "a\0",
  "%61",
  7,
  {},
  null,
];

const noBases: readonly unknown[] = [
  "http://example.com",
  "ftp://127.0.0.1",
  "http://127.0.0.1.evil.com",
  "http://localhost.evil.com",
  "http://10.0.0.1",
  "nonsense",
  "//127.0.0.1",
  "",
  "https://u:PASS-SENTINEL@x.test",
  "https://x.test/?a=PASS-SENTINEL",
  "https://x.test/#PASS-SENTINEL",
  " ",
  "example.com",
  "http://0.0.0.0",
  "http://[::2]",
  "ftp://localhost",
  "file:///",
  "javascript:1",
  "https://user:TOK-SENTINEL@example.com",
  "https://TOK-SENTINEL@example.com",
  "https://:TOK-SENTINEL@example.com",
  "https://example.com?token=TOK-SENTINEL",
  "https://example.com#TOK-SENTINEL",
  "https://",
  "//example.com",
  "https://exa mple.com",
  7,
  null,
  {},
];

describe("spaces and base URLs", () => {
  afterEach(() => vi.unstubAllEnvs());

  const given = (options: ClientOptions) => () => createClient({ projectId: "P", token: "T", ...options });

  it.each([
    ["example", "https://example.signalwire.com"],
    [" Example \n", "https://example.signalwire.com"],
    ["example.signalwire.com", "https://example.signalwire.com"],
    ["EXAMPLE.SignalWire.com", "https://example.signalwire.com"],
    ["https://example.signalwire.com", "https://example.signalwire.com"],
    ["https://example.signalwire.com/", "https://example.signalwire.com"],
    [" Example\n", "https://example.signalwire.com"],
    ["EXAMPLE.signalwire.COM", "https://example.signalwire.com"],
    ["https://Example.SignalWire.com/", "https://example.signalwire.com"],
    ["HTTPS://example.signalwire.com", "https://example.signalwire.com"],
    ["a-1", "https://a-1.signalwire.com"],
    ["x", "https://x.signalwire.com"],
    ["a--1", "https://a--1.signalwire.com"],
    ["a".repeat(63), `https://${"a".repeat(63)}.signalwire.com`],
  ])("D7 space %j", (space, origin) => expect(given({ space })().origin).toBe(origin));

  it.each(noSpaces)("D7 space %j is refused", (space) => {
    expect(given({ space: space as string })).toThrow(/space/);
  });

  it.each(["https://evil", "a b", "x\ny", "evil.com/"])("D17 SIGNALWIRE_SPACE=%j is refused", (value) => {
    vi.stubEnv("SIGNALWIRE_SPACE", value);
    expect(given({})).toThrow(/space/);
  });

  it("a copy takes undefined options from its original, including the URL of its space", () => {
    const client = createClient({ space: "one", projectId: "P1", token: "T1" });
    const same = client.with({ space: undefined, projectId: undefined, token: undefined, baseUrl: undefined });
    const other = client.with({ space: "two", projectId: "P2" });
    expect([same, other].map(({ origin, projectId }) => [origin, projectId])).toEqual([
      ["https://one.signalwire.com", "P1"],
      ["https://two.signalwire.com", "P2"],
    ]);
  });

  it("D17 the environment is trimmed, and read once", () => {
    vi.stubEnv("SIGNALWIRE_SPACE", " example\n");
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "P1\n");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", " T1");
    const client = createClient();
    vi.stubEnv("SIGNALWIRE_SPACE", "other");
    expect([client.origin, client.projectId, client.with({}).origin]).toEqual([
      "https://example.signalwire.com",
      "P1",
      "https://example.signalwire.com",
    ]);
  });

  it.each(noBases)("D8, D9 baseUrl %j is refused, and not printed", (baseUrl) => {
    const make = given({ baseUrl: baseUrl as string });
    expect(make).toThrow(/^createClient: baseUrl/);
    expect(make).not.toThrow(/SENTINEL|example/);
  });

  it.each([
    "http://127.0.0.1:99",
    "http://localhost:99",
    "http://[::1]:99",
    "https://example.com",
  ])("D8 baseUrl %j", (baseUrl) => expect(given({ baseUrl })().origin).toBe(baseUrl));

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

  it("D14 options that are changed afterwards have no effect", async () => {
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

  it("D14 middleware that redirects a request to another origin", async () => {
    const end = await playCall({}, async (client, { b }) =>
      byGet(client.with({ middleware: [(request, next) => next(new Request(`${b.url}/x`, request))] })),
    );
    expect(failure(end.error)).toMatchObject({ name: "SignalWireError", delivered: "no" });
    expect([...end.requests, ...end.b.requests]).toEqual([]);
  });

  it("D2 a Request that middleware creates follows no redirect either", async () => {
    const end = await playCall({ server: (_, b) => [redirect(`${b.url}/x`, 307)] }, async (client) => {
      const anew: Middleware = async (request, next) =>
        next(new Request(request.url, { method: "POST", headers: request.headers, body: await request.text() }));
      return byPost(client.with({ middleware: [anew] }));
    });
    expect(failure(end.error)).toMatchObject({ status: 307 });
    expect(end.b.requests).toEqual([]);
  });

  it("D15 a fetch whose response comes from another origin", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const fetch = async () => Object.defineProperty(new Response(body), "url", { value: "https://evil.test/" });
    const end = await playCall({ options: { fetch } }, async (client) => list(client));
    expect(failure(end.error)).toMatchObject({ name: "ApiError" });
    expect(cancel).toHaveBeenCalledOnce();
  });
});
