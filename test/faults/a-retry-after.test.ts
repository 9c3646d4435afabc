import { describe, expect } from "vitest";
import { bytes, limited } from "../support/servers.js";
import { play, type Row } from "./harness.js";

const now = Date.parse("2026-09-01T10:00:00.600Z");
const jitter = [[0, 500]] as const;

const retryAfters: readonly Row[] = [
  ["A4 429, Retry-After: 2", { call: "get", a: [limited("2"), 200] }, { requests: 2, sleeps: [[2000, 2400]] }],
  [
    "A4 503, Retry-After: 3",
    { call: "get", a: [{ status: 503, headers: { "retry-after": "3" } }, 200] },
    { requests: 2, sleeps: [[3000, 3600]] },
  ],
  [
    "A4 the longest Retry-After that is waited for",
    { call: "get", a: [limited("60"), 200] },
    { requests: 2, sleeps: [[60_000, 72_000]] },
  ],
  [
    "A4 white space around the value is ignored",
    { call: "get", a: [bytes("HTTP/1.1 429 X\r\nRetry-After: 2 \t\r\nContent-Length: 0\r\n\r\n"), 200] },
    { requests: 2, sleeps: [[2000, 2400]] },
  ],
  ["A4 leading zeros are allowed", { call: "get", a: [limited("002"), 200] }, { requests: 2, sleeps: [[2000, 2400]] }],
  ...[
    "99999999",
    "2147483648",
    "2147484",
    "9007199254740993",
    "9".repeat(40),
    "61",
    "Tue, 01 Sep 2076 10:00:02 GMT",
  ].map(
    (value): Row => [
      `A6 Retry-After ${value}: fails at once`,
      { call: "get", a: [limited(value)], now },
      { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: expect.any(Number) } },
    ],
  ),
  [
    "A6 retryAfterMs is in milliseconds",
    { call: "create", a: [limited("99999999")] },
    { requests: 1, sleeps: [], error: { retryAfterMs: 99_999_999_000, delivered: "no" } },
  ],
  [
    "A6 Retry-After of a download, which has no total limit",
    { call: "download", a: [limited("99999999")] },
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 99_999_999_000 } },
  ],
  [
    "A6 Retry-After beyond the total limit",
    { call: "get", a: [limited("50")], options: { totalTimeoutMs: 20_000 } },
    { requests: 1, sleeps: [], error: { name: "RateLimitError", retryAfterMs: 50_000 } },
  ],
  [
    "A6 Retry-After beyond maxRetryAfterMs",
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
    "A7 Retry-After sent twice",
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
    "A31 rate limit headers without Retry-After",
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

describe("A. Retry-After", () => play(retryAfters));
