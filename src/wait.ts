import { dataOf } from "./answer.js";
import { type Call, callOf } from "./call.js";
import type { Client } from "./client.js";
import { encode } from "./encode.js";
import { type Facts, NotFoundError, SignalWireError, WaiterError } from "./errors.js";
import { exchange, pause } from "./exchange.js";
import { settingsOf } from "./inside.js";
import { checked } from "./limits.js";
import type { Operation, Waiter } from "./operation.js";
import type { WaitOptions } from "./options.js";
import type { Outcome, Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord } from "./shape.js";
import { type Tally, tallied } from "./tally.js";
import { unlessAborted } from "./unless-aborted.js";

interface Plan {
  readonly maxWaitMs: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly notFoundGraceMs: number;
}

interface Wait<T> {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly waiter: Waiter;
  readonly out: Outgoing;
  readonly plan: Plan;
  readonly onPoll: WaitOptions["onPoll"];
  readonly started: number;
  readonly tally: Tally;
  /** What has been seen so far. */
  readonly seen: { polls: number; last: T | undefined; observed: Record<string, number> };
}

/** Polls an operation until the waiter's field has a success value; every `waitUntil…` returns this. */
export function waitOperation<T>(
  client: Client,
  operation: Operation,
  waiter: Waiter,
  input: object | undefined,
  options: WaitOptions,
): Call<T> {
  return callOf(operation.id, async () => {
    const settings = settingsOf(client);
    const given = own(options);
    const plan = planOf(given);
    const { onPoll = null } = given;
    if (onPoll !== null && typeof onPoll !== "function") refuse("onPoll must be a function");
    const { minDelayMs: _, maxDelayMs: __, ...rest } = given;
    const out = encode(settings, operation, input, rest);
    const seen = { polls: 0, last: undefined, observed: Object.create(null) as Record<string, number> };
    const started = settings.clock.now();
    return tallied(operation.id, settings.clock, (tally) =>
      untilDone<T>({ settings, operation, waiter, out, plan, onPoll: given.onPoll, started, tally, seen }),
    );
  });
}

function planOf(options: WaitOptions): Plan {
  if (options.maxWaitMs === undefined) refuse("maxWaitMs is missing: say how long to wait");
  const standard = { maxWaitMs: 1, minDelayMs: 1_000, maxDelayMs: 15_000, notFoundGraceMs: 10_000 };
  const plan = checked(standard, options);
  // No timer runs for the whole wait, so it may be longer than a timer can hold, or infinite.
  const { maxWaitMs } = options;
  // The first delay may be 0; if all of them were, the server would be flooded.
  return { ...plan, maxWaitMs, maxDelayMs: Math.max(plan.minDelayMs, plan.maxDelayMs) || 500 };
}

async function untilDone<T>(wait: Wait<T>): Promise<Outcome<T>> {
  const { settings, plan, out, started } = wait;
  const { clock } = settings;
  const deadline = started + plan.maxWaitMs;
  for (let delay = plan.minDelayMs; ; delay = Math.min(plan.maxDelayMs, delay * 1.5 || 500)) {
    const left = deadline - clock.now();
    const outcome = await poll(wait, Math.max(1_000, left));
    wait.tally.attempts += outcome.meta.attempts;
    const verdict = await judge(wait, outcome);
    if (verdict) return verdict;
    const rest = deadline - clock.now();
    if (rest <= 0) return ended(wait, "timeout", `is not ${done(wait)} after ${plan.maxWaitMs} ms`, outcome);
    await pause(clock, out.signal, Math.min(Math.max(delay, demanded(outcome, out)), rest));
  }
}

/** What the server demanded by Retry-After, up to the longest that any call waits for: more than that ends a call, but not the wait. */
function demanded(outcome: Outcome<unknown>, { limits }: Outgoing): number {
  const { retryAfterMs = 0 } = Object(outcome.ok || outcome.error) as Facts;
  return Math.min(retryAfterMs, limits.retry.maxRetryAfterMs);
}

function poll<T>({ settings, operation, out, seen }: Wait<T>, totalTimeoutMs: number): Promise<Outcome<T>> {
  seen.polls++;
  const limited = {
    ...out,
    limits: { ...out.limits, totalTimeoutMs: Math.min(out.limits.totalTimeoutMs, totalTimeoutMs) },
  };
  return exchange(settings, limited, { read: (answer) => dataOf(settings, operation, answer) as T });
}

/** A temporary failure of the server does not end the wait, nor does a 404 within `notFoundGraceMs`, as long as no value has been seen. */
function isPassing<T>({ settings, plan, seen, started }: Wait<T>, error: unknown): boolean {
  if (!NotFoundError.is(error)) return SignalWireError.is(error) && error.retryable;
  return seen.last === undefined && settings.clock.now() - started < plan.notFoundGraceMs;
}

/** The end of the wait, if this poll brings it. */
async function judge<T>(wait: Wait<T>, outcome: Outcome<T>): Promise<Outcome<T> | undefined> {
  const { waiter, out, seen } = wait;
  if (!outcome.ok) {
    if (NotFoundError.is(outcome.error)) count(seen.observed, "not found");
    return isPassing(wait, outcome.error) ? undefined : outcome;
  }
  seen.last = outcome.data ?? seen.last;
  const fields: Record<string, unknown> = isRecord(outcome.data) ? outcome.data : {};
  const state = String(fields[waiter.field]);
  count(seen.observed, shown(state));
  // An async onPoll may reject; that is the caller's exception too.
  await unlessAborted(wait.onPoll?.(outcome.data, seen.polls), out.signal);
  const trouble = waiter.errorField ? fields[waiter.errorField] : undefined;
  // An error code of 0 means no error.
  const isTroubled = !/^0?$/.test(String(trouble ?? ""));
  if (waiter.failure.includes(state) || isTroubled) {
    const what = `is ${shown(state)}${isTroubled ? ` with ${waiter.errorField} set` : ""}, and will not be ${done(wait)}`;
    return ended(wait, "failure", what, outcome);
  }
  return waiter.success.includes(state) ? outcome : undefined;
}

/** A state as messages show it: states are plain words; anything else may be sensitive text and is not shown. */
const shown = (state: string): string => (/^(?!.*\d{4})[\w -]{1,60}$/.test(state) ? state : "no known state");

const done = <T>({ waiter }: Wait<T>): string => waiter.success.join(" or ");

function count(observed: Record<string, number>, state: string): void {
  observed[state] = (observed[state] ?? 0) + 1;
}

function ended<T>(
  { operation, waiter, tally, seen }: Wait<T>,
  state: "failure" | "timeout",
  what: string,
  outcome: Outcome<T>,
): Outcome<T> {
  const states =
    Object.entries(seen.observed)
      .map(([name, times]) => `${name} ×${times}`)
      .join(", ") || "no state";
  const about = {
    operationId: operation.id,
    attempts: tally.attempts,
    retryable: state === "timeout",
    delivered: "yes",
    state,
    observed: seen.observed,
  } as const;
  const error = new WaiterError(`${operation.id}: ${waiter.field} ${what} (seen: ${states})`, about, seen.last);
  return { ok: false, error, answer: outcome.answer, meta: outcome.meta };
}
