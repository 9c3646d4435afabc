import type { Clock } from "./clock.js";
import type { Outcome } from "./outgoing.js";

/** Counts the requests of a call that consists of several exchanges. */
export interface Tally {
  attempts: number;
}

/**
 * Does such a call. Its meta counts all requests and the whole time, even if the caller's signal or code ends it between two exchanges. Not async, because
 * an error's stack has no line to spare for it.
 */
export function tallied<T>(
  operationId: string,
  clock: Clock,
  work: (tally: Tally) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const started = clock.now();
  const tally = { attempts: 0 };
  const whole = () => ({ operationId, attempts: tally.attempts, durationMs: clock.now() - started });
  return work(tally).then(
    (outcome) => ({ ...outcome, meta: { ...outcome.meta, ...whole() } }),
    (error): Outcome<T> => ({ ok: false, error, meta: whole() }),
  );
}
