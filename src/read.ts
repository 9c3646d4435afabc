/** The decoded bytes of a body; of one that is longer than `limit` a little more than that, and the rest is cancelled. */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > limit) reader.cancel().catch(() => {});
  }
  // Not by way of a Blob: that of jsdom, in a test's place of the platform's, has no way back to bytes.
  const whole = new Uint8Array(size);
  for (const chunk of chunks.reverse()) {
    size -= chunk.length;
    whole.set(chunk, size);
  }
  return whole;
}

/** Gives up a body unread, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
