import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import { create, update } from "../../generated/compat/call-recordings.js";
import { get, delete as remove } from "../../generated/compat/recordings.js";
import { type Client, type ClientOptions, createClient, type RetryOptions } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { expectAbortEnds } from "../support/effort.js";
import { failure, phone } from "../support/invariants.js";
import { type Step, serve } from "../support/servers.js";
import { type End, play1, type Scene } from "./harness.js";

const calls: Record<string, (client: Client) => PromiseLike<unknown>> = {
  get: (client) => get(client, { sid: "RE1" }).withResponse(),
  create: (client) => create(client, { callSid: "CA1" }).withResponse(),
  update: (client) => update(client, { callSid: "CA1", sid: "RE1", status: "paused" }).withResponse(),
  delete: (client) => remove(client, { sid: "RE1" }).withResponse(),
};

interface Want {
  readonly requests: number;
  /** Bounds of each sleep. */
  readonly sleeps?: readonly (readonly [least: number, most: number])[];
  /** Facts of the error; without them the call resolves. */
  readonly error?: object;
}

type Row = [id: string, call: keyof typeof calls, server: readonly Step[], want: Want, options?: ClientOptions];

const wait = (value: string): Step => ({ status: 429, headers: { "retry-after": value } });
const reset: Step = { fault: "reset" };
const jitter = [[0, 500]] as const;
const gone = { name: "NotFoundError", status: 404 };

const rows: readonly Row[] = [
  ["A1 503, then 200", "get", [503, 200], { requests: 2, sleeps: jitter }],
  [
    "A2 503 for ever: the last answer's error",
    "get",
    [503],
    { requests: 3, error: { name: "ServerError", status: 503, attempts: 3, delivered: "maybe", retryable: true } },
  ],
  [
    "A3 500, 502, 200",
    "get",
    [500, 502, 200],
    {
      requests: 3,
      sleeps: [
        [0, 500],
        [0, 1000],
      ],
    },
  ],
  ["408, 425, 504 are passing, too", "get", [408, 425, 200], { requests: 3 }],
  ["501 is not", "get", [501], { requests: 1, error: { status: 501, retryable: false } }],
  ["A4 Retry-After in seconds", "get", [wait("2"), 200], { requests: 2, sleeps: [[2000, 2400]] }],
  [
    "503 with Retry-After",
    "get",
    [{ status: 503, headers: { "retry-after": "3" } }, 200],
    { requests: 2, sleeps: [[3000, 3600]] },
  ],
  [
    "A6 Retry-After beyond all patience",
    "get",
    [wait("99999999")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 99_999_999_000 } },
  ],
  ["Retry-After that no timer holds", "get", [wait("2147484")], { requests: 1, error: { name: "RateLimitError" } }],
  ...[
    "-1",
    "0x10",
    "1e3",
    "5 apples",
    "NaN",
    "",
    "1, 2",
    "9".repeat(5_000),
    "+5",
    "1.5",
    "Infinity",
    "2030-01-01T00:00:00Z",
    "01 Jan 2030 00:00:00 GMT",
    "Mon, 32 Jan 2030 00:00:00 GMT",
    "Tue, 01 Jan 2030 00:00:00 +0000",
  ].map(
    (value): Row => [
      `A7 Retry-After ${value.slice(0, 30)} is ignored`,
      "get",
      [wait(value), 200],
      { requests: 2, sleeps: jitter },
    ],
  ),
  ["A8 Retry-After 0: backoff, no hot loop", "get", [wait("0"), 200], { requests: 2, sleeps: [[1, 500]] }],
  [
    "A9 an HTTP date, rounded up",
    "get",
    [wait("Tue, 01 Sep 2026 10:00:02 GMT"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "RFC 850 date",
    "get",
    [wait("Tuesday, 01-Sep-26 10:00:02 GMT"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "asctime date",
    "get",
    [wait("Tue Sep  1 10:00:02 2026"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "a date gone by",
    "get",
    [wait("Tue, 01 Sep 2020 10:00:02 GMT"), 200],
    { requests: 2, sleeps: jitter },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "A11 POST and 503",
    "create",
    [503],
    { requests: 1, error: { name: "ServerError", delivered: "maybe", retryable: false } },
  ],
  [
    "A12 POST and a reset",
    "create",
    [reset],
    {
      requests: 1,
      error: {
        name: "ConnectionError",
        delivered: "maybe",
        message: expect.stringContaining("check before repeating"),
      },
    },
  ],
  [
    "A13 POST and nobody there",
    "create",
    [200],
    { requests: 0, error: { name: "ConnectionError", delivered: "no", attempts: 3, code: "ECONNREFUSED" } },
    { baseUrl: "http://127.0.0.1:1025" },
  ],
  ["A14 POST and 429: refused, so repeated", "create", [wait("1"), 200], { requests: 2, sleeps: [[1000, 1200]] }],
  ["POST and 408 is not a refusal", "create", [408], { requests: 1, error: { status: 408 } }],
  ["an idempotent POST is repeated", "update", [503, 200], { requests: 2 }],
  ["an idempotent POST after a reset", "update", [reset, 200], { requests: 2 }],
  ["A16 POST, unsafe", "create", [503, 200], { requests: 2 }, { retry: { unsafe: true } }],
  [
    "unsafe, but the first one was taken: doubt stays",
    "create",
    [reset, wait("99999")],
    { requests: 2, error: { name: "RateLimitError", delivered: "maybe" } },
    { retry: { unsafe: true } },
  ],
  [
    "unsafe, but a 2xx is never repeated",
    "create",
    [{ body: "{", headers: {} }],
    { requests: 1, error: { name: "ResponseParseError", delivered: "yes" } },
    { retry: { unsafe: true } },
  ],
  [
    "unsafe, but a 2xx that breaks off has happened",
    "create",
    [{ fault: "reset mid-body" }],
    { requests: 1, error: { name: "ConnectionError", delivered: "yes", retryable: false } },
    { retry: { unsafe: true } },
  ],
  ["GET: reset, then 404, is not there", "get", [reset, 404], { requests: 2, error: gone }],
  [
    "idempotent, but a 2xx that was cut is not asked for again",
    "update",
    [{ body: "{" }],
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "Retry-After beyond maxRetryAfterMs, though there is time",
    "get",
    [wait("61")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 61_000 } },
    { totalTimeoutMs: 10_000_000 },
  ],
  ["A18 DELETE: reset, then 404, is deleted", "delete", [reset, 404], { requests: 2 }],
  ["DELETE: 503, then 404, is deleted", "delete", [503, 404], { requests: 2 }],
  ["DELETE: 429, then 404, was never there", "delete", [429, 404], { requests: 2, error: gone }],
  ["A19 DELETE: 404 at once", "delete", [404], { requests: 1, error: gone }],
  ["A21 401 and a static token", "get", [401], { requests: 1, error: { name: "AuthenticationError" } }],
  [
    "A31 rate limit headers alone",
    "get",
    [{ status: 429, headers: { "x-ratelimit-reset": "9", "ratelimit-reset": "9" } }, 200],
    { requests: 2, sleeps: jitter },
  ],
  [
    "no time for the wait: fails at once",
    "get",
    [wait("50")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 50_000 } },
    { totalTimeoutMs: 20_000 },
  ],
  [
    "maxDelayMs is the ceiling",
    "get",
    [503],
    { requests: 8, sleeps: Array(7).fill([0, 600]) as [number, number][], error: {} },
    { retry: { maxAttempts: 8, maxDelayMs: 600 } },
  ],
  ...[503, 429, reset, { body: "{" }].flatMap((step): Row[] => [
    [
      `A23 retry: false and ${JSON.stringify(step)}`,
      "get",
      [step],
      { requests: 1, error: { attempts: 1 } },
      { retry: false },
    ],
    [
      `A23 maxAttempts: 1 and ${JSON.stringify(step)}`,
      "get",
      [step],
      { requests: 1, error: { attempts: 1 } },
      { retry: { maxAttempts: 1 } },
    ],
  ]),
];

function clockAt(date: string): ClientOptions {
  return { clock: handClock(Date.parse(date)).clock };
}

function check(end: End, want: Want): void {
  expect(end.requests.length, "I4").toBe(want.requests);
  if (want.error) expect(failure(end.error)).toMatchObject(want.error);
  else expect(end.error).toBeUndefined();
  if (!want.error) expect((end.value as { meta: { attempts: number } }).meta.attempts).toBe(want.requests);
}

describe("retries", () => {
  it.each(rows)("%s", async (...[, call, server, want, options = {}]: Row) => {
    const hand = handClock(options.clock?.now() ?? 0);
    const run = calls[call];
    const end = await play1({ server, options: { ...options, clock: hand.clock } }, async (client) => run?.(client));
    check(end, want);
    for (const [index, [least, most]] of (want.sleeps ?? []).entries()) {
      expect(hand.sleeps[index]).toBeGreaterThanOrEqual(least);
      expect(hand.sleeps[index]).toBeLessThanOrEqual(most);
    }
    if (want.sleeps) expect(hand.sleeps.length).toBe(want.sleeps.length);
  });

  it("A17 a body that can be read once is sent once", async () => {
    let sent = 0;
    const fetch = async () => new Response(null, { status: 503 + 0 * sent++ });
    const init = () => ({ method: "PUT", body: new Blob(["a=b"]).stream(), headers: { "content-type": "text/plain" } });
    await play1({ options: { fetch, retry: { unsafe: true } } }, (client) => client.fetch("/x", init()));
    expect(sent).toBe(1);
    const end = await play1({ server: [{ fault: "reset" }] }, (client) => client.fetch("/x", init()));
    expect(failure(end.error)).toMatchObject({ attempts: 1, retryable: false });
  });

  it("the ceiling of the backoff doubles", async () => {
    const end = await play1({ server: [503], options: { retry: { maxAttempts: 7 } } }, (client) =>
      get(client, { sid: "RE1" }).safe(),
    );
    expect(end.sleeps).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  it("A21 a token function is asked once more after a 401", async () => {
    const tokens = ["old", "new"];
    const asked: string[] = [];
    const next = async () => asked[asked.push(tokens[asked.length] ?? "more") - 1] ?? "";
    const end = await play1({ server: [401, 200], options: { token: next } }, (client) => get(client, { sid: "RE1" }));
    expect(end.error).toBeUndefined();
    expect(asked).toEqual(["old", "new"]);
    expect(end.requests.map(({ headers }) => headers.authorization)).toEqual(
      asked.map((given) => `Basic ${btoa(`PROJ-SENTINEL:${given}`)}`),
    );
  });

  it("A21 asked anew, and still 401", async () => {
    const end = await play1({ server: [401], options: { token: () => "t-t-t" } }, (client) =>
      create(client, { callSid: "CA1" }),
    );
    expect(failure(end.error)).toMatchObject({
      name: "AuthenticationError",
      status: 401,
      attempts: 2,
      delivered: "no",
    });
    expect(end.requests.length).toBe(2);
  });

  it("A22 a socket that the server has closed in the meantime", async () => {
    let count = 0;
    const a = await serve([
      (request, response) => {
        response.setHeader("connection", "keep-alive");
        response.end("{}");
        if (count++ === 0) setTimeout(() => request.socket.destroy(), 5);
      },
    ]);
    const client = createClient({ baseUrl: a.url, projectId: "P", token: "T", clock: handClock().clock });
    await get(client, { sid: "RE1" });
    await new Promise((resolve) => setTimeout(resolve, 6));
    await get(client, { sid: "RE1" });
    await a.close();
  });

  it.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "3",
    1.5,
    null,
  ])("A24 maxAttempts %s is refused", (maxAttempts) => {
    const retry = { maxAttempts } as RetryOptions;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", retry })).toThrow(/maxAttempts/);
  });

  it("A26 two hundred calls at once do not storm a failing server", async () => {
    const end = await play1({ server: [503], budgetMs: 20_000 }, (client) =>
      Promise.all(Array.from({ length: 200 }, () => get(client, { sid: "RE1" }).safe())),
    );
    expect(end.requests.length).toBeLessThan(350);
    expect(end.requests.length).toBeGreaterThan(200);
  });

  it("A26 the quota is shared by copies, and successes refill it", async () => {
    const end = await play1({ server: [503] }, async (client) => {
      for (let index = 0; index < 60; index++) await get(client.with({ timeoutMs: 1000 }), { sid: "RE1" }).safe();
    });
    expect(end.requests.length).toBe(160);
  });

  it("A27 an abort ends a backoff at once", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const answered = new EventEmitter();
    const fetch: typeof globalThis.fetch = (...request) =>
      globalThis.fetch(...request).finally(() => answered.emit("answer"));
    const scene: Scene = {
      server: [{ status: 429, headers: { "retry-after": "30" } }],
      realTime: true,
      options: { fetch },
    };
    const end = await play1(scene, async (client) => {
      const sent = get(client, { sid: "RE1" }, { signal: abort.signal });
      await once(answered, "answer");
      await expectAbortEnds(sent, abort, reason);
      return sent;
    });
    expect(end.error).toBe(reason);
    expect(end.requests.length).toBe(1);
  });

  it("A27 also with a sleep that does not listen", async () => {
    const abort = new AbortController();
    const sleeping = new EventEmitter();
    const sleep = () => new Promise<void>(() => void sleeping.emit("sleep"));
    const clock = { now: () => 0, random: () => 0.5, sleep };
    const end = await play1({ server: [503], options: { clock } }, async (client) => {
      const sent = get(client, { sid: "RE1" }, { signal: abort.signal });
      await once(sleeping, "sleep");
      await expectAbortEnds(sent, abort);
      return sent;
    });
    expect(end.error).toBe(abort.signal.reason);
  });

  it("A28 already aborted: nothing is sent, nothing is written", async () => {
    let read = 0;
    const input = Object.defineProperty({ callSid: "CA1" }, "trim", { enumerable: true, get: () => read++ });
    const end = await play1({}, (client) => create(client, input, { signal: AbortSignal.abort("why") }));
    expect([end.error, end.requests.length, read]).toEqual(["why", 0, 0]);
  });

  it("A29 a clock that jumps back makes no sleep longer", async () => {
    const hand = handClock(1_700_000_000_000);
    const clock = { ...hand.clock, sleep: async (ms: number) => void hand.advance(-3_600_000 + hand.sleeps.push(ms)) };
    const end = await play1({ server: [503, 503, 200], options: { clock } }, (client) => get(client, { sid: "RE1" }));
    expect(end.error).toBeUndefined();
    expect(Math.max(...hand.sleeps)).toBeLessThanOrEqual(1000);
    expect(Math.min(...hand.sleeps)).toBeGreaterThanOrEqual(0);
  });

  it("A32 a large error body is not read when the call is to be repeated", async () => {
    let written = 0;
    const big: Step = (_, response) => {
      response.writeHead(503);
      const chunk = Buffer.alloc(1 << 20);
      const more = () => {
        while (written < 50 && response.write(chunk)) written++;
        if (written++ < 50) response.once("drain", more);
      };
      response.on("close", () => (written = Math.min(written, 50)));
      more();
    };
    const end = await play1({ server: [big, 200] }, (client) => get(client, { sid: "RE1" }));
    expect(end.error).toBeUndefined();
    expect(written).toBeLessThan(50);
  });

  it("A33 middleware runs around each attempt, on a fresh request, the first outermost", async () => {
    const order: string[] = [];
    const layer =
      (name: string) =>
      async (request: Request, next: (request: Request) => Promise<Response>, context: { attempt: number }) => {
        order.push(`${name}${context.attempt}`);
        const headers = new Headers(request.headers);
        headers.append("x-layer", name);
        return next(new Request(request, { headers }));
      };
    const options = { middleware: [layer("a"), layer("b")] };
    const end = await play1({ server: [503, 200], options }, (client) =>
      update(client, { callSid: "CA1", sid: "RE1", status: "paused" }),
    );
    expect(end.error).toBeUndefined();
    expect(order).toEqual(["a1", "b1", "a2", "b2"]);
    expect(end.requests.map(({ headers, body }) => [headers["x-layer"], body])).toEqual([
      ["a, b", "Status=paused"],
      ["a, b", "Status=paused"],
    ]);
  });

  it("what was asked stays out of what is told", async () => {
    const echo: Step = (request, response) => {
      response.writeHead(422, { "content-type": "application/json" });
      response.end(
        JSON.stringify({ message: `bad: ${request.headers.authorization} ${phone} TEXT-SENTINEL`, code: 1 }),
      );
    };
    const input = { callSid: "CA1", recordingStatusCallback: `https://x.test/${phone}?t=TEXT-SENTINEL` };
    const end = await play1({ server: [echo] }, (client) =>
      create(client, input, { extra: { Text: "TEXT-SENTINEL", To: phone } }),
    );
    expect(failure(end.error).message).toContain("***");
  });
});
