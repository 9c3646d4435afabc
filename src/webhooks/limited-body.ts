import { concat, toBytes } from "./bytes.js";

/** A sender that is cut off in mid-body may never see the answer, so up to this many times the limit is read and discarded. */
const PATIENCE = 64;

/** The whole body; undefined if it exceeds the limit. Chunks are text if somebody has called `setEncoding`. */
export async function readUpTo(
  maxBytes: number,
  body: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    const chunk = typeof part === "string" ? toBytes(part) : part;
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (length > maxBytes * PATIENCE) break;
  }
  return length > maxBytes ? undefined : concat(chunks);
}

/** The chunks of a stream, because not every platform can iterate one. */
export async function* chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = stream?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) yield part.value;
  } finally {
    await reader?.cancel().catch(() => {});
  }
}
