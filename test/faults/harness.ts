/**
 * Plays a fault against a call: server A is the client's base, server B another origin, and time a test clock's. Every
 * invariant is asserted at the end.
 */
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { callRecordings, compat, messages, recordings, tokens } from "../../generated/compat/index.js";
import { type Client, type ClientOptions, createClient, type Meta } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import {
  assertAtRest,
  assertNoCredentials,
  assertNoSecrets,
  assertSettled,
  failure,
  phone,
  projectId,
  settle,
  text,
  timers,
  token,
} from "../support/invariants.js";
import { type Place, type Step, serve } from "../support/servers.js";

/** A fetch that fails as the platform does. */
export function failing(code: string): typeof fetch {
  return () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) }));
}

/** What a call of the tables can use. */
export interface Stage {
  readonly a: Place;
  readonly b: Place;
  /** The caller's; no listener may be left on its signal. */
  readonly abort: AbortController;
  /** What a program itself prints about a failure; it is searched for secrets too. */
  readonly printed: string[];
  readonly sleeps: readonly number[];
}

export type Perform = (client: Client, stage: Stage) => PromiseLike<unknown>;

/** One operation of each kind. Personal data travels wherever it can. */
export const kinds = {
  get: (client, { abort }) => recordings.get(client, { sid: "RE1" }, { signal: abort.signal }).withResponse(),
  list: (client, { abort }) =>
    recordings.list(client, { callSid: phone }, { signal: abort.signal, maxPages: 5 }).toArray({ max: 50 }),
  create: (client, { abort }) =>
    messages.create(client, { to: phone, from: "+15550100001", body: text }, { signal: abort.signal }).withResponse(),
  update: (client, { abort }) =>
    callRecordings
      .update(client, { callSid: "CA1", sid: "RE1", status: "paused" }, { signal: abort.signal })
      .withResponse(),
  delete: (client, { abort }) => recordings.delete(client, { sid: "RE1" }, { signal: abort.signal }).withResponse(),
  patch: (client, { abort }) =>
    tokens.update(client, { tokenId: "T1", name: text }, { signal: abort.signal }).withResponse(),
  thinGet: async (client, { abort }) =>
    compat(client).GET("/Accounts/{AccountSid}/Recordings/{Sid}.json", {
      params: { path: { AccountSid: projectId, Sid: "RE1" } },
      signal: abort.signal,
    }),
  thinPost: async (client, { abort }) =>
    compat(client).POST("/Accounts/{AccountSid}/Messages", {
      params: { path: { AccountSid: projectId } },
      body: { To: phone, From: "+15550100001", Body: text },
      signal: abort.signal,
    }),
  fetch: async (client, { abort }) => client.fetch(`/any?phone=${encodeURIComponent(phone)}`, { signal: abort.signal }),
  download: async (client, { abort }) => {
    const { body } = await recordings.download(client, { sid: "RE1" }, { signal: abort.signal });
    return new Uint8Array(await new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
  },
} satisfies Record<string, Perform>;

export type Kind = keyof typeof kinds;

export interface Scene {
  readonly call: Kind | Perform;
  /** What A does; a function gets both places. Default: 200. */
  readonly a?: readonly Step[] | ((a: Place, b: Place) => readonly Step[]);
  readonly b?: readonly Step[] | ((a: Place, b: Place) => readonly Step[]);
  readonly options?: ClientOptions;
  /** Where the test clock starts, in milliseconds. */
  readonly now?: number;
  /** Uses real time. */
  readonly realTime?: boolean;
  /** Real milliseconds that the call may take. */
  readonly budgetMs?: number;
  /** The call fails with the caller's own exception or an abort's reason, not with an error of the package. */
  readonly ownError?: boolean;
}

/** How a call ended. */
export interface End extends Stage {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly meta?: Meta | undefined;
  readonly requests: Place["requests"];
  readonly tookMs: number;
}

const later = (steps: Scene["a"], a: Place, b: Place) => (typeof steps === "function" ? steps(a, b) : (steps ?? [200]));

/** Plays a scene, and asserts every invariant at its end. */
export async function playScene(scene: Scene): Promise<End> {
  const [stepsA, stepsB]: [Step[], Step[]] = [[], []];
  const [a, b] = [await serve(stepsA), await serve(stepsB)];
  stepsA.push(...later(scene.a, a, b));
  stepsB.push(...later(scene.b, a, b));
  try {
    return await perform(scene, a, b);
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}

async function perform(scene: Scene, a: Place, b: Place): Promise<End> {
  const { clock, sleeps } = handClock(scene.now);
  const printed: string[] = [];
  const log = (message: string, fields: object) => printed.push(`${message} ${inspect(fields, { depth: 9 })}`);
  const time = scene.realTime ? {} : { clock };
  const options = { baseUrl: a.url, projectId, token, logger: { debug: log, warn: log }, ...time, ...scene.options };
  const stage = { a, b, abort: new AbortController(), printed, sleeps };
  const surprises = watchProcess(printed);
  const before = timers();
  const started = performance.now();
  let client: Client | undefined;
  const outcome = await settle(async () => {
    client = createClient(options);
    return (typeof scene.call === "string" ? kinds[scene.call] : scene.call)(client, stage);
  });
  const tookMs = performance.now() - started;
  await new Promise((resolve) => setImmediate(resolve));
  expect(tookMs, "I3: settles within its budget").toBeLessThan(scene.budgetMs ?? 3_000);
  expect(surprises(), "I3: nothing is left unhandled").toEqual([]);
  await assertSettled([a, b]);
  await assertAtRest(before, stage.abort.signal);
  assertNoSecrets(outcome.error, printed, client);
  assertNoCredentials(b);
  if ("error" in outcome && !scene.ownError) failure(outcome.error);
  return { ...outcome, ...stage, meta: metaOf(outcome.value), requests: a.requests, tookMs };
}

function metaOf(value: unknown): Meta | undefined {
  return typeof value === "object" && value !== null && "meta" in value ? (value.meta as Meta) : undefined;
}

/** Collects unhandled rejections and warnings; a warning counts as printed, too. */
function watchProcess(printed: string[]): () => unknown[] {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  const onWarning = (warning: Error) => {
    printed.push(String(warning.stack));
    if (warning.name !== "ExperimentalWarning") unhandled.push(warning);
  };
  process.on("unhandledRejection", onUnhandled).on("warning", onWarning);
  return () => {
    process.off("unhandledRejection", onUnhandled).off("warning", onWarning);
    return unhandled;
  };
}

type Range = readonly [least: number, most: number];

/** How a row has to end. */
export interface Want {
  /** Requests to A: an exact number, or a range. */
  readonly requests: number | Range;
  /** Requests to B; default 0. */
  readonly b?: number;
  /** Bounds of each sleep. */
  readonly sleeps?: readonly Range[];
  /** Properties that the error must have; if absent, the call must resolve. */
  readonly error?: object;
  /** What the call resolves with, at least. */
  readonly value?: object;
  readonly meta?: object;
}

export type Row = readonly [id: string, scene: Scene, want: Want];

/** Runs each row of a table as a test named after it. */
export function play(rows: readonly Row[]): void {
  it.each(rows)("%s", async (_, scene, want) => check(await playScene(scene), want));
}

export function check(end: End, want: Want): void {
  const { error, value, sleeps } = end;
  if (want.error) expect(error).toMatchObject(want.error);
  else if (error !== undefined) throw error;
  if (want.value) expect(value).toMatchObject(want.value);
  if (want.meta) expect(end.meta).toMatchObject(want.meta);
  expectWithin(end.requests.length, want.requests, "I4: requests to A");
  expect(end.b.requests.length, "I4: requests to B").toBe(want.b ?? 0);
  for (const [index, range] of (want.sleeps ?? []).entries()) expectWithin(sleeps[index], range, `sleep ${index + 1}`);
  if (want.sleeps) expect(sleeps.length, "sleeps").toBe(want.sleeps.length);
}

function expectWithin(value: number | undefined, range: number | Range, what: string): void {
  const [least, most] = typeof range === "number" ? [range, range] : range;
  expect(value, what).toBeGreaterThanOrEqual(least);
  expect(value, what).toBeLessThanOrEqual(most);
}
