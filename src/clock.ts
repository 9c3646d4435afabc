/** Time and randomness, so that tests can control both. */
export interface Clock {
  /** Milliseconds that never go back, counted from the epoch or from any other moment. */
  now(): number;
  /** Waits; leaves no timer behind when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A random number in [0, 1). */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener("abort", () => clearTimeout(timer));
    }),
  random: Math.random,
};
