import { EventEmitter, once } from "node:events";
import { inspect } from "node:util";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { download, get } from "../../generated/compat/recordings.js";
import { type Client, createClient } from "../../src/index.js";
import { failure } from "../support/invariants.js";
import { type Step, serve } from "../support/servers.js";
import { playCall } from "./harness.js";

const drip =
  (status: number, everyMs: number): Step =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.write("{");
    const timer = setInterval(() => response.write(" "), everyMs);
    response.on("close", () => clearInterval(timer));
  };

const stalled =
  (status: number): Step =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "rq-1" });
    response.write('{"sid":');
  };

const byGet = (client: Client) => get(client, { sid: "RE1" });
const byPost = (client: Client) => create(client, { callSid: "CA1" });
const quick = { timeoutMs: 400, retry: { baseDelayMs: 1 } };

type Row = [id: string, call: (client: Client) => Promise<unknown>, step: Step, error: object, requests: number];

const rows: readonly Row[] = [
  [
    "B1 a server that never answers, GET",
    byGet,
    { fault: "hang" },
    { name: "TimeoutError", phase: "headers", attempts: 3, delivered: "maybe" },
    3,
  ],
  [
    "B1 a server that never answers, POST",
    byPost,
    { fault: "hang" },
    { name: "TimeoutError", phase: "headers", attempts: 1, delivered: "maybe" },
    1,
  ],
  [
    "B3 a body that drips for ever, GET",
    byGet,
    drip(200, 20),
    { name: "TimeoutError", phase: "body", delivered: "yes" },
    3,
  ],
  [
    "B3 a body that drips for ever, POST",
    byPost,
    drip(200, 20),
    { name: "TimeoutError", phase: "body", delivered: "yes" },
    1,
  ],
  ["B4 a body that stalls, GET", byGet, stalled(200), { name: "TimeoutError", phase: "body", requestId: "rq-1" }, 3],
  [
    "B5 an error body that stalls, POST",
    byPost,
    stalled(500),
    { name: "ServerError", status: 500, requestId: "rq-1", errors: [] },
    1,
  ],
  ["B5 an error body that drips, POST", byPost, drip(422, 20), { name: "ValidationError", status: 422 }, 1],
];

/** Loads what the first request needs, so that loading does not count against the limits above. */
beforeAll(() => playCall({}, byGet));

describe("time", () => {
  it.each(rows)("%s", async (_id, call, step, error, requests) => {
    const end = await playCall({ server: [step], options: quick, realTime: true, budgetMs: 6_000 }, call);
    expect(failure(end.error)).toMatchObject(error);
    expect(end.requests.length, "I4").toBe(requests);
  });

  it("a total limit that is shorter than the attempt's ends the call", async () => {
    const options = { timeoutMs: 5_000, totalTimeoutMs: 250 };
    const end = await playCall({ server: [{ fault: "hang" }], options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", phase: "total", attempts: 1 });
  });

  it("an attempt that is cut off frees its socket", async () => {
    let closed = false;
    const hang: Step = (request) => {
      request.socket.on("close", () => {
        closed = true;
      });
    };
    const end = await playCall(
      { server: [hang], options: { timeoutMs: 250, retry: false }, realTime: true },
      async (client) => {
        const result = await get(client, { sid: "RE1" }).safe();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [result.ok, closed];
      },
    );
    expect(end.value).toEqual([false, true]);
  });

  it("a fetch that ignores its signal does not hang a call", async () => {
    const options = { ...quick, retry: false, fetch: () => new Promise<Response>(() => {}) } as const;
    const end = await playCall({ options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", phase: "headers" });
  });

  it.each([
    ["runs out of time", 200, undefined, { name: "TimeoutError", phase: "body" }],
    ["runs out of time with the reason of an error", 400, undefined, { name: "BadRequestError" }],
    ["is aborted", 200, new AbortController(), "enough"],
  ] as const)("I6 a body is cancelled when its call %s, even if fetch ignores the signal", async (_, status, abort, want) => {
    const cancelled = vi.fn();
    const started = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      controller.enqueue(new TextEncoder().encode('{"sid":'));
      setTimeout(() => abort?.abort("enough"), 10);
    };
    const fetch = async () => new Response(new ReadableStream({ start: started, cancel: cancelled }), { status });
    const options = { fetch, timeoutMs: abort ? 9_000 : 30, retry: false } as const;
    const end = await playCall({ options, realTime: true }, (client) =>
      get(client, { sid: "RE1" }, { signal: abort?.signal }),
    );
    if (typeof want === "string") expect(end.error).toBe(want);
    else expect(failure(end.error)).toMatchObject(want);
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it("a body that was cut off changes nothing about the next attempt", async () => {
    const half = new TextEncoder().encode('{"sid":"');
    const stalls = () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(half) }));
    const answers = [stalls(), new Response(half), new Response('{"sid":"RE1"}')];
    const options = { fetch: async () => answers.shift() as Response, timeoutMs: 30 };
    const end = await playCall({ options }, byGet);
    expect(end.value).toMatchObject({ sid: "RE1" });
  });

  it("a token function that never answers does not hang a call", async () => {
    const options = { ...quick, retry: false, token: () => new Promise<string>(() => {}) } as const;
    const end = await playCall({ options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError" });
    expect(end.requests.length).toBe(0);
  });

  it.each([0, -1, Number.NaN, "5"])("B6 timeoutMs %o is refused", async (value) => {
    const timeoutMs = value as number;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", timeoutMs })).toThrow(/timeoutMs/);
    const end = await playCall({}, (client) => get(client, { sid: "RE1" }, { timeoutMs }));
    expect(failure(end.error).message).toContain("timeoutMs");
    expect(end.requests.length).toBe(0);
  });

  it.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY])("B6 timeoutMs %s does not fire at once", async (timeoutMs) => {
    const end = await playCall(
      {
        server: [(_, response) => setTimeout(() => response.end("{}"), 30)],
        options: { timeoutMs, totalTimeoutMs: timeoutMs },
      },
      byGet,
    );
    expect(end.error).toBeUndefined();
  });

  it.each([
    ["while its token is fetched", 0, 200],
    ["while it waits for an answer", 1, 200],
    ["while it waits for a redirect", 1, 307],
  ])("an attempt that was cut off %s sends and changes nothing more", async (_id, requests, status) => {
    const urls: string[] = [];
    const gate = new EventEmitter();
    const opened = once(gate, "open");
    const token = () => (requests ? "T" : opened.then(() => "T"));
    // Like a fetch that ignores signals.
    const fetch = async (url: unknown) => {
      urls.push(String(url));
      await opened;
      return new Response(null, { status, headers: { location: "/on" } });
    };
    const options = { fetch: fetch as typeof globalThis.fetch, token, timeoutMs: 20, retry: false } as const;
    const end = await playCall({ options, realTime: true }, byGet);
    gate.emit("open");
    await new Promise((resolve) => setImmediate(resolve));
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", delivered: requests ? "maybe" : "no" });
    expect(urls.length).toBe(requests);
    expect(end.logged).toEqual([]);
  });

  it("B8 one signal shared by thousands of calls", async () => {
    const warned: string[] = [];
    const onWarning = (warning: Error) => warned.push(inspect(warning));
    process.on("warning", onWarning);
    const abort = new AbortController();
    let held = 0;
    const { addEventListener, removeEventListener } = abort.signal;
    abort.signal.addEventListener = (...all: Parameters<typeof addEventListener>) => {
      held++;
      addEventListener.apply(abort.signal, all);
    };
    abort.signal.removeEventListener = (...all: Parameters<typeof removeEventListener>) => {
      held--;
      removeEventListener.apply(abort.signal, all);
    };
    const fetch = async () => new Response('{"sid":"RE1"}');
    const client = createClient({ baseUrl: "http://127.0.0.1:1", projectId: "P", token: "T", fetch });
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 200 }, () => get(client, { sid: "RE1" }, { signal: abort.signal })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", onWarning);
    expect(warned).toEqual([]);
    expect(held).toBe(0);
  });

  it("B11 the caller aborts while a download streams", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const endless: Step = (_, response) => {
      response.writeHead(200, { "content-type": "audio/wav" });
      const timer = setInterval(() => response.write(Buffer.alloc(1000)), 5);
      response.on("close", () => clearInterval(timer));
    };
    const end = await playCall({ server: [endless], realTime: true }, async (client) => {
      const { body } = await download(client, { sid: "RE1" }, { signal: abort.signal });
      setTimeout(() => abort.abort(reason), 40);
      await new Response(body).arrayBuffer();
    });
    expect(end.error).toBe(reason);
  });

  it("B13 a download that nobody reads releases its socket", async () => {
    let closed = false;
    const a = await serve([
      (_, response) => {
        response.on("close", () => {
          closed = true;
        });
        response.writeHead(200, { "content-type": "audio/wav" });
        response.write("RIFF");
      },
    ]);
    const client = createClient({ baseUrl: a.url, projectId: "P", token: "T", timeoutMs: 300 });
    const { body } = await download(client, { sid: "RE1" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(closed).toBe(true);
    await expect(body.getReader().read()).rejects.toMatchObject({ name: "TimeoutError", phase: "body" });
    await a.close();
  });
});
