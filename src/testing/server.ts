/** The space on a loopback socket. node:http is loaded only here, and only when somebody calls `listen`. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { concat } from "../webhooks/bytes.js";
import { type Delivery, piecesOf, sleep } from "./delivery.js";
import type { RawRequest } from "./raw-request.js";
import { headersOf } from "./reply.js";

export async function serve(answer: (raw: RawRequest) => Delivery): Promise<{ url: string; close(): Promise<void> }> {
  const { createServer } = nodeHttp();
  const server = createServer((request, response) => {
    respond(answer, request, response).catch(() => response.destroy());
  });
  const port = await listenOnFreePort(server);
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

/** Not imported, so that bundlers and Jest's CommonJS leave it alone; a platform without this module cannot listen anyway. */
function nodeHttp(): typeof import("node:http") {
  const { process } = globalThis as { process?: Pick<NodeJS.Process, "getBuiltinModule"> };
  const http = process?.getBuiltinModule?.("node:http");
  if (!http) throw new TypeError("listen: there is no node:http here; space.fetch and space.client() need none");
  return http;
}

function listenOnFreePort(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(address.port);
    });
  });
}

/** Closing twice is no error. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(
  answer: (raw: RawRequest) => Delivery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const delivery = answer(await readRequest(request));
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    await send(delivery, request, response, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

async function send(
  delivery: Delivery,
  request: IncomingMessage,
  response: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  await sleep(delivery.delayMs, gone);
  if (delivery.reset === "before-headers") return void request.socket.resetAndDestroy();
  const { status, headers, body } = delivery.reply;
  response.writeHead(status, headersOf(delivery.reply));
  response.flushHeaders();
  for (const piece of request.method === "HEAD" ? [] : piecesOf(delivery)) {
    await sleep(delivery.drip?.everyMs ?? 0, gone);
    response.write(piece);
  }
  if (delivery.reset === "mid-body") return breakOff(response, request);
  response.end();
  if (Number(headers["content-length"] ?? 0) > body.length) request.socket.end();
}

/** Whatever was written must be sent first, or the receiver sees no body at all. */
async function breakOff(response: ServerResponse, request: IncomingMessage): Promise<void> {
  await new Promise<void>((resolve) => {
    response.write("", () => resolve());
  });
  await sleep(10);
  request.socket.resetAndDestroy();
}

async function readRequest(request: IncomingMessage): Promise<RawRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
  return {
    method: request.method ?? "GET",
    url: urlOf(request.url ?? "/", headers.host ?? ""),
    headers,
    // Not through a Blob: jsdom's, which replaces the platform's in tests, cannot be turned back into text.
    body: new TextDecoder().decode(concat(chunks)),
  };
}

/** Not relative to a base, which would take the beginning of `//path` for a host. An address or a Host header that is none changes nothing. */
function urlOf(target: string, host: string): URL {
  if (/^https?:/i.test(target) && URL.canParse(target)) return new URL(target);
  const isHost = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
  return new URL(`http://${isHost ? host : "127.0.0.1"}${target.replace(/^(?!\/)/, "/")}`);
}
