import type { Result } from "./call.js";
import { type Client, settingsOf } from "./client.js";
import { SignalWireError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { ListOptions, Meta } from "./options.js";

/** A list starts at its first use: awaited it is the first page, iterated it is every item, lazily. */
export interface List<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  toArray(options: { max: number }): Promise<T[]>;
  pages(): AsyncIterable<Page<T>>;
  safe(): Promise<Result<Page<T>>>;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** null on the last page. Asked for twice, it is one request. */
  next(): Promise<Page<T> | null>;
  readonly hasNext: boolean;
  /** Opaque; resumes by `list(client, input, { cursor })`. */
  readonly cursor: string | null;
  readonly meta: Meta;
}

export function listOperation<T>(
  client: Client,
  operation: Operation,
  _input?: object,
  _options?: ListOptions,
): List<T> {
  settingsOf(client);
  throw new SignalWireError(`${operation.id}: lists are still to come`, { operationId: operation.id });
}
