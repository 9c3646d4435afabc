/** Calls a generated function by its name. */
import type { Client } from "../../src/index.js";
import type { WrapperCall } from "./surface.js";

export type Namespace = Readonly<Record<string, unknown>>;

/** The functions of a generated index, by `resource.verb`. */
export function wrappersOf(index: Namespace): Map<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  for (const [resource, namespace] of Object.entries(index)) {
    if (typeof namespace !== "object" || namespace === null) continue;
    for (const [verb, value] of Object.entries(namespace)) {
      if (typeof value === "function") functions.set(`${resource}.${verb}`, value as (...args: unknown[]) => unknown);
    }
  }
  return functions;
}

/** Runs a wrapper to its end, whatever it gives: a value, a list's first page, a download's bytes. */
export async function invoke(index: Namespace, client: Client, call: WrapperCall): Promise<void> {
  const wrapper = wrappersOf(index).get(call.wrapper);
  if (!wrapper) throw new Error(`${call.wrapper} is not exported`);
  const options = call.waits ? { maxWaitMs: 60_000 } : undefined;
  const result = await wrapper(client, call.input, options);
  if (result !== null && typeof result === "object" && "body" in result && result.body instanceof ReadableStream) {
    await result.body.cancel();
  }
}
