import { afterEach, describe, expect, it, vi } from "vitest";
import { callRecordings, compat, recordings } from "../../generated/compat/index.js";
import { type Client, type ClientOptions, createClient, downloadMedia, type Middleware } from "../../src/index.js";
import { projectId } from "../support/invariants.js";
import { check, kinds, type Perform, playScene } from "./harness.js";
import { fromMemory, withSecretHeaders } from "./origins.js";

/** Path values that would lead to another resource, or are not text. */
const climbing = [
  "",
  ".",
  "..",
  undefined,
  null,
  {},
  [],
  [".."],
  [""],
  Number.NaN,
  new Date(Number.NaN),
  () => "x",
  Symbol("x"),
];
const single: readonly [given: unknown, sent: string][] = [
  ["%2e%2e", "%252e%252e"],
  ["a/../b", "a%2F..%2Fb"],
  ["a%2fb", "a%252fb"],
  ["../..", "..%2F.."],
  [";x=1", "%3Bx%3D1"],
  ["?x", "%3Fx"],
  ["#x", "%23x"],
  ["\\", "%5C"],
  ["..\\", "..%5C"],
  ["\0", "%00"],
  ["a\r\nb", "a%0D%0Ab"],
  ["\ud800", "%EF%BF%BD"],
  ["...", "..."],
  [" ", "%20"],
  ["http://evil.test/", "http%3A%2F%2Fevil.test%2F"],
  ["//evil.test", "%2F%2Fevil.test"],
  ["{Sid}", "%7BSid%7D"],
  ["$&$1$`", "%24%26%241%24%60"],
  ["@:+,", "%40%3A%2B%2C"],
  [0, "0"],
  [12n, "12"],
  [true, "true"],
];

const accounts = "/api/laml/2010-04-01/Accounts";
const own = `${accounts}/${projectId}`;
type Place = (segment: string) => string;
type Call = (client: Client, value: never) => PromiseLike<unknown>;
const byPath: readonly [name: string, call: Call, path: Place, refused: readonly unknown[]][] = [
  ["get", (client, sid) => recordings.get(client, { sid }), (sid) => `${own}/Recordings/${sid}.json`, climbing],
  ["delete", (client, sid) => recordings.delete(client, { sid }), (sid) => `${own}/Recordings/${sid}`, climbing],
  [
    "create",
    (client, callSid) => callRecordings.create(client, { callSid }),
    (sid) => `${own}/Calls/${sid}/Recordings`,
    climbing,
  ],
  [
    "accountSid",
    (client, accountSid) => recordings.delete(client, { sid: "RE1" }, { accountSid }),
    (sid) => `${accounts}/${sid}/Recordings/RE1`,
    // Left out, it is the client's project.
    climbing.filter((value) => value !== undefined && value !== null),
  ],
  [
    "thin",
    (client, Sid) =>
      compat(client).DELETE("/Accounts/{AccountSid}/Recordings/{Sid}", {
        params: { path: { AccountSid: projectId, Sid } },
      }),
    (sid) => `${own}/Recordings/${sid}`,
    climbing,
  ],
];

describe("D. origins and URLs", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ["http://localhost:1", "http://localhost:1"],
    ["http://127.9.9.9:1", "http://127.9.9.9:1"],
    ["http://[::1]:1/", "http://[::1]:1"],
    ["https://proxy.test///", "https://proxy.test"],
    ["https://proxy.test/a//b/", "https://proxy.test/a/b"],
    ["HTTPS://Proxy.Test:443/A", "https://proxy.test/A"],
  ])("D9 the base %s", async (baseUrl, base) => {
    const seen: string[] = [];
    await createClient({ ...fromMemory({}, seen), baseUrl, projectId: "P", token: "T" })
      .fetch("/x?y#z")
      .catch(() => {});
    expect(seen[0]?.split("#")[0]).toBe(`${base}/x?y`);
  });

  it.each(byPath)("D10 %s: dot segments, empty and invalid values are refused", async (_name, call, _path, refused) => {
    for (const value of refused) {
      const end = await playScene({ call: (client) => call(client, value as never) });
      check(end, { requests: 0, error: { name: "SignalWireError", delivered: "no", attempts: 0 } });
    }
  });

  it.each(byPath)("D10, D12 %s: everything else is one segment", async (_, call, path) => {
    for (const [value, segment] of single) {
      const end = await playScene({ call: (client) => call(client, value as never) });
      expect(end.requests.map(({ url }) => url)).toEqual([path(segment)]);
    }
  });

  it("D13 names from the caller are encoded too", async () => {
    const extra = { "a&b=1": "c", "DateCreated>": "x", "é #?": "y", "": "z" };
    const end = await playScene({ call: (client) => recordings.list(client, {}, { extra }) });
    const { searchParams } = new URL(`http://a.test${end.requests[0]?.url}`);
    expect(Object.fromEntries(searchParams)).toEqual(extra);
  });

  it("D14 options that are changed afterwards have no effect", async () => {
    const given = { headers: { "x-a": "1" }, middleware: [] as unknown[], retry: { maxAttempts: 1 } };
    const call: Perform = async (_, { a, b }) => {
      const mutable = { ...given, baseUrl: a.url, projectId, token: "TOK-SENTINEL" } as ClientOptions;
      const client = createClient(mutable);
      mutable.baseUrl = b.url;
      Object.assign(given.headers, { "x-a": "2", authorization: "x" });
      Object.assign(given.retry, { maxAttempts: 9 });
      given.middleware.push(() => expect.unreachable());
      return recordings.get(client, { sid: "RE1" });
    };
    const end = await playScene({ call, a: [503] });
    check(end, { requests: 1, error: { status: 503 } });
    expect(end.requests[0]?.headers["x-a"]).toBe("1");
  });

  it("D14 a polluted prototype is not read", async () => {
    const polluted = {
      baseUrl: "https://evil.test",
      redirect: "follow",
      retry: { unsafe: true },
      accountSid: "AC9",
      method: "PUT",
      body: "x",
    };
    Object.assign(Object.prototype, polluted);
    try {
      const end = await playScene({ call: (client) => recordings.delete(client, { sid: "RE1" }), a: [404] });
      expect(end.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
        ["DELETE", `/api/laml/2010-04-01/Accounts/${projectId}/Recordings/RE1`, ""],
      ]);
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it.each([
    "get",
    "create",
    "fetch",
    "thinGet",
  ] as const)("D14 middleware cannot redirect %s to another origin", async (call) => {
    const turn =
      (url: string): Middleware =>
      (request, next) =>
        next(new Request(url, request));
    const played: Perform = (client, stage) =>
      kinds[call](client.with({ middleware: [turn(`${stage.b.url}/x`)] }), stage);
    check(await playScene({ call: played }), { requests: 0, error: { name: "SignalWireError", delivered: "no" } });
  });

  it("D15 an answer from another origin is refused", async () => {
    const response = () =>
      Object.defineProperty(Response.json({ sid: "RE1" }), "url", { value: "https://evil.test/x" });
    const end = await playScene({ call: "get", options: { baseUrl: "https://a.test", fetch: async () => response() } });
    check(end, { requests: 0, error: {} });
  });

  it.each(["https://evil", "a b", "evil.com/", "x\ny", ""])("D17 SIGNALWIRE_SPACE=%j is refused", (space) => {
    vi.stubEnv("SIGNALWIRE_SPACE", space);
    expect(() => createClient({ projectId: "P", token: "T" })).toThrow(/space/);
  });

  it.each([
    "https://evil.test/x",
    "//evil.test/x",
    "\\\\evil.test",
    "/\\evil.test",
    "/..",
    "/a/../../x",
    "/%2e%2e/x",
    "/a/.%2E",
    "..",
    "/a\nb",
    "https://u:p@127.0.0.1/x",
    "javascript:1",
    "data:,x",
    "file:///x",
  ])("D10 client.fetch refuses %j", async (target) => {
    check(await playScene({ call: (client) => client.fetch(target), options: withSecretHeaders }), {
      requests: 0,
      error: { name: "SignalWireError", delivered: "no" },
    });
  });

  it.each([
    "http://evil.test/x",
    "https://u:p@evil.test/x",
    "https://169.254.169.254/x",
    "https://10.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[fd00::1]/",
    "https://0x7f.1/",
    "https://localhost./",
    "https://a.internal/",
    "file:///x",
    "ftp://evil.test/",
    "",
    "https://",
  ])("D10 downloadMedia refuses %j", async (url) => {
    const seen: string[] = [];
    const scene = { call: (client: Client) => downloadMedia(client, url), options: fromMemory({}, seen) };
    check(await playScene(scene), { requests: 0, error: { delivered: "no" } });
    expect(seen).toEqual([]);
  });
});
