import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { download, get } from "../../generated/compat/recordings.js";
import { type Client, createClient } from "../../src/index.js";
import { handClock } from "../support/clock.js";
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
    "B1 never answers, GET",
    byGet,
    { fault: "hang" },
    { name: "TimeoutError", phase: "headers", attempts: 3, delivered: "maybe" },
    3,
  ],
  [
    "B1 never answers, POST",
    byPost,
    { fault: "hang" },
    { name: "TimeoutError", phase: "headers", attempts: 1, delivered: "maybe" },
    1,
  ],
  ["B3 a body that drips for ever", byGet, drip(200, 20), { name: "TimeoutError", phase: "body", delivered: "yes" }, 3],
  ["B3 the same, POST", byPost, drip(200, 20), { name: "TimeoutError", phase: "body", delivered: "yes" }, 1],
  ["B4 a body that stalls", byGet, stalled(200), { name: "TimeoutError", phase: "body", requestId: "rq-1" }, 3],
  [
    "B5 an error body that stalls",
    byPost,
    stalled(500),
    { name: "ServerError", status: 500, requestId: "rq-1", errors: [] },
    1,
  ],
  ["B5 an error body that drips", byPost, drip(422, 20), { name: "ValidationError", status: 422 }, 1],
];

describe("time", () => {
  it.each(rows)("%s", async (_id, call, step, error, requests) => {
    const end = await playCall({ server: [step], options: quick, realTime: true, budgetMs: 6_000 }, call);
    expect(failure(end.error)).toMatchObject(error);
    expect(end.requests.length, "I4").toBe(requests);
  });

  it("the total is over before the attempt is", async () => {
    const options = { timeoutMs: 5_000, totalTimeoutMs: 120 };
    const end = await playCall({ server: [{ fault: "hang" }], options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", phase: "total", attempts: 1 });
  });

  it("what is cut off lets go of its socket", async () => {
    let closed = false;
    const hang: Step = (request) => {
      request.socket.on("close", () => {
        closed = true;
      });
    };
    const end = await playCall(
      { server: [hang], options: { timeoutMs: 60, retry: false }, realTime: true },
      async (client) => {
        const result = await get(client, { sid: "RE1" }).safe();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [result.ok, closed];
      },
    );
    expect(end.value).toEqual([false, true]);
  });

  it("a fetch that ignores its signal hangs nothing", async () => {
    const options = { ...quick, retry: false, fetch: () => new Promise<Response>(() => {}) } as const;
    const end = await playCall({ options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", phase: "headers" });
  });

  it("a token function that never answers hangs nothing", async () => {
    const options = { ...quick, retry: false, token: () => new Promise<string>(() => {}) } as const;
    const end = await playCall({ options, realTime: true, budgetMs: 1_000 }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError" });
    expect(end.requests.length).toBe(0);
  });

  it.each([0, -1, Number.NaN, "5"])("B6 timeoutMs %s is refused", async (value) => {
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
    // As a fetch that knows nothing of signals.
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

  it("B13 a download that nobody reads gives its socket back", async () => {
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
    const client = createClient({ baseUrl: a.url, projectId: "P", token: "T", timeoutMs: 100 });
    const { body } = await download(client, { sid: "RE1" });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(closed).toBe(true);
    await expect(body.getReader().read()).rejects.toMatchObject({ name: "TimeoutError", phase: "body" });
    await a.close();
  });
});

/** A server that speaks bytes. */
async function raw(speak: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const answer =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{"sid":"RE1"}';

const wire: readonly (readonly [id: string, speak: (socket: Socket) => void, error: object | undefined])[] = [
  ["B9 FIN before headers", (socket) => socket.end(), { name: "ConnectionError", code: "UND_ERR_SOCKET" }],
  ["B9 RST before headers", (socket) => socket.resetAndDestroy(), { name: "ConnectionError", code: "ECONNRESET" }],
  [
    "B14 103 before 200",
    (socket) => socket.end(`HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n${answer}`),
    undefined,
  ],
  ["B14 102 before 200", (socket) => socket.end(`HTTP/1.1 102 Processing\r\n\r\n${answer}`), undefined],
  ["C12 a status of 099", (socket) => socket.end("HTTP/1.1 099 Odd\r\n\r\n"), { name: "ConnectionError" }],
  [
    "C12 a status of 999",
    (socket) => socket.end("HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n"),
    { name: "ApiError", status: 999 },
  ],
  [
    "C12 a status of 599",
    (socket) => socket.end("HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n"),
    { name: "ServerError", status: 599 },
  ],
  ["no HTTP at all", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), { name: "ConnectionError" }],
  [
    "C1 shorter than its length",
    (socket) => socket.end(answer.replace("13", "99")),
    { name: "ConnectionError", delivered: "yes" },
  ],
  [
    "C2 cut, length unknown, FIN",
    (socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"sid":"R'),
    { name: "ResponseParseError", status: 200, delivered: "yes" },
  ],
  ["C3 longer than its length", (socket) => socket.end(answer.replace("13", "7")), { name: "ResponseParseError" }],
  [
    "chunks that are none",
    (socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
    { name: "ConnectionError" },
  ],
  [
    "C23 gzip that is none",
    (socket) => socket.end(answer.replace("Connection", "Content-Encoding: gzip\r\nConnection")),
    { name: "ConnectionError" },
  ],
  [
    "C23 a coding nobody knows",
    (socket) => socket.end(answer.replace("Connection", "Content-Encoding: zap\r\nConnection")),
    undefined,
  ],
  [
    "C23 six codings",
    (socket) => socket.end(answer.replace("Connection", `Content-Encoding: ${"gzip, ".repeat(5)}gzip\r\nConnection`)),
    { name: "ConnectionError" },
  ],
];

describe("bytes on the wire", () => {
  it.each(wire)("%s", async (_id, speak, error) => {
    const server = await raw(speak);
    const client = createClient({
      baseUrl: server.url,
      projectId: "P",
      token: "T",
      clock: handClock().clock,
      timeoutMs: 2_000,
    });
    const result = await get(client, { sid: "RE1" }).safe();
    await server.close();
    if (error) expect(result.ok ? result : failure(result.error)).toMatchObject(error);
    else expect(result).toMatchObject({ ok: true, data: { sid: "RE1" } });
  });

  it("B10 TLS to a plain port is not tried again", async () => {
    const server = await raw((socket) => socket.end("HTTP/1.1 400 Bad\r\n\r\n"));
    const client = createClient({ baseUrl: server.url.replace("http", "https"), projectId: "P", token: "T" });
    const { error } = (await get(client, { sid: "RE1" }).safe()) as { error: unknown };
    await server.close();
    expect(failure(error)).toMatchObject({
      name: "ConnectionError",
      attempts: 1,
      delivered: "no",
      code: expect.stringMatching(/SSL|EPROTO/),
    });
  });

  const causes: readonly (readonly [code: string, cause: object, attempts: number, delivered: string])[] = [
    ["ENOTFOUND", { code: "ENOTFOUND", syscall: "getaddrinfo" }, 3, "no"],
    ["EBUSY", { code: "EBUSY", syscall: "getaddrinfo" }, 3, "no"],
    ["UND_ERR_CONNECT_TIMEOUT", { code: "UND_ERR_CONNECT_TIMEOUT" }, 3, "no"],
    ["ETIMEDOUT", { code: "ETIMEDOUT", syscall: "connect" }, 3, "no"],
    ["ETIMEDOUT", { code: "ETIMEDOUT", syscall: "read" }, 1, "maybe"],
    ["EPIPE", { code: "EPIPE" }, 1, "maybe"],
    [
      "EPROTO",
      { code: "EPROTO", message: "write EPROTO 40:error:0A00010B:SSL routines:wrong version number" },
      1,
      "no",
    ],
    ["EPROTO", { code: "EPROTO", message: "read EPROTO bad record mac" }, 1, "maybe"],
    [
      "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC",
      { code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" },
      1,
      "maybe",
    ],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }, 1, "maybe"],
    ["HPE_INVALID_VERSION", { code: "HPE_INVALID_VERSION" }, 1, "maybe"],
    ["", { message: "client error (Connect): tcp connect error: Connection refused (os error 111)" }, 3, "no"],
    ["ECONNREFUSED", { errors: [{ code: "ECONNREFUSED" }, { code: "ECONNREFUSED" }] }, 3, "no"],
    ...[
      "CERT_HAS_EXPIRED",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    ].map((code) => [code, { code }, 1, "no"] as const),
  ];
  it("a port that fetch itself refuses: nothing has left", async () => {
    const options = { baseUrl: "http://127.0.0.1:1", projectId: "P", token: "T" };
    const error = failure(await create(createClient(options), { callSid: "CA1" }).catch((reason: unknown) => reason));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, delivered: "no", retryable: false });
  });

  it.each(
    causes,
  )("A13/B10 a POST that fails by %s %j: %i attempts, delivered %s", async (code, cause, attempts, delivered) => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause });
    };
    const client = createClient({
      baseUrl: "https://x.test",
      projectId: "P",
      token: "T",
      fetch,
      clock: handClock().clock,
    });
    const { error } = (await create(client, { callSid: "CA1" }).safe()) as { error: unknown };
    expect(failure(error)).toMatchObject({ name: "ConnectionError", ...(code && { code }), attempts, delivered });
  });
});
