import type { Facts, SignalWireError } from "./errors.js";
import { type Fault, label, type Run } from "./outgoing.js";

/** Milliseconds to wait before the next attempt. */
export interface Wait {
  readonly waitMs: number;
}

function isRepeatable(run: Run, fault: Fault): boolean {
  if (run.body instanceof ReadableStream) return false;
  return run.idempotent || fault.harmless || (run.retry.unsafe && fault.delivered !== "yes");
}

/** What this attempt and those before it may have done together. */
const deliveredBy = (run: Run, fault: Fault) => (fault.delivered === "no" ? run.doubt : fault.delivered);

/** What the error of a fault tells. */
export function factsOf(run: Run, fault: Fault): Facts {
  const { operationId, attempts, requestId } = run.meta;
  const retryable = fault.transient && isRepeatable(run, fault);
  return { operationId, attempts, requestId, retryable, delivered: deliveredBy(run, fault) };
}

/** The error of a fault, by which the run knows it from errors of others. */
export function failure<E extends SignalWireError>(
  Class: new (message: string, facts: Facts) => E,
  run: Run,
  fault: Fault,
  what: string,
  more?: Partial<Facts>,
): E {
  const facts = factsOf(run, fault);
  const doubt =
    facts.delivered === "maybe" && !run.idempotent ? "; it may have taken effect: check before repeating it" : "";
  const once = run.body instanceof ReadableStream ? "; a stream is sent once only" : "";
  const error = new Class(`${run.operationId}: ${what} (${label(run)})${doubt}${once}`, { ...facts, ...more });
  run.failure = [error, fault];
  return error;
}

/** Full jitter under a doubling ceiling; a Retry-After is kept to, and spread by a tenth. */
function delay({ retry, settings, meta }: Run, retryAfterMs: number | undefined): number {
  const chance = settings.clock.random();
  if (!retryAfterMs) return chance * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (meta.attempts - 1));
  return retryAfterMs > retry.maxRetryAfterMs ? Number.POSITIVE_INFINITY : Math.ceil(retryAfterMs * (1 + chance / 10));
}

/** The wait before the next attempt; undefined where there is none to come: not worth it, not safe, no time, no quota. */
export function nextWait(run: Run, fault: Fault): Wait | undefined {
  const { clock, quota } = run.settings;
  if (!factsOf(run, fault).retryable || run.meta.attempts >= run.retry.maxAttempts) return undefined;
  const waitMs = delay(run, fault.retryAfterMs);
  if (clock.now() + waitMs >= run.deadline || quota.left < 5) return undefined;
  quota.left -= 5;
  run.doubt = deliveredBy(run, fault);
  return { waitMs };
}
