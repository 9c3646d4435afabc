import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { callOperation } from "./operate.js";
import type { Operation, Waiter } from "./operation.js";
import type { WaitOptions } from "./options.js";

export function waitOperation<T>(
  client: Client,
  operation: Operation,
  _waiter: Waiter,
  input: object | undefined,
  options: WaitOptions,
): Call<T> {
  return callOperation(client, operation, input, options);
}
