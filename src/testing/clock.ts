/** The space's own time: the given clock, advanced by `advance`. */
export interface Clock {
  now(): number;
  advance(ms: number): void;
}

export function createClock(now: () => number): Clock {
  let ahead = 0;
  return {
    now: () => now() + ahead,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`advance(ms) takes milliseconds from 0 on, not ${ms}`);
      ahead += ms;
    },
  };
}
