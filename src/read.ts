/** The first `limit` decoded bytes of a body, and whether there would be more; what is left unread is cancelled. */
export async function readBytes(
  response: Response,
  limit: number,
): Promise<readonly [bytes: Uint8Array, more: boolean]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > limit) reader?.cancel().catch(() => {});
  const [bytes = new Uint8Array(), ...rest] = chunks;
  const whole = rest.length ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : bytes;
  return [whole.subarray(0, limit), size > limit];
}

/** Gives up a body unread, so that its socket is free. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
