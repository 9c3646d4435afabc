import type { Reply } from "./reply.js";

/** A reply, and what happens to it on its way. */
export interface Delivery {
  readonly reply: Reply;
  readonly delayMs: number;
  readonly drip: { readonly bytes: number; readonly everyMs: number } | undefined;
  readonly reset: "before-headers" | "mid-body" | undefined;
}

export const PLAIN = { delayMs: 0, drip: undefined, reset: undefined } as const;

/** The pieces that go out before the end, or before the connection breaks. */
export function piecesOf({ reply, drip, reset }: Delivery): Uint8Array[] {
  const bytes = reset === "mid-body" ? reply.body.subarray(0, Math.floor(reply.body.length / 2)) : reply.body;
  if (!drip) return bytes.length === 0 ? [] : [bytes];
  const size = Math.max(1, drip.bytes);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/** A timer for longer, be it for ever, would end at once. */
const LONGEST_MS = 2 ** 31 - 1;

export function sleep(ms: number, signal?: AbortSignal | null): Promise<void> {
  if (ms <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      },
      Math.min(ms, LONGEST_MS),
    );
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
