import type { ClientOptions } from "./options.js";
import { own } from "./own.js";
import { refuse } from "./problem.js";

/** When and how often a call is retried. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly unsafe: boolean;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

/** The limits of a call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly retry: RetryPolicy;
}

export const standardLimits: Limits = {
  timeoutMs: 30_000,
  totalTimeoutMs: 90_000,
  maxBodyBytes: 2 ** 24,
  retry: { maxAttempts: 3, unsafe: false, baseDelayMs: 500, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 },
};

/** The base limits, changed by the options of a client or of a call. */
export function limitsOf(base: Limits, options: Pick<ClientOptions, keyof Limits>): Limits {
  // Most calls change nothing.
  if (!Object.keys(base).some((name) => name in options)) return base;
  const { retry, ...numbers } = base;
  const { retry: given = {} } = options;
  const changed = given || { maxAttempts: 1 };
  if (typeof changed !== "object") refuse("retry must be an object, or false");
  return { ...checked(numbers, options), retry: checked(retry, changed) };
}

/** The given numbers and flags, with defaults from `standard`; no number may exceed what a timer can hold, because beyond that it would fire at once. */
export function checked<T extends object>(standard: T, given: object | undefined): T {
  const values: Record<string, unknown> = own(standard as Record<string, unknown>);
  const changes: Record<string, unknown> = own(given as Record<string, unknown>);
  for (const [name, usual] of Object.entries(values)) {
    const value = (changes[name] === undefined ? usual : changes[name]) as number;
    const isFlag = usual === !!usual;
    const least = isFlag || /Delay|After|Grace/.test(name) ? 0 : 1;
    if (typeof value !== typeof usual || !(value >= least) || (name === "maxAttempts" && value % 1 !== 0))
      refuse(`${name} must be a ${isFlag ? "boolean" : `whole number from ${least}`}`);
    values[name] = isFlag ? value : Math.min(value, 2 ** 31 - 1);
  }
  return values as T;
}
