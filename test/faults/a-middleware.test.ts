import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect } from "vitest";
import type { ClientOptions, Middleware } from "../../src/index.js";
import { failing, play, type Row } from "./harness.js";

const through = (...middleware: Middleware[]): ClientOptions => ({ middleware });
/** Sends its request twice, whatever the outcome of the first time. */
const twice: Middleware = async (request, next) => {
  await next(request.clone()).catch(() => {});
  return next(request);
};
const reads: Middleware = async (request, next) => {
  await request.text();
  return next(request);
};
const sendsAndReads: Middleware = async (request, next) => {
  await next(request.clone());
  return reads(request, next, { operationId: "", attempt: 1 });
};
const elsewhere: Middleware = async (request, next) => {
  await next(request.clone());
  return next(new Request("https://elsewhere.test/", request));
};
const dawdles: Middleware = async (request, next) => {
  await sleep(200);
  return next(request);
};
/** Connects only the first time. */
function once(): typeof fetch {
  let asked = 0;
  return (...args) => (asked++ ? failing("ECONNREFUSED")(...args) : fetch(...args));
}

const doubtful = { delivered: "maybe", retryable: false };

const rows: readonly Row[] = [
  ["POST sent twice: 400 the second time", { call: "create", a: [200, 400], options: through(twice) }, refused(400)],
  ["POST sent twice: 429 the second time", { call: "create", a: [200, 429], options: through(twice) }, refused(429)],
  ["POST sent twice: 422 after a 503", { call: "create", a: [503, 422], options: through(twice) }, refused(422)],
  [
    "POST sent twice: connection refused the second time",
    { call: "create", a: [200], options: { ...through(twice), fetch: once() } },
    { requests: 1, error: { ...doubtful, code: "ECONNREFUSED", attempts: 1 } },
  ],
  ["POST sent twice: 200 both times", { call: "create", a: [200, 200], options: through(twice) }, { requests: 2 }],
  [
    "GET sent twice: repeated after a 429, as usual",
    { call: "get", a: [503, 429, 200, 200], options: through(twice) },
    { requests: 4, meta: { attempts: 2 } },
  ],
  [
    "GET: a redirect, then 400: two separate requests",
    {
      call: "get",
      a: ({ url }) => [{ status: 307, headers: { location: `${url}/x` } }, 400],
      options: through((request, next) => next(request)),
    },
    { requests: 2, error: { status: 400, delivered: "no" } },
  ],
  [
    "DELETE sent twice: 404 after its own 204",
    { call: "delete", a: [204, 404], options: through(twice) },
    { requests: 2 },
  ],
  [
    "middleware that sends the request, then another to a foreign origin",
    { call: "create", a: [200], options: through(elsewhere) },
    { requests: 1, error: { ...doubtful, message: expect.stringMatching(/another origin/) } },
  ],
  [
    "middleware that reads the body",
    { call: "create", options: through(reads) },
    { requests: 0, error: { name: "SignalWireError", delivered: "no", message: expect.stringMatching(/clone\(\)/) } },
  ],
  [
    "middleware that sends the body, then reads it",
    { call: "create", a: [200], options: through(sendsAndReads) },
    { requests: 1, error: { ...doubtful, message: expect.stringMatching(/clone\(\)/) } },
  ],
  [
    "middleware that reads the body of a GET, which has none",
    { call: "get", options: through(reads) },
    { requests: 1 },
  ],
  [
    "middleware that takes too long before anything is sent",
    { call: "create", options: { ...through(dawdles), timeoutMs: 50 } },
    { requests: 0, error: { name: "TimeoutError", phase: "headers", delivered: "no", attempts: 1 } },
  ],
];

function refused(status: number) {
  return { requests: 2, error: { ...doubtful, status, attempts: 1 } };
}

describe("A33 G10 what a failure behind middleware says about its effect", () => play(rows));
