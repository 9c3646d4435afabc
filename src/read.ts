import type { Watch } from "./watch.js";

/** The decoded bytes of a body; if it is longer than `limit`, a little more than that, and the rest is cancelled. Throws if the watch cuts it off. */
export async function readBytes(response: Response, limit: number, watch: Watch): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  watch.reader = reader;
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > limit) reader.cancel().catch(() => {});
  }
  watch.signal.throwIfAborted();
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  // Not through a Blob: jsdom's, which replaces the platform's in tests, cannot be turned back into bytes.
  const whole = new Uint8Array(size);
  for (const chunk of chunks.reverse()) {
    size -= chunk.length;
    whole.set(chunk, size);
  }
  return whole;
}

/** Abandons an unread body, so that its socket is freed. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
