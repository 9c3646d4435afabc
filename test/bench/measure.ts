/** One thing to time: `run` does its work once. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

/** A contender beside the one it is measured against. */
export interface Ratio {
  readonly name: string;
  readonly medianMs: number;
  /** Median over the median of the first contender, in the same windows. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Finalizers that run late are not the next one's to pay for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Times contenders side by side: window after window, each in turn, so that whatever else the machine does meets all of them. */
export async function compare(contenders: readonly Contender[], windows: number, calls: number): Promise<Ratio[]> {
  const times = contenders.map((): number[] => []);
  for (let window = -2; window < windows; window++) {
    // In another order each time: what one leaves behind to be collected, the next one pays for.
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
