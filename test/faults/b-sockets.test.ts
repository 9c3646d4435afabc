import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytes } from "../support/servers.js";
import { check, failing, play, playScene, type Row } from "./harness.js";

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"sid":"RE1"}';

const sockets: readonly Row[] = [
  ...(["reset", "end"] as const).flatMap((fault): Row[] => [
    [
      `B9 GET: ${fault} before headers`,
      { call: "get", a: [{ fault }] },
      { requests: 3, error: { name: "ConnectionError", code: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/) } },
    ],
    [`B9 GET: ${fault} once`, { call: "get", a: [{ fault }, 200] }, { requests: 2 }],
    [
      `B9 POST: ${fault} before headers`,
      { call: "create", a: [{ fault }] },
      { requests: 1, error: { name: "ConnectionError", delivered: "maybe" } },
    ],
    [`B9 POST marked idempotent: ${fault} before headers`, { call: "update", a: [{ fault }, 200] }, { requests: 2 }],
    [`B9 download: ${fault} before headers`, { call: "download", a: [{ fault }, 200] }, { requests: 2 }],
  ]),
  [
    "B9 half a status line",
    { call: "get", a: [bytes("HTTP/1.1 20")] },
    { requests: 3, error: { name: "ConnectionError" } },
  ],
  [
    "B9 half the headers",
    { call: "get", a: [bytes("HTTP/1.1 200 OK\r\nContent-Ty")] },
    { requests: 3, error: { name: "ConnectionError" } },
  ],
  [
    "B9 bytes that are not HTTP",
    { call: "create", a: [bytes("SSH-2.0-OpenSSH_9.6\r\n")] },
    { requests: 1, error: { name: "ConnectionError", delivered: "maybe" } },
  ],
  [
    "B9 64 KiB of headers",
    { call: "create", a: [bytes(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(65_536)}\r\n\r\n{}`)] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
  ...[
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_UNTRUSTED",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    "HOSTNAME_MISMATCH",
    "INVALID_PURPOSE",
    "PATH_LENGTH_EXCEEDED",
    "UNABLE_TO_GET_CRL",
    "CRL_HAS_EXPIRED",
    "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
  ].map(
    (code): Row => [
      `B10 ${code} is not repeated`,
      { call: "get", options: { fetch: failing(code) } },
      { requests: 0, error: { name: "ConnectionError", code, attempts: 1, retryable: false, delivered: "no" } },
    ],
  ),
  [
    "B14 103 Early Hints",
    { call: "get", a: [bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n", ok)] },
    { requests: 1, value: { data: { sid: "RE1" } } },
  ],
  [
    "B14 102 Processing, twice",
    { call: "get", a: [bytes("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n", ok)] },
    { requests: 1, value: { data: { sid: "RE1" } } },
  ],
];

describe("B. sockets", () => {
  play(sockets);

  it("B14 an unrequested 100 Continue is skipped, or is a ConnectionError if the platform refuses it", async () => {
    const end = await playScene({ call: "create", a: [bytes("HTTP/1.1 100 Continue\r\n\r\n", ok)] });
    check(end, end.error ? { requests: 1, error: { name: "ConnectionError", delivered: "maybe" } } : { requests: 1 });
  });

  it("B10 a port that fetch never connects to", async () => {
    const end = await playScene({ call: "get", options: { baseUrl: "http://127.0.0.1:9" } });
    check(end, { requests: 0, error: { name: "ConnectionError" } });
  });

  it("B10 nothing in the package turns verification off", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    for (const name of sources)
      expect(readFileSync(join("src", name), "utf8")).not.toMatch(/rejectUnauthorized|TLS_REJECT/);
  });
});
