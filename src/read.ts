/** The decoded bytes of a body; of one that is longer than `limit` a little more than that, and the rest is cancelled. */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; reader && size <= limit; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > limit) reader.cancel().catch(() => {});
  }
  const [first] = chunks;
  return first && chunks.length < 2 ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Gives up a body unread, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
