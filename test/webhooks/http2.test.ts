/** The handler for node:http under HTTP/2 (node:http2's API for both), where `:authority` says what Host says elsewhere. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import {
  connect,
  createSecureServer,
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type IncomingHttpHeaders,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { webhook } from "../../src/webhooks/express.js";
import { hasOpenssl, type Identity, selfSigned } from "../faults/certificates.js";
import { signingKey } from "./sign.js";

type Listener = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

const OWN = "app.example.com";

/** The status for a webhook that was signed for this URL and is sent with these headers. */
async function post(signedUrl: string, given: IncomingHttpHeaders, identity?: Identity): Promise<number | undefined> {
  const listener = webhook({ signingKey }, () => {}) as unknown as Listener;
  const server = identity ? createSecureServer(identity, listener) : createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const session = connect(`${identity ? "https" : "http"}://127.0.0.1:${port}`, { rejectUnauthorized: false });
  try {
    const signed = await signWebhook({ signingKey, url: signedUrl, scheme: "compat", body: { A: "1" } });
    const request = session.request({ ":method": "POST", ":path": "/hook?x=1", ...given, ...signed.headers });
    request.end(signed.rawBody);
    const [headers] = await once(request, "response");
    return headers[":status"];
  } finally {
    session.destroy();
    server.close();
  }
}

it.each<[name: string, given: IncomingHttpHeaders, signed: string, status: number]>([
  ["an authority", { ":authority": OWN }, `http://${OWN}/hook?x=1`, 204],
  ["an authority with a port", { ":authority": `${OWN}:8080` }, `http://${OWN}:8080/hook?x=1`, 204],
  ["an authority, another signed", { ":authority": OWN }, "http://evil.example/hook?x=1", 403],
  ["a Host and no authority", { host: OWN }, `http://${OWN}/hook?x=1`, 204],
  ["an authority and the same Host", { ":authority": OWN, host: OWN }, `http://${OWN}/hook?x=1`, 204],
  ["an authority beside another Host", { ":authority": OWN, host: "evil.example" }, `http://${OWN}/hook?x=1`, 204],
  ["another Host, which is signed", { ":authority": OWN, host: "evil.example" }, "http://evil.example/hook?x=1", 403],
  ["an authority that is no host, a Host", { ":authority": "x:99999", host: OWN }, `http://${OWN}/hook?x=1`, 403],
  ["a scheme that the connection has not", { ":authority": OWN, ":scheme": "https" }, `https://${OWN}/hook?x=1`, 403],
])("HTTP/2: %s", async (_, given, signed, status) => {
  expect(await post(signed, given)).toBe(status);
});

it.skipIf(!hasOpenssl)("HTTP/2 over TLS: the scheme is https", async () => {
  const folder = mkdtempSync(join(tmpdir(), "http2-"));
  try {
    expect(await post(`https://${OWN}/hook?x=1`, { ":authority": OWN }, selfSigned(folder))).toBe(204);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
