import type { Socket } from "node:net";
import { describe, expect } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { deadPort, limited, type Step } from "../support/servers.js";
import { failing, type Kind, kinds, type Perform, play, type Row, type Scene } from "./harness.js";

const reset: Step = { fault: "reset" };
const gone = { name: "NotFoundError", status: 404, delivered: "no" };
const nobody = { baseUrl: `http://127.0.0.1:${await deadPort()}` };

const methods: readonly Row[] = [
  [
    "A11 POST: 503",
    { call: "create", a: [503] },
    {
      requests: 1,
      error: {
        name: "ServerError",
        delivered: "maybe",
        retryable: false,
        message: expect.stringMatching(/^messages\.create: 503 .*check before repeating$/),
      },
    },
  ],
  [
    "A11 GET: 503, without advice to check before repeating",
    { call: "get", a: [503] },
    { requests: 3, error: { message: expect.not.stringMatching(/check before/) } },
  ],
  ["A11 thin POST: 503", { call: "thinPost", a: [503, 200] }, { requests: 1, value: { error: { code: 20_503 } } }],
  ["A11 POST: 408 is not a refusal", { call: "create", a: [408] }, { requests: 1, error: { status: 408 } }],
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
    "A13 POST: connection refused",
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
    "A14 POST: 429 at every attempt",
    { call: "create", a: [429] },
    { requests: 3, error: { name: "RateLimitError", delivered: "no" } },
  ],
  [
    "A14 POST: 429, then 503",
    { call: "create", a: [429, 503] },
    { requests: 2, error: { status: 503, delivered: "maybe" } },
  ],
  [
    "A16 unsafe: a POST is repeated after a 503",
    { call: "create", a: [503, 200], options: { retry: { unsafe: true } } },
    { requests: 2 },
  ],
  [
    "A16 unsafe: after a reset, delivered stays maybe",
    { call: "create", a: [reset, 422], options: { retry: { unsafe: true } } },
    { requests: 2, error: { name: "ValidationError", delivered: "maybe" } },
  ],
  [
    "A16 unsafe: a 2xx is never repeated",
    { call: "create", a: [{ body: "{" }], options: { retry: { unsafe: true } } },
    {
      requests: 1,
      error: { name: "ResponseParseError", delivered: "yes", message: expect.stringMatching(/check before repeating/) },
    },
  ],
  [
    "A16 a POST marked idempotent: its answer breaks off, then 503",
    { call: "update", a: [{ fault: "reset mid-body" }, 503] },
    { requests: 3, error: { status: 503, delivered: "yes" } },
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
    "A17 a stream is sent once, even with unsafe",
    {
      call: (client) =>
        client.fetch("/x", { method: "POST", body: new Blob(["a=b"]).stream(), retry: { unsafe: true } }),
      a: [reset, 200],
    },
    { requests: 1, error: { name: "ConnectionError", message: expect.stringMatching(/stream/) } },
  ],
  [
    "A17 a stream is sent once, as the error of a status says too",
    {
      call: (client) =>
        client.fetch("/x", { method: "POST", body: new Blob(["a=b"]).stream(), retry: { unsafe: true } }),
      a: [503, 200],
      options: { maxBodyBytes: 9 },
    },
    { requests: 1, error: { name: "ServerError", message: expect.stringMatching(/stream/) } },
  ],
  [
    "A17 a stream is sent once, even after a 401 with a token function",
    {
      call: (client) => client.fetch("/x", { method: "POST", body: new Blob(["a=b"]).stream() }),
      a: [401, 200],
      options: { token: () => "TOK-SENTINEL" },
    },
    { requests: 1, value: { status: 401 } },
  ],
  ["A18 DELETE: reset, then 404", { call: "delete", a: [reset, 404] }, { requests: 2, meta: { attempts: 2 } }],
  ["A18 DELETE: 503, then 404", { call: "delete", a: [503, 404] }, { requests: 2 }],
  ["A18 DELETE: 429, then 404: not found", { call: "delete", a: [429, 404] }, { requests: 2, error: gone }],
  [
    "A18 DELETE: 503, then 404, the body of which breaks off",
    { call: "delete", a: [503, { status: 404, fault: "reset mid-body" }] },
    { requests: 2, meta: { attempts: 2 } },
  ],
  [
    "A18 DELETE by client.fetch: 503, then 404",
    { call: (client) => client.fetch("/x", { method: "DELETE" }), a: [503, 404] },
    { requests: 2, value: { status: 404 } },
  ],
  [
    "A18 DELETE by client.fetch: 503, then 404 with a body larger than the limit",
    { call: (client) => client.fetch("/x", { method: "DELETE" }), a: [503, 404], options: { maxBodyBytes: 9 } },
    { requests: 2, error: { status: 404, delivered: "maybe" } },
  ],
  ["A18 GET: reset, then 404", { call: "get", a: [reset, 404] }, { requests: 2, error: { status: 404 } }],
  ["A19 DELETE: 404", { call: "delete", a: [404] }, { requests: 1, error: gone }],
  [
    "A21 401, static token",
    { call: "get", a: [401, 200] },
    { requests: 1, error: { name: "AuthenticationError", status: 401 } },
  ],
  [
    "A21 401 at every attempt, token function",
    { call: "create", a: [401], options: { token: () => "TOK-SENTINEL" } },
    { requests: 2, error: { status: 401, attempts: 2, delivered: "no" } },
  ],
  [
    "A21 401, token function and retry: false",
    { call: "get", a: [401, 200], options: { token: () => "TOK-SENTINEL", retry: false } },
    { requests: 1, error: { status: 401 } },
  ],
  ["A22 stale socket, GET", twiceOverStaleSocket("get"), { requests: 2 }],
  ["A22 stale socket, list", twiceOverStaleSocket("list"), { requests: 2 }],
  ...[503, 429, reset, { body: "{" }, 401, 200].flatMap((step): Row[] =>
    ([false, { maxAttempts: 1 }] as const).map((retry) => [
      `A23 retry ${JSON.stringify(retry)}: ${JSON.stringify(step)}`,
      { call: "get", a: [step], options: { retry } },
      { requests: 1, ...(step === 200 ? {} : { error: { attempts: 1 } }) },
    ]),
  ),
  [
    "A23 retry: false in the options of the call",
    { call: (client) => recordings.get(client, { sid: "RE1" }, { retry: false }), a: [503] },
    { requests: 1, error: { attempts: 1 } },
  ],
  [
    "A23 ten attempts",
    { call: "get", a: [503], options: { retry: { maxAttempts: 10, maxDelayMs: 600 } } },
    { requests: 10, sleeps: Array.from({ length: 9 }, () => [0, 600] as const), error: { attempts: 10 } },
  ],
];

/** Two calls; the server drops the kept-alive connection between them. */
function twiceOverStaleSocket(kind: Kind): Scene {
  let socket: Socket | undefined;
  const first: Step = (request, response) => {
    socket = request.socket;
    response.end(JSON.stringify({ sid: "RE1", recordings: [] }));
  };
  const call: Perform = async (client, stage) => {
    await kinds[kind](client, stage);
    socket?.resetAndDestroy();
    return kinds[kind](client, stage);
  };
  return { call, a: [first, 200] };
}

describe("A. what is repeated", () => play(methods));
