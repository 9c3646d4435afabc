import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect } from "vitest";
import type { ClientOptions, Middleware } from "../../src/index.js";
import { failing, play, type Row } from "./harness.js";

const through = (...middleware: Middleware[]): ClientOptions => ({ middleware });
/** Sends what it was given, and then again, whatever came of it. */
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
/** Reaches somebody the first time only. */
function once(): typeof fetch {
  let asked = 0;
  return (...args) => (asked++ ? failing("ECONNREFUSED")(...args) : fetch(...args));
}

const doubtful = { delivered: "maybe", retryable: false };

const rows: readonly Row[] = [
  ["POST: refused the second time", { call: "create", a: [200, 400], options: through(twice) }, refused(400)],
  ["POST: told to wait the second time", { call: "create", a: [200, 429], options: through(twice) }, refused(429)],
  ["POST: refused after a 503", { call: "create", a: [503, 422], options: through(twice) }, refused(422)],
  [
    "POST: nobody there the second time",
    { call: "create", a: [200], options: { ...through(twice), fetch: once() } },
    { requests: 1, error: { ...doubtful, code: "ECONNREFUSED", attempts: 1 } },
  ],
  ["POST: well both times", { call: "create", a: [200, 200], options: through(twice) }, { requests: 2 }],
  [
    "GET: asked anew, as ever",
    { call: "get", a: [503, 429, 200, 200], options: through(twice) },
    { requests: 4, meta: { attempts: 2 } },
  ],
  [
    "GET: redirected, then refused, is one request and another",
    {
      call: "get",
      a: ({ url }) => [{ status: 307, headers: { location: `${url}/x` } }, 400],
      options: through((request, next) => next(request)),
    },
    { requests: 2, error: { status: 400, delivered: "no" } },
  ],
  ["DELETE: gone by the first", { call: "delete", a: [204, 404], options: through(twice) }, { requests: 2 }],
  [
    "elsewhere, when it was sent already",
    { call: "create", a: [200], options: through(elsewhere) },
    { requests: 1, error: { ...doubtful, message: expect.stringMatching(/another origin/) } },
  ],
  [
    "a body that it reads itself",
    { call: "create", options: through(reads) },
    { requests: 0, error: { name: "SignalWireError", delivered: "no", message: expect.stringMatching(/clone\(\)/) } },
  ],
  [
    "a body that it sends and then reads",
    { call: "create", a: [200], options: through(sendsAndReads) },
    { requests: 1, error: { ...doubtful, message: expect.stringMatching(/clone\(\)/) } },
  ],
  ["no body to read", { call: "get", options: through(reads) }, { requests: 1 }],
  [
    "time that it takes before anything is sent",
    { call: "create", options: { ...through(dawdles), timeoutMs: 50 } },
    { requests: 0, error: { name: "TimeoutError", phase: "headers", delivered: "no", attempts: 1 } },
  ],
];

function refused(status: number) {
  return { requests: 2, error: { ...doubtful, status, attempts: 1 } };
}

describe("A33 G10 what a failure tells of its effect, middleware between", () => play(rows));
