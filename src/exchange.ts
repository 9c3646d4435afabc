import { attempt, Refused } from "./attempt.js";
import type { Clock } from "./clock.js";
import type { Meta } from "./options.js";
import type { Outcome, Outgoing, Reader, Run } from "./outgoing.js";
import type { Settings } from "./settings.js";

/** Sends a call until it is answered or given up. Never rejects. */
export async function exchange<T>(settings: Settings, out: Outgoing, reader: Reader<T>): Promise<Outcome<T>> {
  const { clock, quota } = settings;
  const started = clock.now();
  const meta: Meta = { operationId: out.operationId, attempts: 0, durationMs: 0 };
  const deadline = started + out.totalTimeoutMs;
  const run: Run = { settings, out, deadline, meta, doubt: "no", askedAnew: false, readAnew: false };
  try {
    for (;;) {
      out.signal?.throwIfAborted();
      const step = await attempt(run, reader);
      if ("data" in step) {
        quota.giveBack(meta.attempts > 1);
        return { ok: true, data: step.data, answer: step.answer, meta };
      }
      await pause(clock, out.signal, step.waitMs);
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error, answer: error.answer, meta };
    return { ok: false, error, meta };
  } finally {
    meta.durationMs = clock.now() - started;
  }
}

/** Sleeps, but no longer than the caller's signal allows, whatever an injected clock makes of it. */
export async function pause(clock: Clock, signal: AbortSignal | undefined, ms: number): Promise<void> {
  if (!signal || !ms) return ms ? clock.sleep(ms) : undefined;
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  await Promise.race([clock.sleep(ms, signal), aborted]).finally(() => signal.removeEventListener("abort", stop));
}
