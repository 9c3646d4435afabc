/** One thing to time: `run` does its work once. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

/** A contender compared with the one it is measured against. */
export interface Ratio {
  readonly name: string;
  readonly medianMs: number;
  /** Median divided by the median of the first contender, in the same windows. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The next contender must not pay for finalizers that run late. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Times contenders side by side, window after window, each in turn, so that other load on the machine affects all of them. */
export async function compare(contenders: readonly Contender[], windows: number, calls: number): Promise<Ratio[]> {
  const times = contenders.map((): number[] => []);
  for (let window = -2; window < windows; window++) {
    // In a different order each time, because each one pays for the garbage of the one before.
    const order = contenders.map((_, index) => [Math.random(), index] as const).sort(([a], [b]) => a - b);
    for (const [, index] of order) {
      const { run } = contenders[index] as Contender;
      await settled();
      const started = performance.now();
      for (let call = 0; call < calls; call++) await run();
      if (window >= 0) times[index]?.push((performance.now() - started) / calls);
    }
  }
  const medians = times.map(median);
  return contenders.map(({ name }, index) => {
    const medianMs = medians[index] ?? 0;
    return { name, medianMs, ratio: medianMs / (medians[0] || 1) };
  });
}
