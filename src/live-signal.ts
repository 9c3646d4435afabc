import { refuse } from "./problem.js";

/** A call's signal, if it has one. If it has already aborted, the call ends here, before any input is read. */
export function liveSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (!signal) return undefined;
  if (!signal.throwIfAborted) refuse("signal must be an AbortSignal");
  signal.throwIfAborted();
  return signal;
}
