import { SignalWireError } from "./errors.js";
import type { Meta } from "./options.js";
import type { Answer, Outcome } from "./outgoing.js";
import { located } from "./problem.js";

/** How a call ended, as a value. */
export type Result<T> = { ok: true; data: T; meta: Meta } | { ok: false; error: SignalWireError; meta: Meta };

/** A promise of an operation's data; the request starts once, at once, however often it is asked for. */
export interface Call<T> extends Promise<T> {
  /** Never rejects. */
  safe(): Promise<Result<T>>;
  /** With the raw answer, its body to be read once more. */
  withResponse(): Promise<{ data: T; response: Response; meta: Meta }>;
}

/** What `.safe()` gives for anything that was thrown. */
export function asError(error: unknown, { operationId, attempts }: Meta): SignalWireError {
  if (SignalWireError.is(error)) return error;
  const facts = { operationId, attempts, delivered: attempts ? "maybe" : "no" } as const;
  return new SignalWireError(`${operationId}: aborted, or failed in the caller's code`, facts, { cause: error });
}

/** An answer as fetch would have given it, its body unread. */
export function asResponse({ response, bytes }: Answer): Response {
  const { status, statusText, url, headers } = response;
  const isTaken = status > 199 && status < 600 && status !== 304;
  const body = bytes.length ? (bytes as Uint8Array<ArrayBuffer>) : null;
  const copy = new Response(body, { status: isTaken ? status : 500, statusText, headers });
  return Object.defineProperties(copy, { url: { value: url }, status: { value: status } });
}

/** The promise behind every wrapper. */
export function callOf<T>(operationId: string, start: () => Promise<Outcome<T>>): Call<T> {
  const outcome = located(operationId, start).catch((error: unknown): Outcome<T> => {
    return { ok: false, error, meta: { operationId, attempts: 0, durationMs: 0 } };
  });
  const data = outcome.then((end) => {
    if (end.ok) return end.data;
    throw end.error;
  });
  /** Who asks by another way has taken a failure on: no unhandledRejection beside it. */
  const ended = () => {
    data.catch(() => {});
    return outcome;
  };
  return Object.assign(data, {
    safe: async (): Promise<Result<T>> => {
      const { meta, ...end } = await ended();
      return end.ok ? { ok: true, data: end.data, meta } : { ok: false, error: asError(end.error, meta), meta };
    },
    withResponse: async () => {
      const end = await ended();
      if (!end.ok) throw end.error;
      return { data: end.data, response: asResponse(end.answer), meta: end.meta };
    },
  });
}
