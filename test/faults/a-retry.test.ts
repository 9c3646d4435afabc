import { describe, expect, it } from "vitest";
import { callRecordings, recordings } from "../../generated/compat/index.js";
import { type ClientOptions, createClient, type RetryOptions } from "../../src/index.js";
import { check, failing, handClock, kinds, play, playScene, type Row } from "./harness.js";
import { deadPort, type Step } from "./servers.js";

const now = Date.parse("2026-09-01T10:00:00.600Z");
const jitter = [[0, 500]] as const;
const limited = (retryAfter: string): Step => ({ status: 429, headers: { "retry-after": retryAfter } });
const reset: Step = { fault: "reset" };
const gone = { name: "NotFoundError", status: 404, delivered: "no" };
const nobody = { baseUrl: `http://127.0.0.1:${await deadPort()}` };

const statuses: readonly Row[] = [
  ["A1 503, then 200", { call: "get", a: [503, 200] }, { requests: 2, sleeps: jitter, meta: { attempts: 2 } }],
  [
    "A2 503 for ever: the last answer's error",
    { call: "get", a: [500, 502, { status: 503, json: { message: "the last" } }] },
    {
      requests: 3,
      error: {
        name: "ServerError",
        status: 503,
        attempts: 3,
        delivered: "maybe",
        retryable: true,
        message: expect.stringContaining("the last"),
      },
    },
  ],
  [
    "A3 500, 502, 200",
    { call: "get", a: [500, 502, 200] },
    {
      requests: 3,
      sleeps: [
        [0, 500],
        [0, 1000],
      ],
    },
  ],
  [
    "A3 a random part of a time that doubles up to its ceiling",
    { call: "get", a: [503], options: { retry: { maxAttempts: 8 } } },
    {
      requests: 8,
      sleeps: [250, 500, 1000, 2000, 4000, 4000, 4000].map((ms) => [ms, ms] as const),
      error: { attempts: 8 },
    },
  ],
  ...[408, 425, 429, 500, 502, 503, 504].map(
    (status): Row => [`A3 ${status} passes by itself`, { call: "get", a: [status, 200] }, { requests: 2 }],
  ),
  ...[400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 418, 422, 451, 501, 505, 507, 511, 520, 599].map(
    (status): Row => [
      `A3 ${status} does not`,
      { call: "get", a: [status] },
      { requests: 1, error: { status, retryable: false, attempts: 1 } },
    ],
  ),
];

const retryAfters: readonly Row[] = [
  ["A4 429, Retry-After: 2", { call: "get", a: [limited("2"), 200] }, { requests: 2, sleeps: [[2000, 2400]] }],
  [
    "A4 503, Retry-After: 3",
    { call: "get", a: [{ status: 503, headers: { "retry-after": "3" } }, 200] },
    { requests: 2, sleeps: [[3000, 3600]] },
  ],
  [
    "A4 the longest that is waited for",
    { call: "get", a: [limited("60"), 200] },
    { requests: 2, sleeps: [[60_000, 72_000]] },
  ],
  ["A4 leading zeros are digits", { call: "get", a: [limited("002"), 200] }, { requests: 2, sleeps: [[2000, 2400]] }],
  ...["99999999", "2147483648", "2147484", "61", "Tue, 01 Sep 2076 10:00:02 GMT"].map(
    (value): Row => [
      `A6 Retry-After ${value}: fails at once`,
      { call: "get", a: [limited(value)], now },
      { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: expect.any(Number) } },
    ],
  ),
  [
    "A6 as milliseconds",
    { call: "create", a: [limited("99999999")] },
    { requests: 1, sleeps: [], error: { retryAfterMs: 99_999_999_000, delivered: "no" } },
  ],
  [
    "A6 no total time left for it",
    { call: "get", a: [limited("50")], options: { totalTimeoutMs: 20_000 } },
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 50_000 } },
  ],
  [
    "A6 maxRetryAfterMs",
    { call: "get", a: [limited("3")], options: { retry: { maxRetryAfterMs: 2_999 } } },
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 3_000 } },
  ],
  ...[
    ..."-1 0x10 1e3 NaN +5 1.5 Infinity 1_000 ٥ 0b1 2s 2026 ".split(" ").filter((value) => !/^(?:٥|2026)$/.test(value)),
    "5 apples",
    "1, 2",
    "2;",
    "9".repeat(5_000),
    " ".repeat(5_000),
    "2030-01-01T00:00:00Z",
    "01 Jan 2030 00:00:00 GMT",
    "Mon, 32 Jan 2030 00:00:00 GMT",
    "Tue, 01 Jan 2030 00:00:00 +0000",
    "Tue, 01 Jan 2030 25:00:00 GMT",
    "tomorrow",
    "Tue, 01 Sep 2020 10:00:02 GMT",
  ].map(
    (value): Row => [
      `A7 Retry-After ${JSON.stringify(value.slice(0, 30))} is ignored`,
      { call: "get", a: [limited(value), 200], now },
      { requests: 2, sleeps: jitter },
    ],
  ),
  [
    "A7 sent twice",
    { call: "get", a: [{ status: 429, headers: { "retry-after": ["1", "2"] } }, 200] },
    { requests: 2 },
  ],
  [
    "A8 Retry-After 0: backoff, no hot loop",
    { call: "get", a: [limited("0"), 200] },
    { requests: 2, sleeps: [[1, 500]] },
  ],
  ...["Tue, 01 Sep 2026 10:00:02 GMT", "Tuesday, 01-Sep-26 10:00:02 GMT", "Tue Sep  1 10:00:02 2026"].map(
    (value): Row => [
      `A9 ${value}, 1.4 s ahead`,
      { call: "get", a: [limited(value), 200], now },
      { requests: 2, sleeps: [[1400, 2400]] },
    ],
  ),
  [
    "A31 rate limit headers alone",
    {
      call: "get",
      a: [
        { status: 429, headers: { "x-ratelimit-reset": "9", "ratelimit-reset": "9", "retry-after-ms": "9000" } },
        200,
      ],
    },
    { requests: 2, sleeps: jitter },
  ],
];

const methods: readonly Row[] = [
  [
    "A11 POST: 503",
    { call: "create", a: [503] },
    { requests: 1, error: { name: "ServerError", delivered: "maybe", retryable: false } },
  ],
  ["A11 thin POST: 503", { call: "thinPost", a: [503, 200] }, { requests: 1, value: { error: { code: 20_503 } } }],
  ["A11 POST: 408 is no refusal", { call: "create", a: [408] }, { requests: 1, error: { status: 408 } }],
  [
    "A12 POST: reset",
    { call: "create", a: [reset] },
    {
      requests: 1,
      error: { name: "ConnectionError", delivered: "maybe", message: expect.stringMatching(/check before repeating/) },
    },
  ],
  ["A12 thin POST: reset", { call: "thinPost", a: [reset] }, { requests: 1, error: { delivered: "maybe" } }],
  [
    "A13 POST: nobody there",
    { call: "create", options: nobody },
    {
      requests: 0,
      error: { name: "ConnectionError", delivered: "no", attempts: 3, code: "ECONNREFUSED", retryable: true },
    },
  ],
  [
    "A13 POST: no such host",
    { call: "create", options: { baseUrl: "https://nowhere.invalid" }, budgetMs: 20_000 },
    {
      requests: 0,
      error: {
        name: "ConnectionError",
        delivered: "no",
        attempts: 3,
        code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
      },
    },
  ],
  ...["UND_ERR_CONNECT_TIMEOUT", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"].map(
    (code): Row => [
      `A13 POST: ${code}`,
      { call: "create", options: { fetch: failing(code) } },
      { requests: 0, error: { delivered: "no", attempts: 3, code } },
    ],
  ),
  ...["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ETIMEDOUT", "UND_ERR_HEADERS_TIMEOUT", "HPE_INVALID_CONSTANT"].map(
    (code): Row => [
      `A13 POST: ${code} may come after the request`,
      { call: "create", options: { fetch: failing(code) } },
      { requests: 0, error: { delivered: "maybe", attempts: 1, code } },
    ],
  ),
  ["A14 POST: 429", { call: "create", a: [limited("1"), 200] }, { requests: 2, sleeps: [[1000, 1200]] }],
  [
    "A14 POST: 429 for ever",
    { call: "create", a: [429] },
    { requests: 3, error: { name: "RateLimitError", delivered: "no" } },
  ],
  [
    "A14 POST: 429, then 503",
    { call: "create", a: [429, 503] },
    { requests: 2, error: { status: 503, delivered: "maybe" } },
  ],
  ["A16 POST, unsafe", { call: "create", a: [503, 200], options: { retry: { unsafe: true } } }, { requests: 2 }],
  [
    "A16 unsafe: doubt stays",
    { call: "create", a: [reset, 422], options: { retry: { unsafe: true } } },
    { requests: 2, error: { name: "ValidationError", delivered: "maybe" } },
  ],
  [
    "A16 unsafe, yet a 2xx is never repeated",
    { call: "create", a: [{ body: "{" }], options: { retry: { unsafe: true } } },
    { requests: 1, error: { name: "ResponseParseError", delivered: "yes" } },
  ],
  ["A16 a POST marked idempotent: 503", { call: "update", a: [503, 200] }, { requests: 2 }],
  ["A16 a POST marked idempotent: reset", { call: "update", a: [reset, 200] }, { requests: 2 }],
  ["A16 a PATCH marked idempotent: 503", { call: "patch", a: [503, 200] }, { requests: 2 }],
  ["A16 thin GET: 503", { call: "thinGet", a: [503, reset, 200] }, { requests: 3, value: { data: { sid: "RE1" } } }],
  [
    "A17 a stream is sent once",
    {
      call: (client) =>
        client.fetch("/x", {
          method: "PUT",
          body: new Blob(["a=b"]).stream(),
          headers: { "content-type": "text/plain" },
        }),
      a: [503, 200],
    },
    { requests: 1, value: { status: 503 } },
  ],
  [
    "A17 a stream is sent once, whatever the options",
    {
      call: (client) =>
        client.fetch("/x", { method: "POST", body: new Blob(["a=b"]).stream(), retry: { unsafe: true } }),
      a: [reset, 200],
    },
    { requests: 1, error: { name: "ConnectionError", message: expect.stringMatching(/stream/) } },
  ],
  ["A18 DELETE: reset, then 404", { call: "delete", a: [reset, 404] }, { requests: 2, meta: { attempts: 2 } }],
  ["A18 DELETE: 503, then 404", { call: "delete", a: [503, 404] }, { requests: 2 }],
  ["A18 DELETE: 429, then 404: was never there", { call: "delete", a: [429, 404] }, { requests: 2, error: gone }],
  ["A18 GET: reset, then 404", { call: "get", a: [reset, 404] }, { requests: 2, error: { status: 404 } }],
  ["A19 DELETE: 404", { call: "delete", a: [404] }, { requests: 1, error: gone }],
  [
    "A21 401, static token",
    { call: "get", a: [401, 200] },
    { requests: 1, error: { name: "AuthenticationError", status: 401 } },
  ],
  [
    "A21 401 for ever, token function",
    { call: "create", a: [401], options: { token: () => "TOK-SENTINEL" } },
    { requests: 2, error: { status: 401, attempts: 2, delivered: "no" } },
  ],
  [
    "A21 401 anew, and retry: false",
    { call: "get", a: [401, 200], options: { token: () => "TOK-SENTINEL", retry: false } },
    { requests: 1, error: { status: 401 } },
  ],
  ["A22 stale socket, GET", { call: afterStale("get"), a: dyingSocket() }, { requests: [2, 3] }],
  ["A22 stale socket, list", { call: afterStale("list"), a: dyingSocket() }, { requests: [2, 3] }],
  ...[503, 429, reset, { body: "{" }, 401, 200].flatMap((step): Row[] =>
    ([false, { maxAttempts: 1 }] as const).map((retry) => [
      `A23 retry ${JSON.stringify(retry)}: ${JSON.stringify(step)}`,
      { call: "get", a: [step], options: { retry } },
      { requests: 1, ...(step === 200 ? {} : { error: { attempts: 1 } }) },
    ]),
  ),
  [
    "A23 in the call's own options",
    { call: (client) => recordings.get(client, { sid: "RE1" }, { retry: false }), a: [503] },
    { requests: 1, error: { attempts: 1 } },
  ],
  [
    "A23 ten attempts",
    { call: "get", a: [503], options: { retry: { maxAttempts: 10, maxDelayMs: 600 } } },
    { requests: 10, sleeps: Array.from({ length: 9 }, () => [0, 600] as const), error: { attempts: 10 } },
  ],
];

/** Answers, then drops its end of the kept-alive connection; the later answers are as usual. */
function dyingSocket(): Step[] {
  const first: Step = (request, response) => {
    response.end(JSON.stringify({ sid: "RE1", recordings: [] }));
    setTimeout(() => request.socket.resetAndDestroy(), 15);
  };
  return [first, 200];
}

function afterStale(kind: keyof typeof kinds): Row[1]["call"] {
  return async (client, stage) => {
    await kinds[kind](client, stage);
    await new Promise((resolve) => setTimeout(resolve, 15));
    return kinds[kind](client, stage);
  };
}

describe("A. retry and backoff", () => {
  play([...statuses, ...retryAfters, ...methods]);

  it("A21 a token function is asked once more after a 401", async () => {
    const tokens = ["old-token", "new-token"];
    const token = async () => tokens.shift() ?? "asked too often";
    const end = await playScene({ call: "get", a: [401, 200], options: { token } });
    check(end, { requests: 2, meta: { attempts: 2 } });
    expect(end.requests.map(({ headers }) => headers.authorization)).toEqual(
      ["old-token", "new-token"].map((given) => `Basic ${btoa(`PROJ-SENTINEL:${given}`)}`),
    );
  });

  it.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "3",
    1.5,
    null,
    [3],
    true,
  ])("A24 maxAttempts %s is refused", async (maxAttempts) => {
    const retry = { maxAttempts } as RetryOptions;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", retry })).toThrow(/maxAttempts/);
    const client = createClient({ baseUrl: "http://127.0.0.1:1" });
    await expect(recordings.get(client, { sid: "RE1" }, { retry, accountSid: "AC1" })).rejects.toThrow(/maxAttempts/);
  });

  it.each([
    ["baseDelayMs", -1],
    ["maxDelayMs", Number.NaN],
    ["maxRetryAfterMs", "60"],
    ["unsafe", 1],
  ])("A24 %s %s is refused", (name, value) => {
    const retry = { [name]: value } as RetryOptions;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", retry })).toThrow(name);
  });

  it("A26 200 calls at once do not storm a failing server", async () => {
    const call: Row[1]["call"] = (client) =>
      Promise.all(Array.from({ length: 200 }, () => recordings.get(client, { sid: "RE1" }).safe()));
    check(await playScene({ call, a: [503], budgetMs: 20_000 }), { requests: [200, 320] });
  });

  it("A26 the quota is shared by copies, later calls fail fast, and a success gives back", async () => {
    const call: Row[1]["call"] = async (client, { a }) => {
      for (let index = 0; index < 60; index++)
        await kinds.get(client.with({ timeoutMs: 1000 }), stageless).catch(() => {});
      const spent = a.requests.length;
      for (let index = 0; index < 11; index++) await kinds.get(client, stageless).catch(() => {});
      return { spent };
    };
    const steps = [...Array.from({ length: 160 }, () => 503), ...Array.from({ length: 10 }, () => 200), 503];
    // 500 tokens are 100 retries; ten successes pay for two more.
    check(await playScene({ call, a: steps, budgetMs: 20_000 }), { requests: 173, value: { spent: 160 } });
  });

  it("A26 a thousand successes save up for no more than a hundred retries", async () => {
    const call: Row[1]["call"] = async (client, { a }) => {
      for (let index = 0; index < 1_000; index++) await kinds.get(client, stageless);
      for (let index = 0; index < 100; index++) await kinds.get(client, stageless).catch(() => {});
      return { spent: a.requests.length - 1_000 };
    };
    const steps = [...Array.from({ length: 1_000 }, () => 200), 503];
    check(await playScene({ call, a: steps, budgetMs: 20_000 }), { requests: 1_200, value: { spent: 200 } });
  });

  it.each([
    ["with the system's sleep", {}],
    [
      "with a sleep that does not listen",
      { clock: { ...handClock().clock, sleep: () => new Promise<void>(() => {}) } },
    ],
  ] satisfies [string, ClientOptions][])("A27 an abort ends a backoff at once, %s", async (_, options) => {
    const reason = new Error("enough");
    let aborted = 0;
    const call: Row[1]["call"] = (client, stage) => {
      setTimeout(() => {
        aborted = performance.now();
        stage.abort.abort(reason);
      }, 100);
      return kinds.get(client, stage);
    };
    const end = await playScene({ call, a: [limited("30")], realTime: true, options, ownError: true });
    expect(end.error).toBe(reason);
    expect(end.tookMs - 100).toBeLessThan(60);
    expect(aborted).toBeGreaterThan(0);
    expect(end.requests.length).toBe(1);
  });

  it.each([
    "get",
    "list",
    "create",
    "update",
    "delete",
    "patch",
    "download",
    "fetch",
    "thinGet",
    "thinPost",
  ] as const)("A28 %s, already aborted: nothing is sent", async (kind) => {
    const reason = new Error("too late");
    const call: Row[1]["call"] = (client, stage) => {
      stage.abort.abort(reason);
      return kinds[kind](client, stage);
    };
    const end = await playScene({ call, ownError: true });
    expect([end.error, end.requests.length]).toEqual([reason, 0]);
  });

  it("A28 already aborted: nothing is written either", async () => {
    let read = 0;
    const input = Object.defineProperty({ callSid: "CA1" }, "trim", { enumerable: true, get: () => read++ });
    const end = await playScene({
      call: (client) => callRecordings.create(client, input, { signal: AbortSignal.abort("why") }),
      ownError: true,
    });
    expect([end.error, end.requests.length, read]).toEqual(["why", 0, 0]);
  });

  it.each([
    -3_600_000, 3_600_000,
  ])("A29 a clock that jumps by %s ms makes no sleep longer or negative", async (jump) => {
    const hand = handClock(1_700_000_000_000);
    const sleep = async (ms: number) => void hand.advance(jump + hand.sleeps.push(ms));
    const options = { clock: { ...hand.clock, sleep }, totalTimeoutMs: 2 ** 31 - 1 };
    check(await playScene({ call: "get", a: [503, 503, 200], options }), { requests: 3 });
    expect(Math.max(...hand.sleeps)).toBeLessThanOrEqual(1000);
    expect(Math.min(...hand.sleeps)).toBeGreaterThanOrEqual(0);
  });

  it("A29 the system's own clock jumps", async () => {
    const real = Date.now;
    const call: Row[1]["call"] = (client, stage) => {
      Date.now = () => real() - 3_600_000;
      return kinds.get(client, stage);
    };
    const options = { retry: { baseDelayMs: 20 } };
    const end = await playScene({ call, a: [503, 200], realTime: true, options }).finally(() => {
      Date.now = real;
    });
    check(end, { requests: 2 });
    expect(end.tookMs).toBeLessThan(500);
  });

  it("A32 a large error body is not read when the call is repeated", async () => {
    let written = 0;
    const big: Step = (_, response) => {
      response.writeHead(503);
      const more = () => {
        while (written < 50 && response.write(Buffer.alloc(1 << 20))) written++;
        if (written < 50) response.once("drain", more);
        else response.end();
      };
      more();
    };
    check(await playScene({ call: "get", a: [big, 200] }), { requests: 2 });
    expect(written).toBeLessThan(50);
  });

  it("A33 middleware runs around each attempt, on a fresh request, the first outermost", async () => {
    const order: string[] = [];
    const layer =
      (name: string) =>
      async (request: Request, next: (request: Request) => Promise<Response>, { attempt }: { attempt: number }) => {
        order.push(`${name}${attempt}`);
        const headers = new Headers(request.headers);
        headers.append("x-layer", name);
        return next(new Request(request, { headers, body: `${await request.text()}&${name}`, method: "POST" }));
      };
    const options = { middleware: [layer("a"), layer("b")] };
    const end = await playScene({ call: "update", a: [503, 200], options });
    check(end, { requests: 2 });
    expect(order).toEqual(["a1", "b1", "a2", "b2"]);
    const sent = end.requests.map(({ headers, body }) => [headers["x-layer"], body]);
    expect(sent).toEqual(Array.from({ length: 2 }, () => ["a, b", "Status=paused&a&b"]));
  });

  it("A33 nothing that was asked stands in what is told", async () => {
    const echo: Step = (request, response) => {
      const chunks: string[] = [];
      response.writeHead(422, { "content-type": "application/json" });
      response.end(
        JSON.stringify({ message: `${request.headers.authorization} +15550123987 TEXT-SENTINEL ${chunks}` }),
      );
    };
    const end = await playScene({ call: "create", a: [echo] });
    check(end, { requests: 1, error: { message: expect.stringContaining("***") } });
  });
});

const stageless = { abort: new AbortController() } as unknown as Parameters<typeof kinds.get>[1];
