import { getEventListeners } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { type ClientOptions, createClient } from "../../src/index.js";
import { saveToFile } from "../../src/node/index.js";
import { handClock } from "../support/clock.js";
import type { Step } from "../support/servers.js";
import { check, type Kind, kinds, type Perform, play, playScene, type Row } from "./harness.js";

const hang: Step = { fault: "hang" };
const stall = { fault: "hang mid-body" } satisfies Step;
const quick = { timeoutMs: 250, retry: { maxAttempts: 2 } };

const time: readonly Row[] = [
  ...(["get", "list", "delete", "update", "patch", "thinGet", "fetch", "download"] as const).map(
    (call): Row => [
      `B1 ${call}: a server that never answers`,
      { call, a: [hang], options: quick },
      { requests: 2, error: { name: "TimeoutError", phase: "headers", delivered: "maybe", attempts: 2 } },
    ],
  ),
  ...(["create", "thinPost"] as const).map(
    (call): Row => [
      `B1 ${call}: a server that never answers; not repeated`,
      { call, a: [hang], options: quick },
      {
        requests: 1,
        error: {
          name: "TimeoutError",
          phase: "headers",
          delivered: "maybe",
          message: expect.stringMatching(/headers timed out after 250 ms .*check before/),
        },
      },
    ],
  ),
  [
    "B1 a server that answers the second time",
    { call: "get", a: [hang, 200], options: quick },
    { requests: 2, meta: { attempts: 2 } },
  ],
  [
    "B1 the total limit of all attempts",
    { call: "get", a: [hang], options: { totalTimeoutMs: 250 }, realTime: true },
    {
      requests: 1,
      error: { name: "TimeoutError", phase: "total", message: expect.stringMatching(/total timed out after 250 ms/) },
    },
  ],
  [
    "B1 the total limit includes the waits",
    { call: "get", a: [503], options: { totalTimeoutMs: 600, retry: { maxAttempts: 20, baseDelayMs: 400 } } },
    { requests: [2, 4], error: { status: 503 } },
  ],
  [
    "B1 timeoutMs in the options of the call",
    { call: (client) => recordings.get(client, { sid: "RE1" }, { timeoutMs: 250, retry: false }), a: [hang] },
    { requests: 1, error: { phase: "headers" } },
  ],
  [
    "B1 a fetch that ignores its signal",
    { call: "get", options: { ...quick, fetch: () => new Promise(() => {}) } },
    { requests: 0, error: { name: "TimeoutError", phase: "headers", attempts: 2 } },
  ],
  [
    "B1 a token function that never answers",
    { call: "get", options: { ...quick, token: () => new Promise(() => {}) } },
    { requests: 0, error: { name: "TimeoutError", delivered: "no" } },
  ],
  ...(["get", "list", "thinGet"] as const).flatMap((call): Row[] => [
    [
      `B3 ${call}: a body that drips`,
      { call, a: [{ drip: 20 }], options: quick },
      { requests: 2, error: { name: "TimeoutError", phase: "body" } },
    ],
    [
      `B4 ${call}: a body that stalls`,
      { call, a: [stall], options: quick },
      { requests: 2, error: { name: "TimeoutError", phase: "body" } },
    ],
  ]),
  [
    "B3 POST: a 2xx whose body drips was delivered",
    { call: "create", a: [{ drip: 20 }], options: quick },
    { requests: 1, error: { name: "TimeoutError", phase: "body", delivered: "yes", retryable: false } },
  ],
  [
    "B4 POST: a 2xx whose body stalls was delivered",
    { call: "create", a: [stall], options: quick },
    { requests: 1, error: { phase: "body", delivered: "yes" } },
  ],
  ["B4 a body that stalls once", { call: "get", a: [stall, 200], options: quick }, { requests: 2 }],
  [
    "B4 a download whose body stalls",
    { call: "download", a: [stall], options: quick },
    { requests: 1, error: { name: "TimeoutError", phase: "body" } },
  ],
  ...(["get", "create", "thinGet", "list"] as const).map(
    (call): Row => [
      `B5 ${call}: an error whose body stalls`,
      {
        call,
        a: [{ status: 501, fault: "hang mid-body" }],
        options: { totalTimeoutMs: 400 },
        realTime: true,
      },
      call === "thinGet"
        ? { requests: 1, value: { error: "HTTP 501" } }
        : { requests: 1, error: { status: 501, errors: [] } },
    ],
  ),
  [
    "B5 an error whose body drips is reported after five seconds",
    { call: "create", a: [{ status: 500, drip: 200 }], budgetMs: 6_500 },
    { requests: 1, error: { name: "ServerError", status: 500 } },
  ],
  [
    "B5 an error whose body breaks off",
    { call: "create", a: [{ status: 500, fault: "reset mid-body" }] },
    { requests: 1, error: { status: 500 } },
  ],
];

const folder = await mkdtemp(join(tmpdir(), "faults-b-"));
afterAll(() => rm(folder, { recursive: true }));

/** Aborts this many milliseconds after the server has received the request, however busy the machine is. */
const abortAt =
  (ms: number, reason: unknown, run: Perform): Perform =>
  (client, stage) => {
    const waiting = setInterval(() => {
      if (stage.a.requests.length === 0) return;
      clearInterval(waiting);
      setTimeout(() => stage.abort.abort(reason), ms);
    }, 5);
    return run(client, stage);
  };

/** Headers and the start of the body, then nothing. */
const wav: Step = (_, response) => {
  response.writeHead(200, { "content-type": "audio/wav", etag: '"1"', "content-length": "100000" });
  response.write(Buffer.from("RIFF\0\0\0\0WAVE".padEnd(1000)));
};

/** Loads what the first request needs, so that loading does not count against the limits above. */
beforeAll(() => playScene({ call: "get" }));

describe("B. timeouts, hangs, aborts", () => {
  play(time);

  it.each([0, -1, Number.NaN, "30", null, -Infinity, {}, true])("B6 %o is refused as a time or size", (value) => {
    for (const name of ["timeoutMs", "totalTimeoutMs", "maxBodyBytes"]) {
      const options = { baseUrl: "http://127.0.0.1:1", [name]: value } as ClientOptions;
      expect(() => createClient(options), name).toThrow(name);
    }
  });

  it.each([2 ** 31, 1e300, Number.POSITIVE_INFINITY])("B6 %s does not fire at once", async (ms) => {
    const options = { timeoutMs: ms, totalTimeoutMs: ms };
    check(await playScene({ call: "get", a: [{ delay: 50 }], options, realTime: true }), { requests: 1 });
    check(await playScene({ call: (client, stage) => kinds.get(client.with(options), stage), a: [{ delay: 50 }] }), {
      requests: 1,
    });
  });

  it("B8 one signal for 10,000 calls", async () => {
    const body = JSON.stringify({ sid: "RE1" });
    const fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
    const call: Perform = async (client, stage) => {
      for (let batch = 0; batch < 20; batch++) {
        await Promise.all(Array.from({ length: 500 }, () => kinds.get(client, stage)));
        expect(getEventListeners(stage.abort.signal, "abort").length).toBe(0);
      }
    };
    check(await playScene({ call, options: { fetch }, budgetMs: 60_000 }), { requests: 0 });
  });

  it.each([
    "get",
    "list",
    "create",
    "thinGet",
    "thinPost",
    "fetch",
    "download",
  ] satisfies Kind[])("B8 the caller aborts while %s waits for headers, or for the body", async (kind) => {
    for (const step of [hang, stall, { ...stall, status: 400 }]) {
      const reason = { my: "reason" };
      const end = await playScene({ call: abortAt(40, reason, kinds[kind]), a: [step], ownError: true });
      expect([end.error, end.requests.length]).toEqual([reason, 1]);
    }
  });

  it.each([true, false])("B11 an abort while a file is saved, resume %s", async (resume) => {
    const path = join(folder, `aborted-${resume}.wav`);
    const reason = new Error("enough");
    const save: Perform = (client, { abort }) =>
      saveToFile(recordings.download(client, { sid: "RE1" }), path, { resume, signal: abort.signal });
    const end = await playScene({ call: abortAt(60, reason, save), a: [wav], ownError: true });
    expect(end.error).toBe(reason);
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, resume]);
  });

  it("B11 an abort of the download's own signal ends its stream with the reason", async () => {
    const reason = new Error("enough");
    const end = await playScene({ call: abortAt(60, reason, kinds.download), a: [wav], ownError: true });
    expect(end.error).toBe(reason);
  });

  it("B13 a body that nobody reads is abandoned", async () => {
    const call: Perform = async (client, { a, abort: { signal } }) => {
      const { body } = await recordings.download(client, { sid: "RE1" }, { timeoutMs: 250, signal });
      await new Promise((resolve) => setTimeout(resolve, 350));
      expect(a.unsettled()).toBe(0);
      return body.getReader().read();
    };
    check(await playScene({ call, a: [wav] }), { requests: 1, error: { name: "TimeoutError", phase: "body" } });
  });

  it("B13 an abort after the end of the call changes nothing", async () => {
    const call: Perform = async (client, stage) => {
      const { data } = await kinds.get(client, stage);
      stage.abort.abort();
      return data;
    };
    check(await playScene({ call, options: { clock: handClock().clock } }), { requests: 1, value: { sid: "RE1" } });
  });
});
