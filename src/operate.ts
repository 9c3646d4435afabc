import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { insideOf } from "./inside.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";

/** Sends an operation; every wrapper with a single answer returns this. */
export function callOperation<T>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options?: RequestOptions,
): Call<T> {
  return insideOf(client).call(operation, input, options);
}
