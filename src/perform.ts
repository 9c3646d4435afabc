import { dataOf } from "./answer.js";
import { type Call, callOf } from "./call.js";
import { encode } from "./encode.js";
import { exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Settings } from "./settings.js";

/** Sends an operation and reads its answer. */
export const perform = <T>(
  settings: Settings,
  operation: Operation,
  input: object | undefined,
  options: RequestOptions | undefined,
): Call<T> =>
  callOf(operation.id, () =>
    exchange(settings, encode(settings, operation, input, options), {
      read: (answer) => dataOf(settings, operation, answer) as T,
    }),
  );
