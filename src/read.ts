/** The first `limit` decoded bytes of a body, and whether there would be more; what is left unread is cancelled. */
export async function readBytes(
  response: Response,
  limit: number,
): Promise<readonly [bytes: Uint8Array, more: boolean]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > limit) reader?.cancel().catch(() => {});
  return [joined(chunks, size).subarray(0, limit), size > limit];
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Gives up a body unread, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
