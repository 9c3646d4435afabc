/** Who waits for a signal, and the one listener that tells them. */
interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly tell: () => void;
}

const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when a signal aborts, until the function it returns is called. Thousands of calls may share a signal, and
 * Node warns of the eleventh listener: so a signal has one of ours at a time, and none when no call is under way.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const { callbacks, tell } = waiting.get(signal) ?? first(signal);
  if (!callbacks.size) signal.addEventListener("abort", tell);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) signal.removeEventListener("abort", tell);
  };
}

function first(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const tell = () => {
    for (const callback of callbacks) callback();
  };
  const entry = { callbacks, tell };
  waiting.set(signal, entry);
  return entry;
}
