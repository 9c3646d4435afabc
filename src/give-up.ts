import type { Circumstances, Delivered } from "./errors.js";
import type { Run } from "./outgoing.js";
import { backoff } from "./retry.js";

/** What went wrong with an attempt, as far as repeating it goes. */
export interface Fault {
  /** May pass by itself. */
  readonly transient: boolean;
  readonly delivered: Delivered;
  /** Refused or never sent, so that even a POST may be repeated. */
  readonly harmless?: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** Milliseconds to wait before the next attempt. */
export interface Wait {
  readonly waitMs: number;
}

function repeatable({ out }: Run, fault: Fault): boolean {
  if (out.body instanceof ReadableStream) return false;
  return out.idempotent || fault.harmless === true || (out.retry.unsafe && fault.delivered !== "yes");
}

function worst(a: Delivered, b: Delivered): Delivered {
  return a === "yes" || b === "yes" ? "yes" : a === "maybe" ? a : b;
}

export function circumstances(run: Run, fault: Fault): Circumstances {
  return {
    operationId: run.out.operationId,
    attempts: run.meta.attempts,
    retryable: fault.transient && repeatable(run, fault),
    delivered: worst(run.doubt, fault.delivered),
    requestId: run.meta.requestId,
  };
}

function delay({ out, settings, meta }: Run, retryAfterMs: number | undefined): number {
  if (!retryAfterMs) return backoff(out.retry, meta.attempts, settings.clock);
  if (retryAfterMs > out.retry.maxRetryAfterMs) return Number.POSITIVE_INFINITY;
  return Math.ceil(retryAfterMs * (1 + settings.clock.random() / 10));
}

/** The wait before the next attempt; undefined where there is none to come: not worth it, not safe, no time, no quota. */
export function nextWait(run: Run, fault: Fault): Wait | undefined {
  const { out, settings, meta } = run;
  if (!fault.transient || !repeatable(run, fault) || meta.attempts >= out.retry.maxAttempts) return undefined;
  const waitMs = delay(run, fault.retryAfterMs);
  if (settings.clock.now() + waitMs >= run.deadline || !settings.quota.take()) return undefined;
  run.doubt = worst(run.doubt, fault.delivered);
  return { waitMs };
}

/** That wait, or else the error. */
export function waitOr(run: Run, fault: Fault, error: (about: Circumstances) => unknown): Wait {
  const wait = nextWait(run, fault);
  if (wait) return wait;
  throw error(circumstances(run, fault));
}
