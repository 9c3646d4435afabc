/** Random sequences of faults against random calls, and what must hold for all of them. */
import fc from "fast-check";
import { expect } from "vitest";
import { type ClientOptions, type SignalWireError, TimeoutError } from "../../src/index.js";
import { failure, projectId } from "../support/invariants.js";
import { answer, bytes, limited, type Place, type Step } from "../support/servers.js";
import { type End, type Kind, kinds, playScene } from "./harness.js";

/** A step that depends on where the servers are. */
type Placed = (a: Place, b: Place) => Step;

const to = (location: string, status = 302): Step => ({ status, headers: { location } });
const page = (link: unknown): Step => ({ json: { ...answer, next_page_uri: link } });
const raw = (head: string, body = JSON.stringify(answer)): Step => bytes(`${head}\r\n\r\n${body}`);
const path = `/api/laml/2010-04-01/Accounts/${projectId}/Recordings`;

/** Answers that every kind of call must accept. */
const good: Record<string, Placed> = {
  ok: () => 200,
  created: () => 201,
  "ok, slowly": () => ({ delay: 15 }),
  "ok, as text/plain": () => ({ headers: { "content-type": "text/plain" } }),
  "ok, with a BOM": () => ({ body: `\ufeff${JSON.stringify(answer)}` }),
  "ok, after early hints": () =>
    bytes(`HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${JSON.stringify(answer)}`),
};

/** Answers that some kinds of call may accept. */
const odd: Record<string, Placed> = {
  ...Object.fromEntries([202, 204, 205, 206].map((status) => [`status ${status}`, () => status])),
  empty: () => ({ body: "" }),
  "no encoding known": () => ({ headers: { "content-encoding": "rot13" } }),
  "next page": () => page(`${path}?Page=1&PageToken=PA${Math.random()}`),
  "next page, the same": () => page(path),
  "next page at B": (_, b) => page(`${b.url}${path}?Page=1`),
  "next page of another": () => page("/api/laml/2010-04-01/Accounts/AC9/Recordings?Page=1"),
  "next page, a number": () => page(7),
};

/** Answers that no kind of call may accept, unless it has no use for a body. */
const bad: Record<string, Placed> = {
  ...Object.fromEntries(
    [
      202, 204, 205, 206, 300, 301, 304, 400, 401, 403, 404, 405, 408, 409, 413, 422, 425, 429, 500, 501, 502, 503, 504,
      599,
    ].map((status) => [`status ${status}`, () => status]),
  ),
  "status 099": () => raw("HTTP/1.1 099 What"),
  "status 999": () => raw("HTTP/1.1 999 What"),
  "429, soon": () => limited("1"),
  "429, never": () => limited("9999999999"),
  "503, nonsense": () => ({ status: 503, headers: { "retry-after": "-1" } }),
  "502, a page": () => ({ status: 502, body: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } }),
  "422, an echo": () => (request, response) => {
    response.writeHead(422, { "content-type": "application/json" });
    response.end(JSON.stringify({ errors: [{ message: `${request.url} ${request.headers.authorization}`, code: 1 }] }));
  },
  reset: () => ({ fault: "reset" }),
  "reset mid-body": () => ({ fault: "reset mid-body" }),
  end: () => ({ fault: "end" }),
  "end mid-body": () => ({ fault: "end mid-body" }),
  "500, reset mid-body": () => ({ status: 500, fault: "reset mid-body" }),
  html: () => ({ body: "<html>Log in</html>", headers: { "content-type": "text/html" } }),
  garbage: () => ({ body: new Uint8Array(300).map((_, index) => (index * 37) % 256) }),
  truncated: () => ({ body: JSON.stringify(answer).slice(0, 40) }),
  "shorter than promised": () => raw("HTTP/1.1 200 OK\r\nContent-Length: 9999"),
  "longer than promised": () => raw("HTTP/1.1 200 OK\r\nContent-Length: 20"),
  "an array": () => ({ json: [1, 2] }),
  null: () => ({ body: "null" }),
  deep: () => ({ body: "[".repeat(50_000) + "]".repeat(50_000) }),
  "no gzip": () => ({ headers: { "content-encoding": "gzip" } }),
  "a header of NUL": () => raw("HTTP/1.1 200 OK\r\nX-\0: 1"),
  "two lengths": () => raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9"),
  "a length below zero": () => raw("HTTP/1.1 200 OK\r\nContent-Length: -5"),
  "no HTTP": () => bytes("220 smtp ready\r\n"),
  "to itself": (a) => to(`${a.url}/again`),
  "to B": (_, b) => to(`${b.url}/elsewhere`),
  "to B, with the body": (_, b) => to(`${b.url}/elsewhere`, 307),
  "to nowhere": () => to("http://[::bad", 308),
  "to a file": () => to("file:///etc/passwd"),
  "to an address inside": () => to("http://169.254.169.254/latest/meta-data"),
};

/** Only a timeout ends these. */
const slow: Record<string, Placed> = {
  hang: () => ({ fault: "hang" }),
  "hang mid-body": () => ({ fault: "hang mid-body" }),
  drip: () => ({ drip: 15 }),
};

const steps = { ...good, ...odd, ...bad, ...slow };
const named = (weight: number, some: Record<string, Placed>) => ({
  weight,
  arbitrary: fc.constantFrom(...Object.keys(some)),
});

export interface Sequence {
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly options: ClientOptions;
}

export const sequence: fc.Arbitrary<Sequence> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  names: fc.array(fc.oneof(named(14, bad), named(4, odd), named(4, good), named(1, slow)), {
    minLength: 1,
    maxLength: 4,
  }),
  options: fc.constantFrom<ClientOptions>(
    {},
    {},
    { retry: false },
    { retry: { unsafe: true } },
    { retry: { maxAttempts: 5 } },
    { token: async () => "TOK-SENTINEL" },
    { maxBodyBytes: 2_000 },
    { middleware: [(request, next) => next(request)] },
  ),
});

const timeoutMs = 150;

/** Plays a sequence. The harness asserts the invariants; this asserts the laws of repeating and of `delivered`. */
export async function playSequence({ kind, names, options }: Sequence): Promise<void> {
  const placed = names.map((name) => (isEndless(kind, name) ? 200 : steps[name]) ?? 200);
  const end = await playScene({
    call: kind,
    a: (a, b) => placed.map((step) => (typeof step === "function" ? step(a, b) : step)),
    options: { timeoutMs, totalTimeoutMs: 60_000, ...options },
    budgetMs: 10_000,
  });
  const played = end.requests.map((_, index) => names[Math.min(index, names.length - 1)] ?? "");
  expect(end.b.requests.length, "nothing is sent to another origin").toBe(0);
  assertNotDoubled(kind, options, played);
  assertOutcome(kind, end, played);
  for (const sleep of end.sleeps) expect(sleep).toBeLessThanOrEqual(66_000);
}

/** A download may drip for as long as it likes. */
const isEndless = (kind: Kind, name: string) => kind === "download" && name === "drip";

const isCreation = (kind: Kind) => kind === "create" || kind === "thinPost";

/** A call that must not happen twice is sent again only when it was refused. */
function assertNotDoubled(kind: Kind, { retry, token }: ClientOptions, played: readonly string[]): void {
  const { maxAttempts = 3, unsafe = false } = retry || { maxAttempts: retry === false ? 1 : 3 };
  expect(played.length).toBeLessThanOrEqual(maxAttempts * 4 * (kind === "list" ? 5 : 1) + 3);
  if (!isCreation(kind)) return;
  expect(played.length).toBeLessThanOrEqual(maxAttempts);
  if (unsafe) return;
  const refusals = played.slice(0, -1).filter((name) => !/429/.test(name) && !(token && name === "status 401"));
  expect(refusals, "repeated although it may have taken effect").toEqual([]);
}

/** Success only after a good answer, and always after one; `delivered` never plays down what has happened. */
function assertOutcome(kind: Kind, { error, value, tookMs }: End, played: readonly string[]): void {
  const last = played.at(-1) ?? "";
  const isMachineSlow = TimeoutError.is(error) && tookMs > timeoutMs;
  if (last in good && !isMachineSlow) expect(error).toBeUndefined();
  if (error === undefined) assertEarned(kind, value, played);
  else if (kind !== "list") assertDelivered(failure(error), kind === "download" ? afterMissing(played) : played);
}

/** A download whose audio is missing is requested again. */
const afterMissing = (played: readonly string[]) => played.slice(played.indexOf("status 404") + 1);

/** A page, a hop and a repeated download are requests of their own: what happened before them is not their effect. */
function assertDelivered({ name, delivered }: SignalWireError, played: readonly string[]): void {
  if (delivered !== "no" || /Pagination|Download/.test(name)) return;
  const harmful = played.filter((step) => !/^(?:429|422|status 4|to itself)/.test(step));
  expect(harmful, 'delivered "no", although it may have been').toEqual([]);
}

function assertEarned(kind: Kind, value: unknown, played: readonly string[]): void {
  const last = played.at(-1) ?? "";
  const failed = typeof value === "object" && value !== null && "error" in value && value.error !== undefined;
  const isGone = kind === "delete" && last === "status 404" && played.length > 1;
  const isBodyless = (kind === "delete" || kind === "download") && !/status|^\d|to |reset|end|hang|HTTP/.test(last);
  if (kind === "fetch" || failed || isGone || isBodyless) return;
  expect({ ...good, ...odd }, `resolved after ${played}`).toHaveProperty([last]);
}
