import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { callOperation } from "./operate.js";
import type { Operation, Variants } from "./operation.js";
import type { RequestOptions } from "./options.js";

/** A body on its way. */
export interface Download {
  readonly body: ReadableStream<Uint8Array>;
  readonly contentType: string;
  readonly contentLength: number | null;
  /** Asks again from a byte on (Range, If-Range). */
  restart(from: number): Promise<Download>;
}

export function downloadOperation(
  client: Client,
  operation: Operation | Variants,
  input: object | undefined,
  options?: RequestOptions,
): Call<Download> {
  const chosen = "of" in operation ? Object.values(operation.of)[0] : operation;
  return callOperation(client, chosen as Operation, input, options);
}

export function downloadMedia(client: Client, url: string, options?: RequestOptions): Call<Download> {
  return client.fetch(url, options as RequestInit & RequestOptions) as unknown as Call<Download>;
}
