/** A clock whose sleeps take no time but move it on; chance is always in the middle. */
export function handClock(start = 0) {
  const sleeps: number[] = [];
  let now = start;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    sleeps.push(ms);
    now += ms;
    signal?.throwIfAborted();
  };
  return { clock: { now: () => now, random: () => 0.5, sleep }, sleeps, advance: (ms: number) => (now += ms) };
}
