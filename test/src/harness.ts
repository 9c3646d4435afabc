/**
 * What the fault tables share: two scripted servers on loopback (A is the client's base, B another origin), a clock in
 * hand, sentinel secrets, and the invariants that hold after every case, whatever happened in it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect } from "vitest";
import type { Client, ClientOptions, Meta, SignalWireError } from "../../src/index.js";
import { SignalWireError as Base, createClient } from "../../src/index.js";

export const projectId = "PROJ-SENTINEL";
export const token = "TOK-SENTINEL";
/** A person's number, as a caller would put it into an input. */
export const phone = "+15550123987";
const secrets = [token, btoa(`${projectId}:${token}`), phone, "5550123987", "TEXT-SENTINEL"];

/** What a server does with a request: a status, an answer, or anything at all. */
export type Step =
  | number
  | {
      status?: number;
      headers?: Record<string, string | string[]>;
      body?: string | Uint8Array;
      json?: unknown;
      reset?: "now" | "mid-body";
      hang?: true;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Place {
  readonly url: string;
  readonly origin: string;
  readonly requests: Seen[];
  readonly sockets: () => number;
  close(): Promise<void>;
}

export const recording = {
  sid: "RE1",
  status: "completed",
  channels: "2",
  date_created: "Tue, 01 Sep 2026 10:00:00 +0000",
};

function play(step: Step, request: IncomingMessage, response: ServerResponse): void {
  if (typeof step === "function") {
    step(request, response);
    return;
  }
  const {
    status = 200,
    headers = {},
    body,
    json = recording,
    reset,
    hang,
  } = typeof step === "number" ? { status: step } : step;
  if (hang) return;
  if (reset === "now") return void request.socket.resetAndDestroy();
  const text =
    body ??
    (status === 204
      ? ""
      : JSON.stringify(status < 400 ? json : { code: 20_000 + status, message: "no", more_info: "", status }));
  response.writeHead(status, { "content-type": "application/json", ...headers });
  if (reset !== "mid-body") return void response.end(text);
  response.write(text.slice(0, Math.max(1, text.length >> 1)));
  setTimeout(() => request.socket.destroy(), 10);
}

/** A server that plays its steps one after the other; the last one for ever. */
export async function serve(steps: readonly Step[]): Promise<Place> {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const step =
        steps[
          Math.min(requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() }), steps.length) - 1
        ];
      play(step ?? 200, request, response);
    });
  });
  return opened(server, requests);
}

async function opened(server: Server, requests: Seen[]): Promise<Place> {
  let sockets = 0;
  server.on("connection", (socket) => {
    sockets++;
    socket.on("close", () => sockets--);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: origin, origin, requests, sockets: () => sockets, close };
}

/** A clock whose sleeps take no time but move it on; chance is always in the middle. */
export function handClock(start = 0) {
  const sleeps: number[] = [];
  let now = start;
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (ms: number, signal?: AbortSignal) => {
      sleeps.push(ms);
      now += ms;
      signal?.throwIfAborted();
    },
  };
  return { clock, sleeps, advance: (ms: number) => (now += ms) };
}

/** How a call ended. */
export interface End {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly meta?: Meta;
  readonly requests: readonly Seen[];
  readonly sleeps: readonly number[];
  readonly a: Place;
  readonly b: Place;
  readonly logged: readonly string[];
}

export interface Scene {
  /** What A does; a function is told both origins. */
  readonly server?: readonly Step[] | ((a: Place, b: Place) => readonly Step[]);
  readonly b?: readonly Step[];
  readonly options?: ClientOptions;
  /** Real time: the clock stands in the client's options then. Default: in hand. */
  readonly realTime?: boolean;
  /** How long the call may take, in real milliseconds. */
  readonly budgetMs?: number;
}

/** Plays a scene, and asserts every invariant on the way out. */
export async function play1(
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
    assertQuiet(outcome.error, logged, client);
    assertNoCredentials(b);
    return { ...outcome, requests: a.requests, sleeps, a, b, logged };
  } finally {
    process.off("unhandledRejection", onUnhandled);
    await Promise.all([a.close(), b.close()]);
  }
}

async function settle(call: () => Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}

/** I1: no secret in anything that a program would print of a failure. */
export function assertQuiet(error: unknown, logged: readonly string[] = [], client?: Client): void {
  const prints = [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client ?? {}), ...logged];
  for (let at = error, depth = 0; at && depth < 5; at = (at as { cause?: unknown }).cause, depth++)
    prints.push(
      String(at),
      String((at as Error).stack),
      JSON.stringify(at) ?? "",
      inspect(at, { depth: 9 }),
      inspect(clone(at)),
    );
  for (const secret of secrets)
    for (const print of prints) expect(print.includes(secret), `I1: ${secret} in ${print}`).toBe(false);
}

function clone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** I2: another origin is never told who we are. */
export function assertNoCredentials(b: Place): void {
  for (const { headers } of b.requests)
    for (const name of ["authorization", "cookie", "proxy-authorization", "x-secret"])
      expect(headers[name], `I2: ${name}`).toBeUndefined();
}

/** I5: every failure of the package tells the same things. */
export function failure(error: unknown): SignalWireError {
  if (!Base.is(error)) throw new Error(`I5: not an error of the package: ${inspect(error)}`);
  expect(error.operationId).toMatch(/\w/);
  expect(typeof error.attempts).toBe("number");
  expect(typeof error.retryable).toBe("boolean");
  expect(["no", "maybe", "yes"]).toContain(error.delivered);
  return error;
}
