/** The callbacks that wait for one signal, as its one listener. */
class Callbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Callbacks>();

/**
 * Calls back when a signal aborts, until the function it returns is called. Thousands of calls may share a signal, and
 * Node warns of the eleventh listener: so a signal has one of ours at a time, and none when no call is under way.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const callbacks = waiting.get(signal) ?? new Callbacks();
  if (!callbacks.size) signal.addEventListener("abort", callbacks);
  waiting.set(signal, callbacks.add(callback));
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) signal.removeEventListener("abort", callbacks);
  };
}
