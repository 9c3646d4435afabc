import type { Delivered, Facts, SignalWireError } from "./errors.js";
import { type Fault, label, type Run } from "./outgoing.js";

/** Milliseconds to wait before the next attempt. */
export interface Wait {
  readonly waitMs: number;
}

function isRepeatable({ out }: Run, fault: Fault): boolean {
  if (out.body instanceof ReadableStream) return false;
  return out.idempotent || fault.harmless || (out.retry.unsafe && fault.delivered !== "yes");
}

const ranks: readonly Delivered[] = ["no", "maybe", "yes"];
const worst = (a: Delivered, b: Delivered) => (ranks.indexOf(a) < ranks.indexOf(b) ? b : a);

/** What the error of a fault tells. */
export function factsOf(run: Run, fault: Fault): Facts {
  const { operationId, attempts, requestId } = run.meta;
  const delivered = worst(run.doubt, fault.delivered);
  return { operationId, attempts, requestId, retryable: fault.transient && isRepeatable(run, fault), delivered };
}

/** An error of a class that needs no more facts than these. */
export function errorOf<E extends SignalWireError>(
  Class: new (message: string, facts: Facts) => E,
  run: Run,
  fault: Fault,
  what: string,
  more?: Partial<Facts>,
): E {
  const facts = factsOf(run, fault);
  const doubt =
    facts.delivered === "maybe" && !run.out.idempotent ? "; it may have taken effect: check before repeating it" : "";
  const once = run.out.body instanceof ReadableStream ? "; a stream is sent once only" : "";
  return new Class(`${facts.operationId}: ${what} (${label(run.out)})${doubt}${once}`, { ...facts, ...more });
}

/** Full jitter under a doubling ceiling; a Retry-After is kept to, and spread by a tenth. */
function delay({ out, settings, meta }: Run, retryAfterMs: number | undefined): number {
  const { retry } = out;
  const chance = settings.clock.random();
  if (!retryAfterMs) return chance * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (meta.attempts - 1));
  return retryAfterMs > retry.maxRetryAfterMs ? Number.POSITIVE_INFINITY : Math.ceil(retryAfterMs * (1 + chance / 10));
}

/** The wait before the next attempt; undefined where there is none to come: not worth it, not safe, no time, no quota. */
export function nextWait(run: Run, fault: Fault): Wait | undefined {
  const { out, settings, meta } = run;
  if (!fault.transient || !isRepeatable(run, fault) || meta.attempts >= out.retry.maxAttempts) return undefined;
  const waitMs = delay(run, fault.retryAfterMs);
  if (settings.clock.now() + waitMs >= run.deadline || settings.quota.left < 5) return undefined;
  settings.quota.left -= 5;
  run.doubt = worst(run.doubt, fault.delivered);
  return { waitMs };
}

/** That wait, or else the error is thrown. */
export function waitOr(run: Run, fault: Fault, error: SignalWireError): Wait {
  const wait = nextWait(run, fault);
  if (wait) return wait;
  throw error;
}
