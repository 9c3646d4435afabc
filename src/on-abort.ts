/** All callbacks for one signal, as its single listener. */
class Callbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Callbacks>();

/**
 * Calls back when a signal aborts, until the returned function is called. Thousands of calls may share a signal, and
 * Node warns about the eleventh listener, so a signal has one listener of ours at a time, and none when no call is in progress.
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
