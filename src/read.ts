/** A body is larger than the caller allows. */
export class TooLarge extends Error {}

/** Reads a body up to `limit` decoded bytes; beyond, cancels it and throws TooLarge, or returns the start if `cut`. */
export async function readBytes(response: Response, limit: number, cut = false): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size <= limit) continue;
    reader.cancel().catch(() => {});
    if (cut) break;
    throw new TooLarge();
  }
  return joined(chunks, Math.min(size, limit));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first?.byteLength === size) return first;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += Math.min(chunk.byteLength, size - at);
  }
  return bytes;
}

/** Gives up a body unread, so that its socket is free. */
export function discard(response: Response): void {
  if (!response.bodyUsed) response.body?.cancel().catch(() => {});
}
