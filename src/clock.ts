import { onAbort } from "./on-abort.js";

/** Time and chance, so that tests can hold both in hand. */
export interface Clock {
  /** Milliseconds that only go forward; from the epoch or from anywhere. */
  now(): number;
  /** Ends early, rejecting with the signal's reason, when that aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, ms);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      forget();
      reject(signal?.reason);
    });
  });
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep,
  random: Math.random,
};

/** Wall-clock time, for dates that servers send. An injected clock that counts from the epoch is believed here, too. */
export function wallTime(clock: Clock): number {
  const now = clock.now();
  return now > 1e11 ? now : Date.now();
}
