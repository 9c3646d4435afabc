/** Time and chance, so that tests can hold both in hand. */
export interface Clock {
  /** Milliseconds that only go forward; from the epoch or from anywhere. */
  now(): number;
  /** Leaves no timer behind when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
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
