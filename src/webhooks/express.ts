import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { readUpTo } from "./limited-body.js";
import { receive } from "./receive.js";
import { type ReceiverOptions, readOptions } from "./settings.js";
import type { Webhook } from "./types.js";
import { HOST } from "./urls.js";

/** A request from node:http, Connect or Express; a body parser may have set `body` and `rawBody`. */
export interface WebhookRequest extends IncomingMessage {
  /** Bytes or text are taken as the received body; anything else was parsed, and can't be verified. */
  body?: unknown;
  /** The received bytes, if a parser kept them. */
  rawBody?: unknown;
  /** Set by Express: the URL including the path that the app or router is mounted at. */
  originalUrl?: string;
}

/** A handler for `app.post()` and `app.use()`; without `next`, one for `http.createServer()`. */
export type WebhookMiddleware<
  Req extends WebhookRequest = WebhookRequest,
  Res extends ServerResponse = ServerResponse,
> = (request: Req, response: Res, next?: (error?: unknown) => void) => Promise<void>;

/**
 * A handler for Express, Connect and node:http. It reads the body itself, so put it before any body parser; a parser that keeps
 * the bytes (`rawBody`, or `express.raw`) does no harm. It answers as `webhookHandler` does; if the handler finishes without
 * beginning an answer, it answers 204. So a handler that answers later (in a callback, by `render` or `sendFile`) must be async, or
 * return a promise, and not finish before. It also reads the requests of node:http2, which TypeScript does not take for those of node:http.
 *
 * @throws {TypeError} When made without a key, or with a wrong `publicUrl`. For an already parsed body, the error goes to `next`.
 * @see https://signalwire.com/docs/platform/webhooks
 * @example
 * app.post("/hooks", webhook({ signingKey, publicUrl: "https://app.example.com" }, async (hook) => {
 *   if (hook.kind === "recordingStatus") await store(hook.payload.recordingSid);
 * }));
 * @example
 * // Answer a call's request for cXML, in TypeScript with Express's own types:
 * import type { Request, Response } from "express";
 *
 * app.post("/voice", webhook({ signingKey }, (hook, request: Request, response: Response) => {
 *   response.type("xml").send("<Response><Say>Hello</Say></Response>");
 * }));
 */
export function webhook<Req extends WebhookRequest = WebhookRequest, Res extends ServerResponse = ServerResponse>(
  options: ReceiverOptions,
  handler: (webhook: Webhook, request: Req, response: Res) => unknown,
): WebhookMiddleware<Req, Res> {
  const receiver = readOptions(options, handler);
  return async (request, response, next) => {
    try {
      const rawBody = await rawBodyOf(request, receiver.maxBytes);
      if (!rawBody) return answer(response, 413);
      const incoming = { url: urlOf(request), method: request.method ?? "POST", headers: request.headers, rawBody };
      const outcome = await receive(receiver, incoming, (hook) => handler(hook, request, response));
      if ("status" in outcome) answer(response, outcome.status);
      // An answer that has begun is the handler's to end: it may be a stream.
      else if (!response.headersSent) answer(response, 204);
    } catch (error) {
      if (next) next(error);
      // A sender that breaks off must not end a process in which nobody catches this.
      else if (error !== request.errored) throw error;
    }
  };
}

/** Answers, unless the handler has done so. An answer that it has only begun breaks off, lest it be taken for the whole. */
function answer(response: ServerResponse, status: number): void {
  if (response.writableEnded) return;
  if (response.headersSent) return void response.destroy();
  response.statusCode = status;
  response.end();
}

/**
 * The URL as the sender wrote it. Express cuts the mount path off `url` and keeps the whole in `originalUrl`. Some proxies send a whole URL in its
 * place, whose host then counts: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
function urlOf({ originalUrl, url = "/", headers, socket }: WebhookRequest): string {
  const scheme = "encrypted" in socket ? "https" : "http";
  const sent = originalUrl ?? url;
  const [, host = hostOf(headers), target = sent] = /^https?:\/\/([^/?#]*)(.*)/is.exec(sent) ?? [];
  // A Host of `x/other#` would replace the path, one of `x:99999` would leave none, and a webhook signed for another path be accepted here.
  const isHost = HOST.test(host) && URL.canParse(`${scheme}://${host}`);
  return `${scheme}://${isHost ? host : "localhost"}${target}`;
}

/** Under HTTP/2, its `:authority` decides, whatever Host says: https://www.rfc-editor.org/rfc/rfc9113#section-8.3.1 */
const hostOf = ({ ":authority": authority, host = "" }: IncomingHttpHeaders): string =>
  typeof authority === "string" ? authority : host;

async function rawBodyOf(request: WebhookRequest, maxBytes: number): Promise<Uint8Array | undefined> {
  const kept = [request.rawBody, request.body].find(isRaw);
  if (kept !== undefined)
    return withinLimit(typeof kept === "string" ? new TextEncoder().encode(kept) : kept, maxBytes);
  if (request.readableEnded || request.readableDidRead) throw new TypeError(PARSED);
  return readUpTo(maxBytes, request);
}

const PARSED =
  "The body has already been parsed, so its signature can't be checked. Put webhook() before express.json() and express.urlencoded(), or keep the bytes in both: express.urlencoded({ verify: (request, _, bytes) => { request.rawBody = bytes; } })";

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

function withinLimit(body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  return body.length > maxBytes ? undefined : body;
}
