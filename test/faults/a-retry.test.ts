import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import { callRecordings, compat, recordings } from "../../generated/compat/index.js";
import { type Client, type ClientOptions, createClient, type RetryOptions } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { expectAbortEnds } from "../support/effort.js";
import { limited, type Step } from "../support/servers.js";
import { check, type Kind, kinds, type Perform, play, playScene, type Row, type Scene } from "./harness.js";

const jitter = [[0, 500]] as const;

const statuses: readonly Row[] = [
  ["A1 503, then 200", { call: "get", a: [503, 200] }, { requests: 2, sleeps: jitter, meta: { attempts: 2 } }],
  [
    "A2 a failure at every attempt: the last answer's error",
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
    "A3 a delay is a random part of a time that doubles up to its ceiling",
    { call: "get", a: [503], options: { retry: { maxAttempts: 8 } } },
    {
      requests: 8,
      sleeps: [250, 500, 1000, 2000, 4000, 4000, 4000].map((ms) => [ms, ms] as const),
      error: { attempts: 8 },
    },
  ],
  ...[408, 425, 429, 500, 502, 503, 504].map(
    (status): Row => [`A3 ${status} is repeated`, { call: "get", a: [status, 200] }, { requests: 2 }],
  ),
  ...[400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 418, 422, 451, 501, 505, 507, 511, 520, 599].map(
    (status): Row => [
      `A3 ${status} is not repeated`,
      { call: "get", a: [status] },
      { requests: 1, error: { status, retryable: false, attempts: 1 } },
    ],
  ),
];

const everyKind = Object.keys(kinds) as Kind[];

describe("A. retry and backoff", () => {
  play(statuses);

  it("A21 a token function is called once more after a 401", async () => {
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
  ])("A24 maxAttempts %o is refused", async (maxAttempts) => {
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
  ])("A24 %s %o is refused", (name, value) => {
    const retry = { [name]: value } as RetryOptions;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", retry })).toThrow(name);
  });

  it("A26 200 calls at once do not storm a failing server", async () => {
    const call: Row[1]["call"] = (client) =>
      Promise.all(Array.from({ length: 200 }, () => recordings.get(client, { sid: "RE1" }).safe()));
    check(await playScene({ call, a: [503], budgetMs: 20_000 }), { requests: [200, 320] });
  });

  it("A26 the quota is shared by copies, later calls fail fast, and successes refill it", async () => {
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

  it("A26 successes never save up for more than a hundred retries", async () => {
    const call: Row[1]["call"] = async (client, { a }) => {
      for (let index = 0; index < 200; index++) await kinds.get(client, stageless);
      for (let index = 0; index < 100; index++) await kinds.get(client, stageless).catch(() => {});
      return { spent: a.requests.length - 200 };
    };
    const steps = [...Array.from({ length: 200 }, () => 200), 503];
    check(await playScene({ call, a: steps, budgetMs: 20_000 }), { requests: 400, value: { spent: 200 } });
  });

  it.each([
    ["with the system's sleep", {}],
    [
      "with a sleep that ignores its signal",
      { clock: { ...handClock().clock, sleep: () => new Promise<void>(() => {}) } },
    ],
  ] satisfies [string, ClientOptions][])("A27 an abort ends a backoff at once, %s", async (_, options) => {
    const reason = new Error("enough");
    const answered = new EventEmitter();
    const fetch: typeof globalThis.fetch = (...request) =>
      globalThis.fetch(...request).finally(() => answered.emit("answer"));
    const call: Perform = async (client, stage) => {
      const sent = kinds.get(client, stage);
      await once(answered, "answer");
      await expectAbortEnds(sent, stage.abort, reason);
      return sent;
    };
    const scene: Scene = { call, a: [limited("30")], realTime: true, options: { ...options, fetch }, ownError: true };
    const end = await playScene(scene);
    expect(end.error).toBe(reason);
    expect(end.requests.length).toBe(1);
  });

  it.each(everyKind)("A27 an abort ends the backoff of %s with the reason, not with the last answer", async (kind) => {
    const reason = new Error("enough");
    const call: Perform = (client, stage) => {
      const clock = { ...handClock().clock, sleep: async () => stage.abort.abort(reason) };
      return kinds[kind](client.with({ clock }), stage);
    };
    const end = await playScene({ call, a: [429], ownError: true });
    expect([end.error, end.requests.length]).toEqual([reason, 1]);
  });

  it("A27 a DELETE that is aborted with the NotFoundError of another call is aborted, not done", async () => {
    const call: Perform = async (client, { abort }) => {
      const reason = await recordings.get(client, { sid: "RE2" }).catch((error: unknown) => error);
      const clock = { ...handClock().clock, sleep: async () => abort.abort(reason) };
      return recordings.delete(client.with({ clock }), { sid: "RE1" }, { signal: abort.signal });
    };
    check(await playScene({ call, a: [404, 503, 204] }), { requests: 2, error: { operationId: "recordings.get" } });
  });

  it.each(everyKind)("A28 %s, already aborted: nothing is sent", async (kind) => {
    const reason = new Error("too late");
    const call: Row[1]["call"] = (client, stage) => {
      stage.abort.abort(reason);
      return kinds[kind](client, stage);
    };
    const end = await playScene({ call, ownError: true });
    expect([end.error, end.requests.length]).toEqual([reason, 0]);
  });

  it.each<[string, (client: Client, getter: PropertyDescriptor, signal: AbortSignal) => Promise<unknown>]>([
    [
      "wrapper",
      (client, getter, signal) =>
        callRecordings.create(client, Object.defineProperty({ callSid: "CA1" }, "trim", getter), { signal }),
    ],
    [
      "thin client",
      (client, getter, signal) => {
        const params = { path: { AccountSid: client.projectId, CallSid: "CA1" } };
        const body = Object.defineProperty({}, "Trim", getter);
        return compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", { params, body, signal });
      },
    ],
  ])("A28 %s, already aborted: the input is not read either", async (_, call) => {
    let read = 0;
    const getter = { enumerable: true, get: () => read++ };
    const end = await playScene({
      call: (client) => call(client, getter, AbortSignal.abort("why")),
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

  it("A29 the system clock jumps back", async () => {
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
  });

  it("A32 a large error body is not read if the call is repeated", async () => {
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

  it("A33 an error that quotes the request is masked", async () => {
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
