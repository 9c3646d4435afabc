import { describe, expect } from "vitest";
import { limited } from "../../support/servers.js";
import { gone, jitter, playRows, type Row, reset } from "./rows.js";

/** What is repeated. */
const rows: readonly Row[] = [
  ["A1 503, then 200", "get", [503, 200], { requests: 2, sleeps: jitter }],
  [
    "A2 503 at every attempt: the last answer's error",
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
  ["408 and 425 are repeated too", "get", [408, 425, 200], { requests: 3 }],
  ["501 is not repeated", "get", [501], { requests: 1, error: { status: 501, retryable: false } }],
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
    "A13 POST and a refused connection",
    "create",
    [200],
    { requests: 0, error: { name: "ConnectionError", delivered: "no", attempts: 3, code: "ECONNREFUSED" } },
    { baseUrl: "http://127.0.0.1:1025" },
  ],
  ["A14 POST and 429: refused, so repeated", "create", [limited("1"), 200], { requests: 2, sleeps: [[1000, 1200]] }],
  ["POST and 408: not a refusal, so not repeated", "create", [408], { requests: 1, error: { status: 408 } }],
  ["an idempotent POST is repeated", "update", [503, 200], { requests: 2 }],
  ["an idempotent POST is repeated after a reset", "update", [reset, 200], { requests: 2 }],
  ["A16 unsafe: a POST is repeated", "create", [503, 200], { requests: 2 }, { retry: { unsafe: true } }],
  [
    "unsafe: after a reset, delivered stays maybe",
    "create",
    [reset, limited("99999")],
    { requests: 2, error: { name: "RateLimitError", delivered: "maybe" } },
    { retry: { unsafe: true } },
  ],
  [
    "unsafe: a 2xx is never repeated",
    "create",
    [{ body: "{", headers: {} }],
    { requests: 1, error: { name: "ResponseParseError", delivered: "yes" } },
    { retry: { unsafe: true } },
  ],
  [
    "unsafe: a 2xx that breaks off was delivered",
    "create",
    [{ fault: "reset mid-body" }],
    { requests: 1, error: { name: "ConnectionError", delivered: "yes", retryable: false } },
    { retry: { unsafe: true } },
  ],
  ["GET: reset, then 404: not found", "get", [reset, 404], { requests: 2, error: gone }],
  [
    "an idempotent POST is not repeated after a truncated 2xx",
    "update",
    [{ body: "{" }],
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  ["A18 DELETE: reset, then 404: deleted", "delete", [reset, 404], { requests: 2 }],
  ["DELETE: 503, then 404: deleted", "delete", [503, 404], { requests: 2 }],
  ["DELETE: 429, then 404: not found", "delete", [429, 404], { requests: 2, error: gone }],
  ["A19 DELETE: 404 at the first attempt", "delete", [404], { requests: 1, error: gone }],
  ["A21 401 and a static token", "get", [401], { requests: 1, error: { name: "AuthenticationError" } }],
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

describe("what is repeated", () => playRows(rows));
