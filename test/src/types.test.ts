/** Which user code the compiler accepts, and which it refuses. */
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

const GIVEN = `
import * as all from "signalwire-rest";
import { ApiError, ConnectionError, createClient, DownloadError, NotFoundError, RateLimitError, SignalWireError, ValidationError } from "signalwire-rest";
import { calls, recordings } from "signalwire-rest/compat";
import { saveToFile } from "signalwire-rest/node";
import { createFakeSpace } from "signalwire-rest/testing";
import { type Webhook, parseWebhook, verifyWebhook, webhookHandler, WebhookVerificationError } from "signalwire-rest/webhooks";
import { webhook } from "signalwire-rest/webhooks/express";
declare const client: all.Client, failure: SignalWireError, answered: ApiError, hook: Webhook, unknown: unknown;
declare const maybe: { text: string | undefined; flag: boolean | undefined; count: number | undefined; signal: AbortSignal | undefined };
const signingKey = "k", maxWaitMs = 1, sid = "x";
`;

const takes: [name: string, code: string][] = [
  [
    "error classes checked one after another",
    "ApiError.is(failure) ? failure.status : NotFoundError.is(failure) ? 1 : failure.delivered;",
  ],
  [
    "error classes without fields of their own",
    "DownloadError.is(failure) ? 1 : ConnectionError.is(failure) ? failure.code : failure.operationId;",
  ],
  [
    "classes of API errors checked one after another",
    "RateLimitError.is(answered) ? answered.retryAfterMs : ValidationError.is(answered) ? answered.errors : answered.status;",
  ],
  [
    "error details with or without a code",
    "const coded: readonly { code?: string }[] = answered.errors; coded.length;",
  ],
  ["the errors of a class among others", "[unknown].filter(NotFoundError.is)[0]?.status satisfies number | undefined;"],
  ["an error of type unknown", "if (RateLimitError.is(unknown)) unknown.retryAfterMs satisfies number | undefined;"],
  [
    "an error that ended a list, whatever its class, for its cursor",
    "if (failure.cursor) recordings.list(client, {}, { cursor: failure.cursor }); if (ApiError.is(unknown)) unknown.cursor;",
  ],
  ["an error's name compared with a known one", 'failure.name === "TimeoutError";'],
  [
    "a result narrowed by ok",
    "const end = await recordings.get(client, { sid }).safe(); end.ok ? end.data.sid : end.error.delivered;",
  ],
  [
    "a destructured result narrowed by ok",
    "const { ok, data, error } = await recordings.get(client, { sid }).safe(); ok ? data.sid : error.delivered;",
  ],
  [
    "a destructured result narrowed by its error",
    "const { data, error } = await recordings.list(client).safe(); if (error) throw error; data.items;",
  ],
  [
    "a function around fetch, even if the platform's fetch has more members, like Bun's",
    "declare global { namespace fetch { const preconnect: () => void } } createClient({ fetch: (input, init) => fetch(input, init) });",
  ],
  [
    "fetch of the platform or of a fake space",
    "createClient({ fetch }); createClient({ fetch: createFakeSpace().fetch });",
  ],
  [
    "the console as a logger, and loggers that take any object, any record or named fields",
    "createClient({ logger: console }); createClient({ logger: { debug(_message: string, _fields: object) {}, warn(_message: string, _fields: Record<string, unknown>) {} } }); createClient({ logger: { warn: (message: string, fields: { attempt: number }) => message + fields.attempt } });",
  ],
  [
    "what a logger gets, without a cast",
    "createClient({ logger: { debug: (_message, { operationId, status, durationMs, headers }) => [operationId.length, status?.toFixed(), durationMs.toFixed(), headers['retry-after']], warn: (_message, { delayMs, code }) => delayMs.toFixed() + code?.length } });",
  ],
  [
    "headers, signals and URLs as fetch takes them",
    'client.fetch(new URL("https://a.test"), { headers: new Headers(), signal: null }); client.fetch("/a", { headers: [["a", "b"]] });',
  ],
  [
    "a webhook of each kind",
    'hook.kind === "recordingStatus" ? hook.payload.recordingSid : hook.kind === "unknown" ? hook.payload.Any : hook.payload;',
  ],
  ["why a webhook was refused", 'if (WebhookVerificationError.is(unknown)) unknown.reason === "bad_signature";'],
  [
    "options of a client that may be unset",
    "createClient({ space: maybe.text, timeoutMs: maybe.count, retry: { unsafe: maybe.flag } });",
  ],
  [
    "options of a call that may be unset",
    "calls.get(client, { sid }, { signal: maybe.signal, timeoutMs: maybe.count });",
  ],
  [
    "options of a list that may be unset",
    "calls.list(client, { status: undefined }, { limit: maybe.count, cursor: maybe.text });",
  ],
  [
    "options of a waiter that may be unset",
    "recordings.waitUntilCompleted(client, { sid }, { maxWaitMs, minDelayMs: maybe.count });",
  ],
  [
    "options of saveToFile that may be unset",
    'saveToFile(recordings.download(client, { sid }), "a", { signal: maybe.signal, overwrite: maybe.flag, maxBytes: maybe.count, onProgress: undefined });',
  ],
  [
    "a body from the caller, to be saved",
    'saveToFile({ body: new Blob([]).stream(), contentType: "audio/wav", contentLength: null, restart: () => Promise.reject() }, "a");',
  ],
  [
    "options of a handler that may be unset",
    "webhookHandler({ signingKey, publicUrl: maybe.text, trustProxy: maybe.flag, maxBytes: maybe.count, require256: maybe.flag, dedupe: undefined, onError: undefined }, () => {});",
  ],
  [
    "a handler with what a Worker passes, and one without",
    "webhookHandler({ signingKey }, (_hook, _request, env: { A: string }, ctx: { waitUntil(work: Promise<unknown>): void }) => ctx.waitUntil(Promise.resolve(env.A)))(new Request('a'), { A: '' }, { waitUntil() {} }); let kept: ReturnType<typeof webhookHandler> = webhookHandler({ signingKey }, () => {}); kept(new Request('a'));",
  ],
  ["options of a middleware that may be unset", "webhook({ signingKey, publicUrl: maybe.text }, () => {});"],
  [
    "parts of a webhook that may be unset",
    'verifyWebhook({ signingKey, url: "x", headers: {}, rawBody: "", method: maybe.text, maxBytes: maybe.count, require256: maybe.flag });',
  ],
  [
    "options of a fake space that may be unset",
    "createFakeSpace({ projectId: maybe.text, token: maybe.text, now: undefined });",
  ],
  [
    "parts of a fault that may be unset",
    "createFakeSpace().fault({ method: maybe.text, path: maybe.text }, { status: maybe.count, body: maybe.text, delayMs: maybe.count, headers: undefined, drip: undefined, reset: undefined, pass: undefined });",
  ],
];

const refuses: [name: string, code: string, message: RegExp][] = [
  ["a limit for a single object", "recordings.get(client, { sid }, { limit: 1 });", /'limit' does not exist/],
  ["a maximum wait for a list", "recordings.list(client, {}, { maxWaitMs });", /'maxWaitMs' does not exist/],
  [
    "a limit for a waiter",
    "recordings.waitUntilCompleted(client, { sid }, { maxWaitMs, limit: 1 });",
    /'limit' does not exist/,
  ],
  ["a waiter without options", "recordings.waitUntilCompleted(client, { sid });", /Expected 3 arguments/],
  [
    "a waiter without maxWaitMs",
    "recordings.waitUntilCompleted(client, { sid }, { minDelayMs: 1 });",
    /'maxWaitMs' is missing/,
  ],
  ["an option in the input", "calls.get(client, { sid, timeoutMs: 1 });", /'timeoutMs' does not exist/],
  [
    "data of a result that has not been checked",
    "(await recordings.get(client, { sid }).safe()).data.sid;",
    /possibly 'undefined'/,
  ],
  ["toArray without options", "recordings.list(client).toArray();", /Expected 1 arguments/],
  [
    "toArray with a max that may be unset",
    "recordings.list(client).toArray({ max: maybe.count });",
    /not assignable to type 'number'/,
  ],
  [
    "a field of another error class",
    "if (NotFoundError.is(failure)) failure.retryAfterMs;",
    /'retryAfterMs' does not exist/,
  ],
  [
    "a reason that does not exist",
    'if (WebhookVerificationError.is(unknown)) unknown.reason === "bad signature";',
    /no overlap/,
  ],
  ["a kind that does not exist", 'hook.kind === "recording_status";', /no overlap/],
  ["a field of a payload whose kind is not known yet", "hook.payload.recordingSid;", /'recordingSid' does not exist/],
  ["an error in place of a client", "calls.get(failure, { sid });", /not assignable to parameter of type 'Client'/],
];

describe("the compiler accepts", () => {
  const messages = compile(takes.map(([, code]) => `${GIVEN}${code}\n`));
  it.each(takes.map(([name], index): [string, string] => [name, messages[index] ?? ""]))("%s", (_, message) => {
    expect(message).toBe("");
  });
});

describe("the compiler refuses", () => {
  const messages = compile(refuses.map(([, code]) => `${GIVEN}${code}\n`));
  it.each(
    refuses.map(([name, , want], index): [string, RegExp, string] => [name, want, messages[index] ?? ""]),
  )("%s", (_, want, message) => {
    expect(message).toMatch(want);
    expect(message.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(1);
  });
});
