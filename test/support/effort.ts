/** Bounds that a busy machine cannot break: microtasks, processor time, and the best of several tries. */

import { expect } from "vitest";

/** What is under way goes on until the abort, and not a turn of the event loop longer. */
export async function expectAbortEnds(underway: PromiseLike<unknown>, abort: AbortController, reason?: unknown) {
  await turn();
  expect(await settlesAtOnce(underway), "settled before the abort").toBe(false);
  abort.abort(reason);
  expect(await settlesAtOnce(underway), "settled by the abort").toBe(true);
}

/** Whether it settles by microtasks alone: not a timer, not an answer, nothing of the event loop comes in between. */
async function settlesAtOnce(promise: PromiseLike<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  promise.then(note, note);
  for (let hops = 0; hops < 1_000 && !settled; hops++) await undefined;
  return settled;
}

/** The event loop has turned, so that whatever can go on by itself has gone on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The smallest of several measurements, stopping at the first that is within the limit: noise only ever adds. */
export async function least(enough: number, measure: () => number | Promise<number>, tries = 10): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries && best > enough; count++) best = Math.min(best, await measure());
  return best;
}

/** Milliseconds of processor time that this process spends: what else the machine does is none of the code's. */
export async function busyMs(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** For measures of what refusing costs: as good as reading. */
export const orRefuse = (run: () => unknown) => () => {
  try {
    return run();
  } catch {}
};
