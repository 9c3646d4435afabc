import { expect, it } from "vitest";
import { create, update } from "../../../generated/compat/call-recordings.js";
import { get, delete as remove } from "../../../generated/compat/recordings.js";
import type { Client, ClientOptions } from "../../../src/index.js";
import { handClock } from "../../support/clock.js";
import { failure } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { type End, playCall } from "../harness.js";

const calls = {
  get: (client) => get(client, { sid: "RE1" }).withResponse(),
  create: (client) => create(client, { callSid: "CA1" }).withResponse(),
  update: (client) => update(client, { callSid: "CA1", sid: "RE1", status: "paused" }).withResponse(),
  delete: (client) => remove(client, { sid: "RE1" }).withResponse(),
} satisfies Record<string, (client: Client) => PromiseLike<unknown>>;

interface Want {
  readonly requests: number;
  /** Bounds of each sleep. */
  readonly sleeps?: readonly (readonly [least: number, most: number])[];
  /** Properties of the error; if absent, the call must resolve. */
  readonly error?: object;
}

export type Row = [id: string, call: keyof typeof calls, server: readonly Step[], want: Want, options?: ClientOptions];

export const reset: Step = { fault: "reset" };
export const jitter = [[0, 500]] as const;
export const gone = { name: "NotFoundError", status: 404 };

/** Options whose clock starts at a date. */
export function clockAt(date: string): ClientOptions {
  return { clock: handClock(Date.parse(date)).clock };
}

function check(end: End, want: Want): void {
  expect(end.requests.length, "I4").toBe(want.requests);
  if (want.error) expect(failure(end.error)).toMatchObject(want.error);
  else expect(end.error).toBeUndefined();
  if (!want.error) expect((end.value as { meta: { attempts: number } }).meta.attempts).toBe(want.requests);
}

/** Runs each row as a test named after it. */
export function playRows(rows: readonly Row[]): void {
  it.each(rows)("%s", async (...[, call, server, want, options = {}]: Row) => {
    const hand = handClock(options.clock?.now() ?? 0);
    const end = await playCall({ server, options: { ...options, clock: hand.clock } }, async (client) =>
      calls[call](client),
    );
    check(end, want);
    for (const [index, [least, most]] of (want.sleeps ?? []).entries()) {
      expect(hand.sleeps[index]).toBeGreaterThanOrEqual(least);
      expect(hand.sleeps[index]).toBeLessThanOrEqual(most);
    }
    if (want.sleeps) expect(hand.sleeps.length).toBe(want.sleeps.length);
  });
}
