/** The space as a `fetch`: the same answers, delays and breaks as over a socket, without one. */

import { type Delivery, piecesOf, sleep } from "./delivery.js";
import type { RawRequest } from "./raw-request.js";
import { followUp, isRedirect, MOST_REDIRECTS } from "./redirects.js";
import { headersOf } from "./reply.js";

export function createFetch(answer: (raw: RawRequest) => Delivery): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const redirect = init.redirect ?? (input instanceof Request ? input.redirect : "follow");
    let raw = await readRequest(input, init);
    for (let redirects = 0; ; redirects++) {
      const delivery = await deliver(answer(raw), signal);
      if (redirect === "error" && isRedirect(delivery.reply.status)) throw new TypeError("unexpected redirect");
      const next = redirect === "follow" ? followUp(raw, delivery.reply) : undefined;
      if (!next) return toResponse(delivery, raw, signal, redirects > 0);
      if (redirects === MOST_REDIRECTS) throw new TypeError("too many redirects");
      raw = next;
    }
  };
}

/** Waits for the headers. */
async function deliver(delivery: Delivery, signal: AbortSignal | undefined): Promise<Delivery> {
  await sleep(delivery.delayMs, signal);
  signal?.throwIfAborted();
  if (delivery.reset === "before-headers") throw broken("fetch failed", "ECONNRESET");
  return delivery;
}

/** Reads the body through a Response, which handles bodies as well as a Request does and keeps no reference to a signal. */
async function readRequest(input: RequestInfo | URL, init: RequestInit): Promise<RawRequest> {
  const request = input instanceof Request ? input : undefined;
  const headers = new Headers(init.headers ?? request?.headers);
  const carrier = new Response(init.body ?? request?.body ?? null);
  const contentType = carrier.headers.get("content-type");
  if (contentType !== null && !headers.has("content-type")) headers.set("content-type", contentType);
  const method = normalized(init.method ?? request?.method ?? "GET");
  const url = new URL(request?.url ?? String(input));
  checkRequest(method, url, carrier.body !== null);
  return { method, url, headers: Object.fromEntries(headers), body: await carrier.text() };
}

const NORMALIZED = ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];

/** In capitals, except for methods that no fetch capitalizes: `patch` arrives as it is, and is no PATCH. */
function normalized(method: string): string {
  const upper = method.toUpperCase();
  return NORMALIZED.includes(upper) ? upper : method;
}

/** What no fetch sends. */
function checkRequest(method: string, url: URL, hasBody: boolean): void {
  if (hasBody && /^(?:GET|HEAD)$/.test(method)) throw new TypeError(`A ${method} request cannot have a body`);
  if (url.username || url.password)
    throw new TypeError("A URL cannot contain credentials: use the authorization header");
}

/** The error of Node's fetch when a connection breaks: a TypeError whose cause has the code. */
function broken(message: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error("The connection was reset"), { code }) });
}

const WITHOUT_BODY = [204, 205, 304];

function toResponse(
  delivery: Delivery,
  { method, url }: RawRequest,
  signal: AbortSignal | undefined,
  redirected: boolean,
): Response {
  const { status, headers } = delivery.reply;
  const isBodiless = WITHOUT_BODY.includes(status) || method === "HEAD";
  const body = isBodiless ? null : decoded(streamOf(delivery, signal), headers["content-encoding"]);
  const isKnown = status >= 200 && status <= 599;
  const response = new Response(body, { status: isKnown ? status : 200, headers: headersOf(delivery.reply) });
  Object.defineProperties(response, { url: { value: url.href }, redirected: { value: redirected } });
  if (!isKnown) Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
  return response;
}

/** Pulled piece by piece, so that a reader that stops stops the timers too. */
function streamOf(delivery: Delivery, signal: AbortSignal | undefined): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = piecesOf(withinLength(delivery));
  const wait = delivery.drip?.everyMs ?? 0;
  const missing = Number(delivery.reply.headers["content-length"] ?? 0) > delivery.reply.body.length;
  return new ReadableStream(
    {
      async pull(controller) {
        signal?.throwIfAborted();
        const piece = pieces.shift();
        if (piece) {
          await sleep(wait, signal);
          controller.enqueue(new Uint8Array(piece));
        } else if (delivery.reset || missing) controller.error(broken("terminated", "UND_ERR_SOCKET"));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** A body ends where its Content-Length says. */
function withinLength(delivery: Delivery): Delivery {
  const { reply } = delivery;
  const length = Number(reply.headers["content-length"] ?? reply.body.length);
  return { ...delivery, reply: { ...reply, body: reply.body.subarray(0, length) } };
}

/** fetch undoes the content encoding before anybody reads; bytes that are not encoded that way end like a broken connection. */
function decoded(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  encoding: string | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (encoding !== "gzip" && encoding !== "deflate") return body;
  const reader = body.pipeThrough(new DecompressionStream(encoding)).getReader();
  return new ReadableStream({
    async pull(controller) {
      const part = await reader.read().catch((cause) => Promise.reject(new TypeError("terminated", { cause })));
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
