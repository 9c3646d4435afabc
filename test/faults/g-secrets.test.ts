import { spawn } from "node:child_process";
import { once } from "node:events";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compat, messages, recordings } from "../../generated/compat/index.js";
import { type ClientOptions, createClient, type Logger, type Middleware } from "../../src/index.js";
import { phone, projectId, text, token } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { check, failing, type Kind, kinds, type Perform, play, playScene, type Row, type Stage } from "./harness.js";

const every = Object.keys(kinds) as Kind[];

/** A server that echoes everything it received: in headers, status text and body. */
const echo =
  (status: number, type = "application/json"): Step =>
  (request, response) => {
    const said = /Messages|tokens/.test(request.url ?? "") ? text : "";
    const told = `${request.url} ${request.headers.authorization} ${decodeURIComponent(request.url ?? "")} ${phone} ${said}`;
    const tail = `${token} ${btoa(`${projectId}:${token}`)}`;
    const headers = { "content-type": type, "x-echo": told, "set-cookie": `session=${token}`, "x-request-id": "q-1" };
    response.writeHead(status, token, headers);
    response.end(
      type.includes("json")
        ? JSON.stringify({
            message: `${told} ${tail}`,
            more_info: told,
            errors: [told, { message: tail, code: told, attribute: told, url: told }],
          })
        : `<p>${told} ${tail}`,
    );
  };

const gone = (cause: unknown): ClientOptions => ({
  fetch: () => Promise.reject(new TypeError(`fetch failed: ${token}`, { cause })),
  retry: false,
});

const told: readonly Row[] = [
  ...every.flatMap((call): Row[] =>
    [400, 401, 422, 500].flatMap((status): Row[] => {
      const answered = call === "fetch" || call.startsWith("thin");
      return [
        [
          `G6 ${call}: ${status} that quotes the request`,
          { call: blind(call), a: [echo(status)], options: { retry: false } },
          answered ? { requests: 1 } : { requests: 1, error: { status } },
        ],
      ];
    }),
  ),
  ...(["get", "create", "list", "update"] as const).map(
    (call): Row => [
      `G6 ${call}: a 200 that is not JSON`,
      { call, a: [echo(200, "text/html")], options: { retry: false } },
      { requests: 1, error: { name: "ResponseParseError" } },
    ],
  ),
  ...[new Error(`to ${phone} with ${token}`), { code: token }, { message: token, authorization: token }, token].map(
    (cause): Row => [
      `G6 fetch fails with the cause ${typeof cause === "string" ? "a text" : inspect(cause).slice(0, 12)}`,
      { call: "create", options: gone(cause) },
      { requests: 0, error: { name: "ConnectionError" } },
    ],
  ),
  ["G6 a broken connection", { call: "create", a: [{ fault: "reset" }] }, { requests: 1, error: {} }],
  [
    "G6 a timeout",
    { call: "create", a: [{ fault: "hang" }], options: { timeoutMs: 80 } },
    { requests: 1, error: { name: "TimeoutError" } },
  ],
  ["G6 no connection", { call: "list", options: failingWith("ECONNREFUSED") }, { requests: 0, error: {} }],
];

function failingWith(code: string): ClientOptions {
  return { fetch: failing(code), retry: false };
}

/** The thin client and fetch return the server's raw answer: whether to print it is up to the caller. */
function blind(kind: Kind): Perform {
  return async (client, stage) => {
    const value = await kinds[kind](client, stage);
    return kind === "fetch" || kind.startsWith("thin") ? {} : value;
  };
}

const tokens: readonly [name: string, ask: () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error(token);
    },
  ],
  ["rejects", () => Promise.reject(new Error(token))],
  ["rejects without a reason", () => Promise.reject()],
  ["rejects later", () => new Promise((_, reject) => setTimeout(reject, 30, token))],
  ["returns undefined", () => undefined],
  ["returns an empty text", () => ""],
  ["returns blanks", async () => " \n"],
  ["returns an object", () => ({ token })],
  ["returns null", async () => null],
];

describe("G. credentials, logging, errors", () => {
  afterEach(() => vi.unstubAllGlobals());
  play(told);

  it.each(every)("G1 what is logged for %s", async (kind) => {
    const lines: { message: string; fields: object }[] = [];
    const logger: Logger = { debug: (message, fields) => lines.push({ message, fields }) };
    const echoed: Step = (_, response) => {
      response.setHeader("x-other", text);
      response.writeHead(200, { "content-type": "application/json", "set-cookie": token, "x-request-id": "q-1" });
      response.end('{"sid":"RE1","recordings":[]}');
    };
    check(await playScene({ call: kind, a: [echoed], options: { logger } }), { requests: 1 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).toMatch(/^(?:GET|POST|DELETE|PATCH) \S+ 200$/);
    expect(lines[0]?.fields).toMatchObject({
      status: 200,
      attempt: 1,
      durationMs: expect.any(Number),
      requestId: "q-1",
    });
    expect(inspect(lines, { depth: 9 })).not.toMatch(
      new RegExp([token, text, phone.slice(2), "cookie", "x-other"].join("|"), "i"),
    );
  });

  it("G3 an uncaught error prints no secret", async () => {
    const program = `
      import { createClient } from "./src/index.ts";
      import { messages } from "./generated/compat/index.ts";
      const fetch = async () => Response.json({ message: "No: ${phone} ${token}" }, { status: 400 });
      const client = createClient({ baseUrl: "https://a.test", projectId: "${projectId}", token: "${token}", fetch });
      await messages.create(client, { to: "${phone}", from: "+1", body: "${text}" });`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    let printed = "";
    child.stderr.on("data", (chunk) => {
      printed += chunk;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(printed).toMatch(/BadRequestError/);
    expect(printed).not.toMatch(new RegExp(`${token}|${phone.slice(2)}|${text}`));
  });

  it("G4 a client shows its space and project, and no token, however it is inspected", () => {
    const client = createClient({ space: "example", projectId, token });
    expect(inspect(client)).toBe(`[Client space=example.signalwire.com project=${projectId}]`);
    expect(JSON.parse(JSON.stringify(client))).toEqual({ projectId, origin: "https://example.signalwire.com" });
    const looks = [
      inspect(client, { depth: 9, showHidden: true, getters: true, customInspect: false }),
      inspect({ ...client }),
      JSON.stringify(Object.getOwnPropertyDescriptors(client)),
      inspect(Object.getPrototypeOf(client), { showHidden: true, depth: 9 }),
      String(client.with),
      inspect(client.with({ timeoutMs: 5 })),
    ];
    for (const look of looks) expect(look).not.toContain(token);
  });

  it("G5 an error has neither request nor headers nor body", async () => {
    const end = await playScene({ call: "create", a: [400] });
    expect(Object.keys(Object(end.error)).sort()).toEqual([
      "attempts",
      "code",
      "delivered",
      "errors",
      "operationId",
      "retryable",
      "status",
    ]);
  });

  it.each(tokens)("G8 a token function that %s", async (_, ask) => {
    const options = { token: ask as () => string };
    for (const call of ["create", "thinGet", "list"] as const) {
      const end = await playScene({ call, options });
      check(end, { requests: 0, error: { name: "AuthenticationError", attempts: 0, delivered: "no" } });
    }
  });

  it("G8 the token of a token function is masked too", async () => {
    check(await playScene({ call: "create", a: [echo(400)], options: { token: async () => token } }), {
      requests: 1,
      error: { status: 400 },
    });
  });

  it("G9 in a browser a token is refused, unless dangerouslyAllowBrowser is set", () => {
    vi.stubGlobal("window", { document: {} });
    const options = { space: "example", projectId: "P", token: "T" };
    expect(() => createClient(options)).toThrow(/dangerouslyAllowBrowser/);
    expect(createClient({ ...options, dangerouslyAllowBrowser: true }).projectId).toBe("P");
    expect(createClient({ baseUrl: "https://a.test" }).origin).toBe("https://a.test");
  });

  it("G9 in a browser's worker a token is refused too", () => {
    vi.stubGlobal("importScripts", () => {});
    expect(() => createClient({ space: "example", projectId: "P", token: "T" })).toThrow(/dangerouslyAllowBrowser/);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error(token);
      },
    ],
    ["rejects", () => Promise.reject(new Error(token))],
  ])("G10 a logger or hook that %s does no harm", async (_, debug) => {
    const options: ClientOptions = { logger: { debug }, onUnexpected: debug };
    check(await playScene({ call: "get", a: [503, { json: {} }], options }), { requests: 2 });
  });

  it.each([
    ["before it calls next", (): Middleware => () => Promise.reject(new RangeError("mine")), 0],
    [
      "after it has called next",
      (): Middleware => async (request, next) => next(request).then(() => Promise.reject(new RangeError("mine"))),
      1,
    ],
    [
      "synchronously",
      (): Middleware => () => {
        throw new RangeError("mine");
      },
      0,
    ],
  ] as const)("G10 middleware that fails %s: its own error, and no retry", async (_, layer, requests) => {
    for (const call of ["get", "update", "thinGet", "fetch"] as const) {
      const end = await playScene({ call, options: { middleware: [layer()] }, ownError: true });
      expect(end.error).toEqual(new RangeError("mine"));
      expect(end.requests.length).toBe(requests);
    }
  });

  it("G10 middleware that answers itself, sends twice, or returns nothing", async () => {
    const cached: Middleware = async () => Response.json({ sid: "cached" });
    check(await playScene({ call: "get", options: { middleware: [cached] } }), {
      requests: 0,
      value: { data: { sid: "cached" } },
    });
    const twice: Middleware = (request, next) => next(request.clone()).then(() => next(request));
    check(await playScene({ call: "update", options: { middleware: [twice] } }), { requests: 2 });
    const nothing = (async () => undefined) as unknown as Middleware;
    const noResponse = { name: "SignalWireError", message: expect.stringMatching(/gave no Response/) };
    check(await playScene({ call: "get", options: { middleware: [nothing] } }), { requests: 0, error: noResponse });
  });

  it("G10 middleware does not see a download's second hop", async () => {
    const seen: string[] = [];
    const spy: Middleware = (request, next) => next(request).finally(() => seen.push(new URL(request.url).host));
    const fetch: typeof globalThis.fetch = async (input) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith("https://a.test")
        ? new Response(null, { status: 302, headers: { location: "https://store.test/x" } })
        : new Response("RIFF");
    };
    check(await playScene({ call: "download", options: { baseUrl: "https://a.test", fetch, middleware: [spy] } }), {
      requests: 0,
    });
    expect(seen).toEqual(["a.test"]);
  });

  it("G11 an error of another copy of the package is recognised", async () => {
    const own = await import("../../src/index.js");
    vi.resetModules();
    const other = await import("../../src/index.js");
    expect(other.ApiError).not.toBe(own.ApiError);
    const error = new other.RateLimitError("x", { operationId: "x", status: 429, errors: [] });
    expect([
      own.RateLimitError.is(error),
      own.ApiError.is(error),
      own.SignalWireError.is(error),
      own.NotFoundError.is(error),
      error instanceof own.ApiError,
    ]).toEqual([true, true, true, false, false]);
    for (const none of [null, undefined, "x", 7, {}, new Error("x"), { name: "ApiError" }, Object.create(null)])
      expect(own.SignalWireError.is(none)).toBe(false);
  });

  it("G4 a client of another copy of the package is refused, with the reason", async () => {
    vi.resetModules();
    const other = await import("../../src/index.js");
    const client = other.createClient({ baseUrl: "http://127.0.0.1:1" });
    await expect((async () => recordings.get(client as never, { sid: "RE1" }))()).rejects.toThrow(/another copy/);
    await expect((async () => compat(client as never))()).rejects.toThrow(/another copy/);
  });

  it("G6 the caller's own text is not quoted when an input is refused", async () => {
    const call: Perform = (client, _: Stage) =>
      messages.create(client, { to: phone, from: "1", body: text, mediaUrl: [{ text }] as never });
    check(await playScene({ call }), { requests: 0, error: { delivered: "no" } });
  });
});
