import { dataOf } from "./answer.js";
import { type Call, OperationCall } from "./call.js";
import { type Client, settingsOf } from "./client.js";
import { encode } from "./encode.js";
import { exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";

/** Sends an operation; what every wrapper of one answer returns. */
export function callOperation<T>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options?: RequestOptions,
): Call<T> {
  return new OperationCall(operation.id, async () => {
    const settings = settingsOf(client);
    return exchange(settings, encode(settings, operation, input, options), {
      read: (answer) => dataOf(settings, operation, answer) as T,
    });
  });
}
