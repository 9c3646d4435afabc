/** What holds after every case, whatever happened in it: I1 to I6 of the fault tables. */
import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { expect } from "vitest";
import { type Client, SignalWireError } from "../../src/index.js";
import type { Place } from "./servers.js";

export const projectId = "PROJ-SENTINEL";
export const token = "TOK-SENTINEL";
/** What a person wrote, and to whom. */
export const phone = "+15550123987";
export const text = "TEXT-SENTINEL";
const secrets = [token, btoa(`${projectId}:${token}`), phone, phone.slice(2), encodeURIComponent(phone), text];

/** I1: no secret in anything that a program would print of a failure, a client or a log. */
export function assertNoSecrets(error: unknown, printed: readonly string[], client: Client | undefined): void {
  const prints = [...printed, inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client) ?? ""];
  for (let at = error, depth = 0; at && depth < 9; at = Object(at).cause, depth++) {
    prints.push(String(at), String(Object(at).message), String(Object(at).stack), JSON.stringify(at) ?? "");
    prints.push(inspect(at, { depth: 9 }), inspect(clone(at), { depth: 9 }));
  }
  for (const secret of secrets)
    for (const print of prints)
      if (print.includes(secret)) throw new Error(`I1: ${secret} stands in ${print.slice(0, 2_000)}`);
}

function clone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** I2: another origin is never told who we are. */
export function assertNoCredentials({ requests }: Place): void {
  for (const { headers } of requests)
    for (const name of ["authorization", "cookie", "proxy-authorization", "x-secret"])
      expect(headers[name], `I2: ${name} went to another origin`).toBeUndefined();
}

/** I3: nothing runs on when the call has ended: no timer that holds the process, no listener on the caller's signal. */
export async function assertAtRest(timersBefore: number, signal: AbortSignal): Promise<void> {
  await eventually("I3: timers left", () => timers() <= timersBefore);
  expect(getEventListeners(signal, "abort").length, "I3: listeners left on the signal").toBe(0);
}

/** Timers that keep the process alive. */
export const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

/** I5: every failure of the package carries the same properties. */
export function failure(error: unknown): SignalWireError {
  if (!SignalWireError.is(error)) throw new Error(`I5: not an error of the package: ${inspect(error)}`);
  expect(error.operationId, "I5").toMatch(/\w/);
  expect(error.attempts, "I5").toBeGreaterThanOrEqual(0);
  expect(error.retryable, "I5").toBeTypeOf("boolean");
  expect(["no", "maybe", "yes"], "I5").toContain(error.delivered);
  return error;
}

/** How a call ended, as a value. */
export async function settle(call: () => PromiseLike<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}

/** I6: every abandoned answer was cancelled: its socket is free again, or gone. */
export async function assertSettled(places: readonly Place[]): Promise<void> {
  for (const place of places) await eventually("I6: an answer is still open", () => place.unsettled() === 0);
}

async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 1_000) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 10).unref());
  }
}
