/** What logs, errors and inspections never reveal; what a token may be. */
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { download, get, list } from "../../generated/compat/recordings.js";
import { type ClientOptions, createClient, type Meta, type Result } from "../../src/index.js";
import { settingsOf } from "../../src/inside.js";
import { failure, phone, token } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { playCall } from "./harness.js";

const base = { baseUrl: "http://127.0.0.1:1", projectId: "P", token: "TOK-SENTINEL" };

describe("secrets", () => {
  it("G1 the log contains only fields of an allow-list, and no body", async () => {
    const server = [
      {
        headers: {
          "x-request-id": "rq-9",
          "set-cookie": "SID-SENTINEL",
          "x-odd": "ODD-SENTINEL",
          "content-type": "application/json",
        },
      },
    ];
    const end = await playCall({ server }, (client) =>
      create(
        client,
        { callSid: "CA-SENTINEL", recordingStatusCallback: `https://x.test/${phone}` },
        { extra: { Text: "TEXT-SENTINEL" } },
      ),
    );
    const text = end.logged.join("\n");
    for (const told of ["POST", "/Accounts/{AccountSid}/Calls", "200", "rq-9", "attempt: 1", "durationMs"])
      expect(text).toContain(told);
    expect(text).not.toMatch(/SENTINEL|uthorization|cookie/);
  });

  it("G4 the client shows its space and project", () => {
    const client = createClient({ space: "example", projectId: "P", token });
    expect(inspect(client)).toBe("[Client space=example.signalwire.com project=P]");
    expect(JSON.parse(JSON.stringify(client))).toEqual({ projectId: "P", origin: "https://example.signalwire.com" });
    expect(inspect(client, { showHidden: true, depth: 9, customInspect: false })).not.toContain(token);
    expect(Object.keys(client)).toEqual(["projectId", "origin"]);
  });

  it("G5 an error shows neither headers nor body nor query", async () => {
    const end = await playCall({ server: [400] }, async (client) => list(client, { callSid: "CALL-SENTINEL" }));
    expect(inspect(failure(end.error))).not.toContain("CALL-SENTINEL");
    expect(failure(end.error).message).toContain("GET /Accounts/{AccountSid}/Recordings");
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error(token);
      },
    ],
    ["rejects", () => Promise.reject(new Error(token))],
    ["returns an empty text", () => ""],
    ["returns blanks", () => "  "],
    ["returns undefined", () => undefined],
  ])("G8 a token function that %s", async (_id, ask) => {
    const end = await playCall({ options: { token: ask as () => string } }, (client) => get(client, { sid: "RE1" }));
    expect(failure(end.error)).toMatchObject({
      name: "AuthenticationError",
      attempts: expect.any(Number),
      delivered: "no",
    });
    expect(end.requests.length).toBe(0);
  });

  it("G8 a token function that fails after a 503: the call may have taken effect", async () => {
    let asked = 0;
    const ask = () => (asked++ ? "" : "T");
    const end = await playCall({ server: [503], options: { token: ask } }, (client) =>
      client.fetch("/x", { method: "PUT", body: "x" }),
    );
    expect(failure(end.error)).toMatchObject({ name: "AuthenticationError", attempts: 1, delivered: "maybe" });
  });

  it("tokens that change with every call are not kept for ever", async () => {
    let asked = 0;
    const fetch = async () => new Response('{"sid":"RE1"}');
    const client = createClient({ ...base, fetch, token: () => `T${asked++}` });
    for (let each = 0; each < 2_500; each++) await get(client, { sid: "RE1" });
    expect(settingsOf(client).secrets.size).toBeLessThanOrEqual(1_000);
  });

  it("a token is masked while its call is under way, however many tokens follow", async () => {
    let asked = 0;
    const answers: ((response: Response) => void)[] = [];
    const fetch = () => new Promise<Response>((resolve) => answers.push(resolve));
    const client = createClient({ ...base, fetch, token: () => `token-${asked++}` });
    const calls = Array.from({ length: 1_001 }, () => get(client, { sid: "RE1" }).safe());
    await new Promise(setImmediate);
    answers.forEach((answer, index) => {
      answer(new Response(`{"message":"of token-${index}"}`, { status: 400 }));
    });
    const last = (await Promise.all(calls)).slice(-2).map((end) => (end.ok ? "" : end.error.message));
    for (const message of last) expect(message).toContain("of ***");
  });

  it.each([
    ["a value inside a number", "555", "call +1 (234) 555-1234 off"],
    ["a value at the end of a number", "1234", "call +1 (234) 555-1234 off"],
    ["a value followed by more of a number", "CA1", "call CA12345678901 off"],
    ["a value followed by its encoded form", "a+b", "call a+ba%2Bb off"],
  ])("G6 masked as a whole: %s", async (_id, value, message) => {
    const end = await playCall({ server: [{ status: 400, body: JSON.stringify({ message }) }] }, (client) =>
      create(client, { callSid: "CA0" }, { extra: { Text: value } }),
    );
    expect(failure(end.error).message).toMatch(/: 400 call (?:\+1 \(|\+)?\*\*\* off /);
  });

  it("bytes of a body are not masked as values, so an error takes no longer because of them", async () => {
    const upload = { method: "PUT", body: new Uint8Array(2_000_000).fill(123) };
    const end = await playCall({ server: [{ status: 999, body: "row 123" }] }, (client) => client.fetch("/x", upload));
    expect(failure(end.error).message).toContain("row 123");
  });

  it("G10 a logger that throws", async () => {
    const logger = {
      debug: () => {
        throw new Error("log");
      },
    };
    const end = await playCall({ options: { logger } }, (client) => get(client, { sid: "RE1" }));
    expect(end.error).toBeUndefined();
  });

  it("G10 middleware that throws is not called again", async () => {
    const mine = new Error("mine");
    let runs = 0;
    const middleware = [
      async () => {
        runs++;
        throw mine;
      },
    ];
    const end = await playCall({ options: { middleware } }, (client) => get(client, { sid: "RE1" }));
    expect([end.error, runs, end.requests.length]).toEqual([mine, 1, 0]);
  });

  it("middleware may answer by itself, and sees the true error of a failed connection", async () => {
    const answer = await playCall({ options: { middleware: [async () => new Response('{"sid":"MINE"}')] } }, (client) =>
      get(client, { sid: "RE1" }),
    );
    expect(answer.value).toEqual({ sid: "MINE" });
    let seen: unknown;
    const middleware = [
      async (request: Request, next: (request: Request) => Promise<Response>) =>
        next(request).catch((error: unknown) => {
          seen = error;
          throw error;
        }),
    ];
    const end = await playCall({ server: [{ fault: "reset" }], options: { middleware, retry: false } }, (client) =>
      get(client, { sid: "RE1" }),
    );
    expect(seen).toBe(end.error);
    expect(failure(seen).name).toBe("ConnectionError");
  });

  it.each([
    ["F13 a project with a colon", { projectId: "a:b" }],
    ["an empty project", { projectId: " " }],
    ["an empty token", { token: "" }],
    ["F13 a token of the text undefined", { token: "undefined" }],
    ["a blank token", { token: "  " }],
    ["a token of null", { token: null }],
    ["a token that is a number", { token: 7 }],
    ["a project with a line break inside", { projectId: "a\nb" }],
  ])("%s is refused", (_id, options) => {
    expect(() => createClient({ ...base, ...(options as ClientOptions) })).toThrow(/projectId|token/);
  });

  it("F13 a token with characters beyond Latin-1", async () => {
    const end = await playCall({ options: { token: "pä\u{1f600}" } }, (client) => get(client, { sid: "RE1" }));
    expect(end.requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from("PROJ-SENTINEL:pä\u{1f600}").toString("base64")}`,
    );
  });

  it("the error about a missing option names it and its environment variable", () => {
    expect(() => createClient({})).toThrow(/space.*SIGNALWIRE_SPACE/);
    expect(() => createClient({ space: "x" })).toThrow(/projectId.*SIGNALWIRE_PROJECT_ID/);
    expect(() => createClient({ space: "x", projectId: "P" })).toThrow(/token.*SIGNALWIRE_API_TOKEN/);
  });

  it("a blank environment variable counts as missing", () => {
    vi.stubEnv("SIGNALWIRE_API_TOKEN", " ");
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "");
    expect(createClient({ baseUrl: "http://127.0.0.1:1" }).projectId).toBe("");
    expect(() => createClient({ space: "x", projectId: "P" })).toThrow(/token/);
    vi.unstubAllEnvs();
  });

  it("a request id that is invalid, or is our own token, is not reported", async () => {
    for (const [header, told] of [
      ["rq-1/a:b", "rq-1/a:b"],
      [token, undefined],
      ["a b", undefined],
      ["x".repeat(300), undefined],
    ] as const) {
      const end = await playCall({ server: [{ status: 404, headers: { "x-request-id": header } }] }, (client) =>
        get(client, { sid: "RE1" }),
      );
      expect(failure(end.error).requestId).toBe(told);
    }
  });

  it.each<[string, Step, string?]>([
    ["another id", { headers: { "x-request-id": "two" } }, "two"],
    ["no id", 200],
  ])("the request id is that of the last request: %s", async (_, last, id) => {
    const end = await playCall({ server: [{ status: 503, headers: { "x-request-id": "one" } }, last] }, (client) =>
      get(client, { sid: "RE1" }).withResponse(),
    );
    const { attempts, requestId } = (end.value as { meta: Meta }).meta;
    expect([attempts, requestId]).toEqual([2, id]);
  });

  it("there is no request id if the last answer breaks off before its headers", async () => {
    const first: Step = { status: 503, headers: { "x-request-id": "one" } };
    const end = await playCall({ server: [first, { fault: "reset" }] }, (client) => get(client, { sid: "RE1" }));
    expect(failure(end.error).requestId).toBe(undefined);
  });

  it.each([
    ["an answer's", get],
    ["a download's", download],
  ])("if middleware reads %s body, the error says so", async (_, call) => {
    const middleware = [
      async (request: Request, next: (request: Request) => Promise<Response>) => {
        const response = await next(request);
        await response.text();
        return response;
      },
    ];
    const end = await playCall({ options: { middleware } }, (client) => call(client, { sid: "RE1" }).safe());
    const { error } = end.value as Result<unknown>;
    expect(failure(error)).toMatchObject({ message: expect.stringContaining("clone()"), delivered: "yes" });
    expect(end.requests.length).toBe(1);
  });

  it("with a baseUrl, projectId and token are optional; without them no credentials are sent", async () => {
    const end = await playCall({ options: { projectId: undefined, token: undefined } }, (client) =>
      get(client, { sid: "RE1" }, { accountSid: "A" }),
    );
    expect(end.requests[0]?.headers.authorization).toBeUndefined();
    const needs = await playCall({ options: { projectId: undefined, token: undefined } }, (client) =>
      get(client, { sid: "RE1" }),
    );
    expect(failure(needs.error).message).toContain("AccountSid");
  });
});

describe("G9 browsers", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["window", {}],
    ["importScripts", () => {}],
  ])("with %s, a token is refused", (name, value) => {
    vi.stubGlobal(name, value);
    expect(() => createClient(base)).toThrow(/dangerouslyAllowBrowser/);
    expect(createClient({ ...base, dangerouslyAllowBrowser: true }).projectId).toBe("P");
    expect(createClient({ baseUrl: base.baseUrl }).origin).toBe(base.baseUrl);
  });
});
