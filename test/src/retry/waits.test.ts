import { describe, expect, it } from "vitest";
import { get } from "../../../generated/compat/recordings.js";
import { handClock } from "../../support/clock.js";
import { limited } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { clockAt, jitter, playRows, type Row } from "./rows.js";

/** Whether there is a next attempt, and how long it waits. */
const rows: readonly Row[] = [
  ["A4 Retry-After in seconds", "get", [limited("2"), 200], { requests: 2, sleeps: [[2000, 2400]] }],
  [
    "503 with Retry-After",
    "get",
    [{ status: 503, headers: { "retry-after": "3" } }, 200],
    { requests: 2, sleeps: [[3000, 3600]] },
  ],
  [
    "A6 a Retry-After of three years",
    "get",
    [limited("99999999")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 99_999_999_000 } },
  ],
  [
    "a Retry-After longer than a timer can run",
    "get",
    [limited("2147484")],
    { requests: 1, error: { name: "RateLimitError" } },
  ],
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
      [limited(value), 200],
      { requests: 2, sleeps: jitter },
    ],
  ),
  ["A8 Retry-After 0: backoff, no hot loop", "get", [limited("0"), 200], { requests: 2, sleeps: [[1, 500]] }],
  [
    "A9 an HTTP date, rounded up",
    "get",
    [limited("Tue, 01 Sep 2026 10:00:02 GMT"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "RFC 850 date",
    "get",
    [limited("Tuesday, 01-Sep-26 10:00:02 GMT"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "asctime date",
    "get",
    [limited("Tue Sep  1 10:00:02 2026"), 200],
    { requests: 2, sleeps: [[1400, 2400]] },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "a date in the past",
    "get",
    [limited("Tue, 01 Sep 2020 10:00:02 GMT"), 200],
    { requests: 2, sleeps: jitter },
    clockAt("2026-09-01T10:00:00.600Z"),
  ],
  [
    "a Retry-After beyond maxRetryAfterMs, but within the total limit",
    "get",
    [limited("61")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 61_000 } },
    { totalTimeoutMs: 10_000_000 },
  ],
  [
    "A31 rate limit headers without Retry-After",
    "get",
    [{ status: 429, headers: { "x-ratelimit-reset": "9", "ratelimit-reset": "9" } }, 200],
    { requests: 2, sleeps: jitter },
  ],
  [
    "a Retry-After beyond the total limit: fails at once",
    "get",
    [limited("50")],
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 50_000 } },
    { totalTimeoutMs: 20_000 },
  ],
  [
    "maxDelayMs limits each delay",
    "get",
    [503],
    { requests: 8, sleeps: Array(7).fill([0, 600]) as [number, number][], error: {} },
    { retry: { maxAttempts: 8, maxDelayMs: 600 } },
  ],
];

describe("waits", () => {
  playRows(rows);

  it("the ceiling of the backoff doubles", async () => {
    const end = await playCall({ server: [503], options: { retry: { maxAttempts: 7 } } }, (client) =>
      get(client, { sid: "RE1" }).safe(),
    );
    expect(end.sleeps).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  it("A29 a clock that jumps back makes no sleep longer", async () => {
    const hand = handClock(1_700_000_000_000);
    const clock = { ...hand.clock, sleep: async (ms: number) => void hand.advance(-3_600_000 + hand.sleeps.push(ms)) };
    const end = await playCall({ server: [503, 503, 200], options: { clock } }, (client) =>
      get(client, { sid: "RE1" }),
    );
    expect(end.error).toBeUndefined();
    expect(Math.max(...hand.sleeps)).toBeLessThanOrEqual(1000);
    expect(Math.min(...hand.sleeps)).toBeGreaterThanOrEqual(0);
  });
});
