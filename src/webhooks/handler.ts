import { chunksOf, readUpTo } from "./limited-body.js";
import { receive } from "./receive.js";
import { type ReceiverOptions, readOptions } from "./settings.js";
import type { Webhook } from "./types.js";

/**
 * A handler for every platform that uses fetch's Request and Response: Hono, Next.js, Workers, Bun, Deno. It answers 403 to a missing or wrong
 * signature, 413 to a body that is too large, 400 to one that can't be read, 500 when the handler throws, else with the handler's response or 204.
 *
 * SignalWire may repeat a webhook, so handling it twice should do no harm; `dedupe` helps. Webhooks may also arrive in another order than they
 * were sent: a call's are numbered (`sequenceNumber`); for a message or recording, keep a final state when an earlier one arrives.
 *
 * The handler also gets the request, whose body has been read, and whatever else the platform passes: the context of a Next.js route, a Worker's
 * `env` and `ctx`. So a URL given to SignalWire may carry a query of your own, such as `?order=17`.
 *
 * The key is needed when the handler is made. If that is too early (`next build` loads every route, a Worker gets its secrets with the
 * request), make the handler on the first request, and keep it: `dedupe` holds back what the same handler is at work on.
 *
 * @throws {TypeError} When made without a key, or with a wrong `publicUrl`. The returned function throws it when the request's body was read before.
 * @see https://signalwire.com/docs/platform/webhooks
 * @example
 * export const POST = webhookHandler({ signingKey, publicUrl: "https://app.example.com" }, async (webhook) => {
 *   if (webhook.kind === "recordingStatus") await store(webhook.payload.recordingSid);
 * });
 * @example
 * // A Worker answers at once, and goes on working:
 * const receive = webhookHandler({ signingKey }, (webhook, request, ctx: { waitUntil(work: Promise<unknown>): void }) => {
 *   if (webhook.kind === "smsStatus") ctx.waitUntil(store(new URL(request.url).searchParams.get("order") ?? ""));
 * });
 */
export function webhookHandler<Rest extends readonly unknown[] = []>(
  options: ReceiverOptions,
  // biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing
  handler: (webhook: Webhook, request: Request, ...rest: Rest) => Response | void | Promise<Response | void>,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const receiver = readOptions(options, handler);
  return async (request, ...rest) => {
    if (request.bodyUsed || request.body?.locked) throw new TypeError(USED);
    const rawBody = await readUpTo(receiver.maxBytes, chunksOf(request.body)).catch(() => "broken off" as const);
    if (rawBody === "broken off") return new Response(null, { status: 400 });
    if (!rawBody) return new Response(null, { status: 413 });
    const outcome = await receive(receiver, { ...partsOf(request), rawBody }, (webhook) =>
      handler(webhook, request, ...rest),
    );
    if ("status" in outcome) return new Response(null, { status: outcome.status });
    return isResponse(outcome.result) ? outcome.result : new Response(null, { status: 204 });
  };
}

/**
 * In plain JavaScript a handler may return anything, such as the value of its last expression, or the answer of another HTTP library. A Response
 * may come from another realm, or from a platform's own class.
 */
function isResponse(result: unknown): result is Response {
  const { status, arrayBuffer } = Object(result);
  return typeof status === "number" && typeof arrayBuffer === "function";
}

const USED =
  "The request's body has already been read, so its signature can't be checked: hand over the request before anybody calls json(), text() or formData()";

function partsOf({ url, method, headers }: Request) {
  return { url, method, headers };
}
