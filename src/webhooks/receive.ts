/** What both handlers do with a request once its body is read: verify it, parse it, call the handler, and say how to answer. */
import { WebhookVerificationError } from "../errors.js";
import { inTurn } from "../in-turn.js";
import { dedupeKey } from "./dedupe.js";
import { parseWebhook } from "./parse.js";
import { signedUrl } from "./public-url.js";
import type { Receiver } from "./settings.js";
import type { Webhook, WebhookInput } from "./types.js";

export interface Incoming {
  readonly url: string;
  readonly method: string;
  readonly headers: WebhookInput["headers"];
  readonly rawBody: Uint8Array;
}

/** A status to answer with, or what the handler returned. */
export type Outcome<T> = { readonly status: 204 | 400 | 403 | 500 } | { readonly result: T };

export async function receive<T>(
  receiver: Receiver,
  incoming: Incoming,
  handler: (webhook: Webhook) => T | Promise<T>,
): Promise<Outcome<T>> {
  const url = signedUrl(incoming.url, incoming.headers, receiver);
  const webhook = await parseWebhook({ ...receiver, ...incoming, url }).catch((error) => refusal(receiver, error, url));
  if ("status" in webhook) return webhook;
  try {
    return await handOver(receiver, webhook, handler);
  } catch (error) {
    tell(() => receiver.onError?.(error));
    return { status: 500 };
  }
}

/** Whether the listener throws or rejects, the sender learns no more than the status. */
function tell(listener: () => unknown): void {
  (async () => listener())().catch(() => {});
}

function refusal({ onRefused }: Receiver, error: unknown, url: string): { status: 400 | 403 } {
  if (!WebhookVerificationError.is(error)) throw error;
  tell(() => onRefused?.(error, url));
  return { status: error.reason === "malformed" ? 400 : 403 };
}

/** Remembered only once it is handled: a webhook that failed is repeated, and must reach the handler then. */
async function handOver<T>(
  { dedupe, underWay }: Receiver,
  webhook: Webhook,
  handler: (webhook: Webhook) => T | Promise<T>,
): Promise<Outcome<T>> {
  const key = dedupe && dedupeKey(webhook);
  if (key === undefined) return { result: await handler(webhook) };
  // A sender that gets no answer in time repeats its request while the first is still being handled: the repetition waits for the first's outcome.
  return inTurn(underWay, key, async () => {
    if (await dedupe?.has(key)) return { status: 204 };
    const result = await handler(webhook);
    await dedupe?.add(key);
    return { result };
  });
}
