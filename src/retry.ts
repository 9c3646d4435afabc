import type { Clock } from "./clock.js";
import { wallTime } from "./clock.js";
import { parseDate } from "./dates.js";
import type { RetryOptions } from "./options.js";
import { own } from "./own.js";

export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly unsafe: boolean;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

const defaults: RetryPolicy = {
  maxAttempts: 3,
  unsafe: false,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
};

/** The base policy with what these options change. */
export function retryPolicy(
  options: RetryOptions | false | undefined,
  base: RetryPolicy | undefined,
  problem: (message: string) => never,
): RetryPolicy {
  if (options === undefined && base) return base;
  const policy = own(base ?? defaults) as { -readonly [K in keyof RetryPolicy]: RetryPolicy[K] };
  if (options === false) return { ...policy, maxAttempts: 1 };
  for (const [key, value] of Object.entries(options ?? {})) {
    if (value === undefined) continue;
    if (key === "unsafe") policy.unsafe = value === true;
    else if (!(key in policy)) problem(`retry.${key} is no option`);
    else if (!Number.isSafeInteger(value) || value < (key === "maxAttempts" ? 1 : 0))
      problem(`retry.${key} must be a whole number of at least ${key === "maxAttempts" ? 1 : 0}`);
    else policy[key as "maxAttempts"] = value;
  }
  return policy;
}

/** 408, 425, 429, 500, 502, 503 and 504 may pass by themselves. */
export const isTransient = (status: number): boolean => /^(?:408|425|429|50[0234])$/.test(String(status));

/** Full jitter: anywhere between 0 and the doubling ceiling. */
export function backoff(policy: RetryPolicy, attempt: number, clock: Clock): number {
  return clock.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}

/**
 * Retry-After in milliseconds, read strictly: whole seconds or an HTTP date, rounded up to a second. Anything else is
 * ignored. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(value: string | null, clock: Clock): number | undefined {
  if (value && /^\d{1,15}$/.test(value)) return +value * 1000;
  if (!value || !/^[A-Z][a-z]{2,8},? [\w :-]{9,24}(?: GMT|\d{4})$/.test(value)) return undefined;
  const asctime = /^\w{3} (\w{3}) ([ \d]\d) ([\d:]{8}) (\d{4})$/.exec(value);
  const seconds =
    (parseDate(asctime ? `${asctime[2]} ${asctime[1]} ${asctime[4]} ${asctime[3]} GMT`.trim() : value) -
      wallTime(clock)) /
    1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds)) * 1000;
}

/**
 * What all calls of a client may spend on retries together, so that a failing server isn't stormed: a retry costs 5 of
 * 500, a success gives back what its last retry cost, or 1.
 */
export class RetryQuota {
  #tokens = 500;

  /** False when the quota is used up. */
  take(): boolean {
    if (this.#tokens < 5) return false;
    this.#tokens -= 5;
    return true;
  }

  giveBack(retried: boolean): void {
    this.#tokens = Math.min(500, this.#tokens + (retried ? 5 : 1));
  }
}
