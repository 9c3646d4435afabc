import { EventEmitter, once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { waitUntilCompleted } from "../../generated/compat/recordings.js";
import { type Client, createClient, type WaitOptions } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { expectAbortEnds } from "../support/effort.js";
import { failure } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { playCall } from "./harness.js";

const state = (status: unknown, more: object = {}): Step => ({
  json: { sid: "RE1", status, error_code: null, ...more },
});
const wait = (client: Client, options?: Partial<WaitOptions>) =>
  waitUntilCompleted(client, { sid: "RE1" }, { maxWaitMs: 60_000, ...options });

type Row = [id: string, server: Step[], options: Partial<WaitOptions>, requests: number, error?: object];

const rows: Row[] = [
  ["a recording that completes", [state("in-progress"), state("paused"), state("completed")], {}, 3],
  [
    "I2 a recording that becomes absent",
    [state("in-progress"), state("absent")],
    {},
    2,
    {
      name: "WaiterError",
      state: "failure",
      observed: { "in-progress": 1, absent: 1 },
      message: "recordings.get: status is absent, and will not be completed (seen: in-progress ×1, absent ×1)",
    },
  ],
  [
    "I2 an error code",
    [state("in-progress", { error_code: 13_000 })],
    {},
    1,
    {
      name: "WaiterError",
      state: "failure",
      message:
        "recordings.get: status is in-progress with errorCode set, and will not be completed (seen: in-progress ×1)",
    },
  ],
  [
    "C33 a status that is not a word is not quoted",
    [state("\u001b[31m+15551234567"), state("call 15551234567"), state("absent")],
    {},
    3,
    { observed: { "no known state": 2, absent: 1 } },
  ],
  [
    "I2 an error code that is 0 or empty is not a failure",
    [state("in-progress", { error_code: 0 }), state("paused", { error_code: "" }), state("completed")],
    {},
    3,
  ],
  ["I4 an unknown status", [state("brewing"), state("brewing"), state("completed")], {}, 3],
  ["a status that is missing or not text", [state(undefined), state(7), state("completed")], {}, 3],
  ["I5 a 404 at first", [404, 404, state("completed")], {}, 3],
  ["I5 a 404 for longer than the grace period", [404], { notFoundGraceMs: 3_000 }, 4, { name: "NotFoundError" }],
  [
    "I3 a 404 until the wait is over",
    [404],
    { maxWaitMs: 2_000, notFoundGraceMs: 9_000 },
    3,
    { observed: { "not found": 3 } },
  ],
  ["I5 a 404 without a grace period", [404], { notFoundGraceMs: 0 }, 1, { name: "NotFoundError" }],
  ["a 404 after the recording was found", [state("in-progress"), 404], {}, 2, { name: "NotFoundError" }],
  ["I7 503 while polling", [state("in-progress"), 503, 503, 503, state("completed")], {}, 5],
  ["401 ends the wait", [401], {}, 1, { name: "AuthenticationError" }],
  ["I9 the first completed counts", [state("completed"), state("in-progress")], {}, 1],
  ["a missing maxWaitMs", [], { maxWaitMs: undefined } as never, 0, { message: expect.stringContaining("maxWaitMs") }],
  ["a negative maxWaitMs", [], { maxWaitMs: -1 }, 0, { message: expect.stringContaining("maxWaitMs") }],
];

describe("waiters", () => {
  it.each(rows)("%s", async (_id, server, options, requests, error) => {
    const end = await playCall({ server }, (client) => wait(client, options));
    expect(end.requests.length, "I4").toBe(requests);
    if (error) expect(failure(end.error)).toMatchObject(error);
    else expect(end.value).toMatchObject({ sid: "RE1", status: "completed" });
  });

  it("I3 a recording that never completes: the last poll is close to the end", async () => {
    const hand = handClock();
    const end = await playCall({ server: [state("in-progress")], options: { clock: hand.clock } }, (client) =>
      wait(client, { maxWaitMs: 10_000 }),
    );
    expect(failure(end.error)).toMatchObject({
      name: "WaiterError",
      state: "timeout",
      last: { sid: "RE1" },
      observed: { "in-progress": end.requests.length },
    });
    expect(hand.clock.now()).toBe(10_000);
    expect(hand.sleeps[0]).toBe(1_000);
  });

  it.each<[name: string, options: Partial<WaitOptions>, delays: number[]]>([
    ["grow up to their ceiling", { minDelayMs: 100, maxDelayMs: 400 }, [100, 150, 225, 337.5, 400]],
    ["that start at 0 grow up to their ceiling", { minDelayMs: 0, maxDelayMs: 600 }, [0, 500, 600]],
    ["with a ceiling of 0 are not 0 after the first", { minDelayMs: 0, maxDelayMs: 0 }, [0, 500, 500]],
  ])("delays %s", async (_, options, delays) => {
    const hand = handClock();
    await playCall({ server: [state("in-progress")], options: { clock: hand.clock } }, (client) =>
      wait(client, { maxWaitMs: 2_000, ...options }),
    );
    expect(hand.sleeps.slice(0, delays.length)).toEqual(delays);
  });

  it("I8 an abort between polls", async () => {
    const abort = new AbortController();
    const mine = new Error("enough");
    const polled = new EventEmitter();
    const end = await playCall({ server: [state("in-progress")], realTime: true }, async (client) => {
      const waiting = wait(client, { signal: abort.signal, onPoll: () => void polled.emit("poll") });
      await once(polled, "poll");
      await expectAbortEnds(waiting, abort, mine);
      return waiting;
    });
    expect(end.error).toBe(mine);
    expect(end.requests.length).toBe(1);
  });

  it("I8 an abort in onPoll", async () => {
    const abort = new AbortController();
    const mine = new Error("enough");
    const hand = handClock();
    const clock = { ...hand.clock, sleep: (ms: number) => hand.clock.sleep(ms) };
    const end = await playCall({ server: [state("in-progress")], options: { clock } }, (client) =>
      wait(client, { signal: abort.signal, onPoll: () => abort.abort(mine) }),
    );
    expect([end.error, end.requests.length, hand.sleeps]).toEqual([mine, 1, []]);
  });

  it("a clock that throws leaves nothing behind for a later abort", async () => {
    const abort = new AbortController();
    const mine = new Error("no clock");
    const sleep = () => {
      throw mine;
    };
    const options = { clock: { ...handClock().clock, sleep } };
    const end = await playCall({ server: [state("in-progress")], options }, (client) =>
      wait(client, { signal: abort.signal }).finally(() => queueMicrotask(() => abort.abort())),
    );
    expect(end.error).toBe(mine);
  });

  it("onPoll sees each value; what it throws ends the wait", async () => {
    const seen: unknown[] = [];
    await playCall({ server: [state("queued"), state("completed")] }, (client) =>
      wait(client, { onPoll: (value, attempt) => seen.push([(value as { status: string }).status, attempt]) }),
    );
    expect(seen).toEqual([
      ["queued", 1],
      ["completed", 2],
    ]);
    const mine = new Error("mine");
    const end = await playCall({ server: [state("queued")] }, (client) =>
      wait(client, {
        onPoll: () => {
          throw mine;
        },
      }),
    );
    expect(end.error).toBe(mine);
  });
});

const DAY = 86_400_000;
const LONGEST_TIMER = 2 ** 31 - 1;

describe("waits of many days, with a test clock", () => {
  /** The recording is completed after this many days; no request leaves the process. */
  async function play(days: number, options: WaitOptions) {
    const { clock, sleeps } = handClock();
    const status = () => (clock.now() >= days * DAY ? "completed" : "in-progress");
    const fetch = vi.fn(async () => Response.json({ sid: "RE1", status: status(), error_code: null }));
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, clock });
    const result = await wait(client, options).safe();
    return { result, sleeps, polls: fetch.mock.calls.length, late: clock.now() - days * DAY };
  }

  it.each<[name: string, days: number, options: WaitOptions, polls: number]>([
    ["3 days, polled every minute", 3, { maxWaitMs: 4 * DAY, maxDelayMs: 60_000 }, 4_330],
    ["40 days, longer than a timer can run", 40, { maxWaitMs: 50 * DAY, maxDelayMs: DAY }, 68],
    ["40 days, with no limit on the wait", 40, { maxWaitMs: Number.POSITIVE_INFINITY, maxDelayMs: DAY }, 68],
    ["delays longer than a timer can run", 60, { maxWaitMs: 90 * DAY, minDelayMs: 30 * DAY, maxDelayMs: 30 * DAY }, 4],
  ])("%s", async (_, days, options, polls) => {
    const end = await play(days, options);
    expect([end.result.ok, end.polls]).toEqual([true, polls]);
    expect(end.late).toBeLessThanOrEqual(Math.min(options.maxDelayMs ?? 0, LONGEST_TIMER));
    expect(Math.max(...end.sleeps)).toBeLessThanOrEqual(LONGEST_TIMER);
  });

  it("the error of a wait that ends after 40 days says how long it was", async () => {
    const { result, late } = await play(50, { maxWaitMs: 40 * DAY, maxDelayMs: DAY });
    expect([result.ok || result.error.message, late]).toEqual([
      expect.stringContaining(`after ${40 * DAY} ms`),
      -10 * DAY,
    ]);
  });
});
