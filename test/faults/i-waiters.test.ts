import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import type { WaitOptions } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { expectAbortEnds } from "../support/effort.js";
import { limited, type Step } from "../support/servers.js";
import { check, type Perform, play, playScene, type Row } from "./harness.js";

const is = (status: unknown, more: object = {}): Step => ({ json: { sid: "RE1", status, ...more } });
const wait =
  (options: Partial<WaitOptions> = {}): Perform =>
  (client, { abort }) =>
    recordings.waitUntilCompleted(client, { sid: "RE1" }, { maxWaitMs: 60_000, signal: abort.signal, ...options });
const busy = (status: number, seconds: number): Step => ({
  status,
  headers: { "retry-after": `${seconds}` },
  body: "",
});
const failed = { name: "WaiterError", state: "failure", retryable: false };
const late = { name: "WaiterError", state: "timeout" };

const rows: readonly Row[] = [
  [
    "I1 completed at once",
    { call: wait(), a: [is("completed")] },
    { requests: 1, sleeps: [], value: { status: "completed" } },
  ],
  [
    "I1 completed at the third poll",
    { call: wait(), a: [is("in-progress"), is("processing"), is("completed")] },
    {
      requests: 3,
      sleeps: [
        [1_000, 1_000],
        [1_500, 1_500],
      ],
    },
  ],
  ...["absent", "failed"].map(
    (status): Row => [
      `I2 a recording that becomes ${status}`,
      { call: wait(), a: [is("in-progress"), is(status)] },
      { requests: 2, error: { ...failed, last: { status }, observed: { "in-progress": 1, [status]: 1 } } },
    ],
  ),
  [
    "I2 an error code",
    { call: wait(), a: [is("in-progress", { error_code: 21_220 })] },
    { requests: 1, error: failed },
  ],
  [
    "I2 an error code on a completed recording",
    { call: wait(), a: [is("completed", { error_code: "21220" })] },
    { requests: 1, error: failed },
  ],
  ...[null, "", undefined].map(
    (code): Row => [
      `I2 an error code of ${JSON.stringify(code)} is not an error`,
      { call: wait(), a: [is("completed", { error_code: code })] },
      { requests: 1 },
    ],
  ),
  [
    "I3 a recording that never completes",
    { call: wait({ maxWaitMs: 10_000 }), a: [is("in-progress")] },
    {
      requests: [5, 8],
      error: { ...late, last: { status: "in-progress" }, observed: { "in-progress": expect.any(Number) } },
    },
  ],
  [
    "I3 a maxWaitMs of one delay",
    { call: wait({ maxWaitMs: 1_000 }), a: [is("in-progress")] },
    { requests: 2, sleeps: [[1_000, 1_000]], error: late },
  ],
  [
    "I3 a maxWaitMs below one delay",
    { call: wait({ maxWaitMs: 300 }), a: [is("in-progress")] },
    { requests: 2, sleeps: [[300, 300]], error: late },
  ],
  [
    "I7 a Retry-After that is longer than a call waits for: the next poll waits as long as any call would",
    { call: wait({ maxWaitMs: 300_000 }), a: [busy(429, 99), is("completed")] },
    { requests: 2, sleeps: [[60_000, 60_000]] },
  ],
  [
    "I7 a Retry-After of a 503 that is longer than the rest of the wait",
    { call: wait({ maxWaitMs: 10_000 }), a: [busy(503, 30)] },
    { requests: 2, sleeps: [[10_000, 10_000]], error: late },
  ],
  [
    "I7 a Retry-After below the delay between two polls",
    { call: wait({ minDelayMs: 9_000, retry: false }), a: [busy(429, 2), is("completed")] },
    { requests: 2, sleeps: [[9_000, 9_000]] },
  ],
  [
    "I3 a 503 at every poll",
    { call: wait({ maxWaitMs: 5_000 }), a: [503] },
    { requests: [6, 30], error: { ...late, last: undefined, observed: {} } },
  ],
  [
    "I4 unknown states",
    { call: wait(), a: [is("brewing"), is(7), is(null), is({}), is("completed")] },
    { requests: 5 },
  ],
  [
    "I4 a state called __proto__",
    { call: wait({ maxWaitMs: 1_000 }), a: [is("__proto__")] },
    { requests: 2, error: late },
  ],
  [
    "I4 a state of a million characters",
    { call: wait({ maxWaitMs: 1_000 }), a: [is("x".repeat(1_000_000))] },
    { requests: 2, error: { ...late, message: expect.stringMatching(/^.{0,500}$/s) } },
  ],
  ["I5 a 404 at first", { call: wait(), a: [404, 404, is("completed")] }, { requests: 3 }],
  [
    "I5 a 404 for longer than the grace period",
    { call: wait(), a: [404] },
    { requests: [4, 8], error: { name: "NotFoundError" } },
  ],
  [
    "I5 a 404 without a grace period",
    { call: wait({ notFoundGraceMs: 0 }), a: [404] },
    { requests: 1, error: { name: "NotFoundError" } },
  ],
  [
    "I5 a 404 after the recording was found",
    { call: wait(), a: [is("in-progress"), 404] },
    { requests: 2, error: { name: "NotFoundError" } },
  ],
  [
    "I5 a 404 after the recording was found, with an empty answer in between",
    { call: wait(), a: [is("in-progress"), 204, 404] },
    { requests: 3, error: { name: "NotFoundError" } },
  ],
  [
    "I7 a server that fails in between",
    { call: wait(), a: [is("in-progress"), 503, { fault: "reset" }, 502, is("completed")] },
    { requests: 5 },
  ],
  [
    "I7 a server that fails for longer than a call retries",
    { call: wait(), a: [503, 503, 503, 503, 503, is("completed")] },
    { requests: 6 },
  ],
  ["I7 a truncated body", { call: wait(), a: [{ body: '{"status":"comp' }, is("completed")] }, { requests: 2 }],
  ...[401, 403, 422].map(
    (status): Row => [
      `I7 ${status} is final`,
      { call: wait(), a: [is("in-progress"), status] },
      { requests: 2, error: { status } },
    ],
  ),
  [
    "I7 a login page is final",
    { call: wait(), a: [{ body: "<html>" }] },
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "I7 429 with a Retry-After",
    { call: wait(), a: [limited("5"), is("completed")] },
    { requests: 2, sleeps: [[5_000, 6_000]] },
  ],
  ["I9 completed, then in progress again", { call: wait(), a: [is("completed"), is("in-progress")] }, { requests: 1 }],
  [
    "I3 delays grow up to their ceiling",
    { call: wait({ maxWaitMs: 100, minDelayMs: 10, maxDelayMs: 20 }), a: [is("x")] },
    {
      requests: [6, 8],
      sleeps: [
        [10, 10],
        [15, 15],
        [20, 20],
        [20, 20],
        [20, 20],
        [15, 15],
      ],
      error: late,
    },
  ],
  [
    "I3 a first delay of 0 does not make a hot loop",
    { call: wait({ maxWaitMs: 2_000, minDelayMs: 0 }), a: [is("x")] },
    {
      requests: 5,
      sleeps: [
        [0, 0],
        [500, 500],
        [750, 750],
        [750, 750],
      ],
      error: late,
    },
  ],
  [
    "I8 an onPoll that is not a function is refused",
    { call: wait({ onPoll: 3 as never }) },
    { requests: 0, error: { message: expect.stringMatching(/onPoll must be a function/), delivered: "no" } },
  ],
];

describe("I. waiters", () => {
  play(rows);

  it("I3 the last poll is at the deadline", async () => {
    const hand = handClock();
    const polls: number[] = [];
    const call = wait({ maxWaitMs: 10_000, onPoll: () => polls.push(hand.clock.now()) });
    check(await playScene({ call, a: [is("in-progress")], options: { clock: hand.clock } }), {
      requests: polls.length,
      error: late,
    });
    expect(polls.at(-1)).toBe(10_000);
  });

  it("I8 an abort ends a wait at once", async () => {
    const reason = new Error("enough");
    const polled = new EventEmitter();
    const call: Perform = async (client, stage) => {
      const waiting = wait({ onPoll: () => void polled.emit("poll") })(client, stage);
      await once(polled, "poll");
      await expectAbortEnds(waiting, stage.abort, reason);
      return waiting;
    };
    const end = await playScene({ call, a: [is("in-progress")], realTime: true, ownError: true });
    expect(end.error).toBe(reason);
    expect(end.requests.length).toBe(1);
  });

  it.each([
    [
      "an exception",
      (reason: Error) => {
        throw reason;
      },
    ],
    ["a rejection", (reason: Error) => Promise.reject(reason)],
  ])("I8 %s in onPoll ends the wait, with the caller's error", async (_, fail) => {
    const reason = new Error("mine");
    const onPoll = () => fail(reason);
    const end = await playScene({ call: wait({ onPoll }), a: [is("in-progress")], ownError: true });
    expect([end.error, end.requests.length]).toEqual([reason, 1]);
  });

  it.each([undefined, 0, -1, Number.NaN, "60"])("I3 maxWaitMs %o is refused", async (maxWaitMs) => {
    check(await playScene({ call: wait({ maxWaitMs: maxWaitMs as number }) }), {
      requests: 0,
      error: { message: expect.stringMatching(/maxWaitMs/), delivered: "no" },
    });
  });

  it("I3 safe() reports the states that were seen", async () => {
    const call: Perform = (client) =>
      recordings.waitUntilCompleted(client, { sid: "RE1" }, { maxWaitMs: 1_000 }).safe();
    check(await playScene({ call, a: [is("in-progress")] }), {
      requests: 2,
      value: { ok: false, error: { observed: { "in-progress": 2 } } },
    });
  });
});
