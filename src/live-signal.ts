import { refuse } from "./problem.js";

/** A call's signal, if it has one. One that has aborted ends the call here, before anything of the input is read. */
export function liveSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (!signal) return undefined;
  if (!signal.throwIfAborted) refuse("signal must be an AbortSignal");
  signal.throwIfAborted();
  return signal;
}
