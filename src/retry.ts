import type { Clock } from "./clock.js";
import type { RetryPolicy } from "./limits.js";

/** Whether an error with this status may be temporary. */
export const isTransient = (status: number): boolean => /^(?:408|425|429|50[0234])$/.test(`${status}`);

/**
 * Milliseconds before the next attempt: full jitter under a doubling ceiling. A Retry-After is respected, and spread by a
 * tenth; if it is longer than the limit, the result is longer than any timer.
 */
export function delayMs(
  { maxDelayMs, baseDelayMs, maxRetryAfterMs }: RetryPolicy,
  attempts: number,
  chance: number,
  retryAfterMs: number | undefined,
): number {
  if (!retryAfterMs) return chance * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempts - 1));
  return retryAfterMs > maxRetryAfterMs ? 2 ** 31 : Math.ceil(retryAfterMs * (1 + chance / 10));
}

/**
 * Retry-After in milliseconds, read strictly: whole seconds, or an HTTP date in one of its three forms, rounded up to a
 * second. Anything else is ignored. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(given: string | null, clock: Clock): number | undefined {
  const value = `${given}`.trim();
  if (/^\d{1,40}$/.test(value)) return +value * 1000;
  // An injected clock that counts from the epoch is used here, too.
  const now = clock.now() > 1e11 ? clock.now() : Date.now();
  const isDate = /^[A-Z][a-z]+,? .*:\d\d (?:GMT|\d{4})$/.test(value);
  const seconds = Math.ceil((Date.parse(value.replace(/(?: GMT)?$/, " GMT")) - now) / 1000);
  return isDate && seconds > 0 ? seconds * 1000 : undefined;
}
