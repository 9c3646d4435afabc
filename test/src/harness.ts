/** Plays a call against two scripted servers: A is the client's base, B another origin, and time is a test clock's. */
import { inspect } from "node:util";
import { expect } from "vitest";
import { type Client, type ClientOptions, createClient } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { assertNoCredentials, assertNoSecrets, projectId, settle, token } from "../support/invariants.js";
import { type Place, type Seen, type Step, serve } from "../support/servers.js";

/** How a call ended. */
export interface End {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly requests: readonly Seen[];
  readonly sleeps: readonly number[];
  readonly a: Place;
  readonly b: Place;
  readonly logged: readonly string[];
}

export interface Scene {
  /** What A does; a function receives both origins. */
  readonly server?: readonly Step[] | ((a: Place, b: Place) => readonly Step[]);
  readonly b?: readonly Step[];
  readonly options?: ClientOptions;
  /** Uses real time, or the clock in the client's options. Default: the test clock. */
  readonly realTime?: boolean;
  /** How long the call may take, in real milliseconds. */
  readonly budgetMs?: number;
}

/** Plays a scene, and asserts every invariant on the way out. */
export async function playCall(
  scene: Scene,
  call: (client: Client, places: { a: Place; b: Place }) => Promise<unknown>,
): Promise<End> {
  const steps: Step[] = [];
  const a = await serve(steps);
  const b = await serve(scene.b ?? [200]);
  steps.push(...(typeof scene.server === "function" ? scene.server(a, b) : (scene.server ?? [200])));
  const { clock, sleeps } = handClock();
  const logged: string[] = [];
  const log = (message: string, fields: object) => logged.push(`${message} ${inspect(fields, { depth: 9 })}`);
  const options = {
    baseUrl: a.url,
    projectId,
    token,
    logger: { debug: log, warn: log },
    ...(!scene.realTime && { clock }),
    ...scene.options,
  };
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", onUnhandled);
  const started = performance.now();
  try {
    const client = createClient(options);
    const outcome = await settle(() => call(client, { a, b }));
    const took = performance.now() - started;
    await new Promise((resolve) => setImmediate(resolve));
    expect(took, "I3: settles in its budget").toBeLessThan(scene.budgetMs ?? 3_000);
    expect(unhandled, "I3: nothing is left unhandled").toEqual([]);
    assertNoSecrets(outcome.error, logged, client);
    assertNoCredentials(b);
    return { ...outcome, requests: a.requests, sleeps, a, b, logged };
  } finally {
    process.off("unhandledRejection", onUnhandled);
    await Promise.all([a.close(), b.close()]);
  }
}
