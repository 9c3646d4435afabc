/** What a socket may do to a call: bytes that are not an answer, and the failures that fetch reports. */
import { type AddressInfo, createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { get } from "../../generated/compat/recordings.js";
import { createClient } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { failure } from "../support/invariants.js";

/** A server that writes raw bytes. */
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
  ["bytes that are not HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), { name: "ConnectionError" }],
  [
    "C1 a body shorter than its Content-Length",
    (socket) => socket.end(answer.replace("13", "99")),
    { name: "ConnectionError", delivered: "yes" },
  ],
  [
    "C2 a body without a Content-Length, cut by a FIN",
    (socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"sid":"R'),
    { name: "ResponseParseError", status: 200, delivered: "yes" },
  ],
  [
    "C3 a body longer than its Content-Length",
    (socket) => socket.end(answer.replace("13", "7")),
    { name: "ResponseParseError" },
  ],
  [
    "invalid chunks",
    (socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
    { name: "ConnectionError" },
  ],
  [
    "C23 a body that is not gzip as stated",
    (socket) => socket.end(answer.replace("Connection", "Content-Encoding: gzip\r\nConnection")),
    { name: "ConnectionError" },
  ],
  [
    "C23 an unknown content coding",
    (socket) => socket.end(answer.replace("Connection", "Content-Encoding: zap\r\nConnection")),
    undefined,
  ],
  [
    "C23 six content codings",
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

  it("B10 TLS to a port without TLS is not tried again", async () => {
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
});

/** What fetch says about a failure, and which error results. */
const causes: readonly (readonly [code: string, cause: object, attempts: number, delivered: string])[] = [
  ["ENOTFOUND", { code: "ENOTFOUND", syscall: "getaddrinfo" }, 3, "no"],
  ["EBUSY", { code: "EBUSY", syscall: "getaddrinfo" }, 3, "no"],
  ["UND_ERR_CONNECT_TIMEOUT", { code: "UND_ERR_CONNECT_TIMEOUT" }, 3, "no"],
  ["ETIMEDOUT", { code: "ETIMEDOUT", syscall: "connect" }, 3, "no"],
  ["ETIMEDOUT", { code: "ETIMEDOUT", syscall: "read" }, 1, "maybe"],
  ["EPIPE", { code: "EPIPE" }, 1, "maybe"],
  ["EPROTO", { code: "EPROTO", message: "write EPROTO 40:error:0A00010B:SSL routines:wrong version number" }, 1, "no"],
  ["EPROTO", { code: "EPROTO", message: "read EPROTO bad record mac" }, 1, "maybe"],
  ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", { code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" }, 1, "no"],
  ["ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", { code: "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE" }, 1, "no"],
  ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", { code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" }, 1, "maybe"],
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

describe("failures of the connection", () => {
  it("a port that fetch itself refuses: nothing is sent", async () => {
    const options = { baseUrl: "http://127.0.0.1:1", projectId: "P", token: "T" };
    const error = failure(await create(createClient(options), { callSid: "CA1" }).catch((reason: unknown) => reason));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, delivered: "no", retryable: false });
  });

  it.each(
    causes,
  )("A13/B10 a POST that fails with %s %j: attempts %i, delivered %s", async (code, cause, attempts, delivered) => {
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
