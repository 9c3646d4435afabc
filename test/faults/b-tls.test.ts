/** Real certificates over real sockets. A separate Node process makes the calls, because what it trusts is set when it starts. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { assertNoSecrets, phone, projectId, text, token } from "../support/invariants.js";
import { hasOpenssl, issuer, selfSigned } from "./certificates.js";

const program = `
  import { inspect } from "node:util";
  import { messages, recordings } from "./generated/compat/index.ts";
  import { createClient } from "./src/index.ts";
  const [kind, baseUrl, projectId, token, to, body] = process.argv.slice(2);
  const printed = [];
  const print = (...values) => printed.push(...values.map((value) => inspect(value, { depth: 9 })));
  const logger = { debug: print, warn: print };
  const client = createClient({ baseUrl, projectId, token, logger, retry: { baseDelayMs: 1 } });
  const calls = {
    get: () => recordings.get(client, { sid: "RE1" }),
    create: () => messages.create(client, { to, from: "+15550100001", body }),
  };
  const { ok, error } = await calls[kind]().safe();
  for (let at = error; at; at = at.cause) print(at, at.stack, JSON.stringify(at));
  const { name, code, attempts, retryable, delivered } = error ?? {};
  console.log(JSON.stringify({ end: ok ? { ok } : { name, code, attempts, retryable, delivered }, printed }));`;

const folder = mkdtempSync(join(tmpdir(), "faults-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The servers' certificates; the calling process trusts the first issuer in addition to those of the platform. */
function identities() {
  const [trusted, stranger] = [issuer(folder, "trusted"), issuer(folder, "stranger")];
  return {
    good: trusted.issue("good"),
    expired: trusted.issue("expired", { to: 2021 }),
    early: trusted.issue("early", { from: 2048 }),
    otherHost: trusted.issue("other", { host: "other.example" }),
    stranger: stranger.issue("strange"),
    selfSigned: selfSigned(folder),
  };
}

interface Listening {
  readonly port: number;
  /** Connections, and requests that were read. */
  readonly seen: { connections: number; requests: number };
  close(): Promise<void>;
}

async function listening(create: (listener: RequestListener) => Server): Promise<Listening> {
  const seen = { connections: 0, requests: 0 };
  const server = create((_, response) => {
    seen.requests++;
    response.setHeader("content-type", "application/json").end('{"sid":"RE1"}');
  });
  server.on("connection", (socket) => {
    seen.connections++;
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, seen, close };
}

/** The program, bundled once. */
async function bundled(): Promise<string> {
  const stdin = { contents: program, resolveDir: process.cwd(), loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, write: false, platform: "node", format: "esm" });
  const file = join(folder, "call.mjs");
  writeFileSync(file, outputFiles[0]?.contents ?? "");
  return file;
}

interface Done {
  readonly end: object;
  readonly printed: readonly string[];
}

async function call(file: string, kind: string, baseUrl: string): Promise<Done> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "trusted.pem"), NODE_TLS_REJECT_UNAUTHORIZED: "1" };
  const args = ["--no-warnings", file, kind, baseUrl, projectId, token, phone, text];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env, timeout: 20_000 });
  return { ...JSON.parse(stdout), printed: [...JSON.parse(stdout).printed, stderr] };
}

describe.skipIf(!hasOpenssl)("B10 TLS (skipped without the openssl command)", async () => {
  const { good, ...bad } = hasOpenssl ? identities() : ({} as ReturnType<typeof identities>);
  const file = await bundled();
  const tls =
    (options: TlsOptions) =>
    (listener: RequestListener): Server =>
      createTlsServer(options, listener);
  const plain = (listener: RequestListener): Server => createPlainServer(listener);
  /** Failed before a byte of the request was sent: nothing was delivered, and a retry would not help. */
  const untold = { name: "ConnectionError", attempts: 1, retryable: false, delivered: "no" };
  const once = { connections: 1, requests: 0 };

  it.each<[string, ReturnType<typeof tls>, url: string, end: object, seen: object]>([
    ["a good certificate", tls(good), "https://localhost", { ok: true }, { connections: 1, requests: 1 }],
    [
      "a good certificate, by IP address",
      tls(good),
      "https://127.0.0.1",
      { ok: true },
      { connections: 1, requests: 1 },
    ],
    [
      "a self-signed certificate",
      tls(bad.selfSigned),
      "https://localhost",
      { ...untold, code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
      once,
    ],
    [
      "a certificate of an unknown issuer",
      tls(bad.stranger),
      "https://localhost",
      { ...untold, code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
      once,
    ],
    ["an expired certificate", tls(bad.expired), "https://localhost", { ...untold, code: "CERT_HAS_EXPIRED" }, once],
    [
      "a certificate that is not yet valid",
      tls(bad.early),
      "https://localhost",
      { ...untold, code: "CERT_NOT_YET_VALID" },
      once,
    ],
    [
      "a certificate of another host",
      tls(bad.otherHost),
      "https://localhost",
      { ...untold, code: "ERR_TLS_CERT_ALTNAME_INVALID" },
      once,
    ],
    [
      "a TLS version that is too old",
      tls({ ...good, minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL@SECLEVEL=0" }),
      "https://localhost",
      { ...untold, code: expect.stringMatching(/^ERR_SSL_/) },
      once,
    ],
    [
      // Under TLS 1.3 the server refuses only after the handshake; fetch then either connects again or fails.
      "a server that asks for the client's certificate",
      tls({ ...good, requestCert: true, maxVersion: "TLSv1.2" }),
      "https://localhost",
      { ...untold, code: expect.stringMatching(/^ERR_SSL_/) },
      once,
    ],
    [
      "TLS to a port without TLS",
      plain,
      "https://localhost",
      { ...untold, code: expect.stringMatching(/^(?:ERR_SSL_|EPROTO)/) },
      once,
    ],
  ])("%s", async (_, server, url, want, wanted) => {
    for (const kind of ["get", "create"]) {
      const { port, seen, close } = await listening(server);
      const { end, printed } = await call(file, kind, `${url}:${port}`).finally(close);
      expect(end).toEqual(want);
      expect(seen).toEqual(wanted);
      assertNoSecrets(undefined, printed, undefined);
    }
  });

  /** As far as a client can tell, cut off after the request was sent: a GET is repeated, a POST is not. */
  it.each<[string, ReturnType<typeof tls>, url: string]>([
    ["plain HTTP to a TLS port", tls(good), "http://localhost"],
  ])("%s", async (_, server, url) => {
    for (const [kind, attempts] of [
      ["get", 3],
      ["create", 1],
    ] as const) {
      const { port, seen, close } = await listening(server);
      const { end, printed } = await call(file, kind, `${url}:${port}`).finally(close);
      expect(end).toEqual({
        name: "ConnectionError",
        code: expect.stringMatching(/^\w+$/),
        attempts,
        retryable: kind === "get",
        delivered: "maybe",
      });
      expect(seen).toEqual({ connections: attempts, requests: 0 });
      assertNoSecrets(undefined, printed, undefined);
    }
  });
});
