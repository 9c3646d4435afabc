import { attempt } from "./attempt.js";
import type { Clock } from "./clock.js";
import { NotFoundError } from "./errors.js";
import { onAbort } from "./on-abort.js";
import type { Outcome, Outgoing, Reader, Run } from "./outgoing.js";
import type { Settings } from "./settings.js";

/** Sends a call until it is answered or given up. Never rejects. */
export async function exchange<T>(settings: Settings, out: Outgoing, reader: Reader<T>): Promise<Outcome<T>> {
  const { clock, quota } = settings;
  const started = clock.now();
  const meta = { operationId: out.operationId, attempts: 0, durationMs: 0 };
  const fresh = { answer: undefined, failure: undefined, sent: false, askedAnew: false, readAnew: false };
  // In this order: properties added behind a spread object make it a slow one.
  const run: Run = { settings, meta, deadline: started + out.totalTimeoutMs, doubt: "no", ...fresh, ...out };
  try {
    for (;;) {
      out.signal?.throwIfAborted();
      const step = await attempt(run, reader);
      if ("data" in step) {
        quota.left = Math.min(500, quota.left + (meta.attempts > 1 ? 5 : 1));
        return { ok: true, ...step, meta };
      }
      await pause(clock, out.signal, step.waitMs);
    }
  } catch (error) {
    const { answer } = run;
    // What an earlier attempt may have deleted is gone now: that is what was asked for.
    if (out.method === "DELETE" && run.doubt !== "no" && answer && NotFoundError.is(error))
      return { ok: true, data: undefined as T, answer, meta };
    return { ok: false, error, answer, meta };
  } finally {
    meta.durationMs = clock.now() - started;
  }
}

/** Sleeps, but no longer than the caller's signal allows, whatever an injected clock makes of it. */
export async function pause(clock: Clock, signal: AbortSignal | undefined, ms: number): Promise<void> {
  if (!ms) return;
  let forget = () => {};
  const aborted = new Promise<never>((_, reject) => {
    forget = onAbort(signal, () => reject(signal?.reason));
  });
  await Promise.race([clock.sleep(ms, signal), aborted]).finally(forget);
}
