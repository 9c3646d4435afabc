import { SignalWireError } from "./errors.js";
import type { Meta } from "./options.js";
import type { Answer, Outcome } from "./outgoing.js";
import { located } from "./problem.js";

/** How a call ended, as a value; check `ok` or `error` to tell which. */
export type Result<T> =
  | {
      ok: true;
      /** What the call's promise resolves to. */
      data: T;
      error?: undefined;
      /** How many attempts it took, how long, and what support needs to find it. */
      meta: Meta;
    }
  | {
      ok: false;
      data?: undefined;
      /** What the call's promise rejects with; `delivered` says whether the request can have taken effect. */
      error: SignalWireError;
      /** How many attempts it took, how long, and what support needs to find it. */
      meta: Meta;
    };

/** A promise of an operation's data. The request is sent once and immediately, however often the promise is awaited. */
export interface Call<T> extends Promise<T> {
  /** The result as a value; never rejects. An abort, or an exception of your own code, is the `cause` of its error. */
  safe(): Promise<Result<T>>;
  /** The data together with the raw response, whose body can be read again; that of a download is in the data only. */
  withResponse(): Promise<{ data: T; response: Response; meta: Meta }>;
}

/** The error that `.safe()` returns for anything that was thrown. */
export function asError(error: unknown, { operationId, attempts }: Meta): SignalWireError {
  if (SignalWireError.is(error)) return error;
  return new SignalWireError(
    `${operationId}: aborted, or failed in your code`,
    { operationId, attempts, delivered: attempts ? "maybe" : "no" },
    { cause: error },
  );
}

/** An answer as fetch would have given it, its body unread. */
export const asResponse = ({ response, bytes }: Answer): Response =>
  Object.defineProperties(
    new Response(bytes.length ? (bytes as BodyInit) : null, { status: response.status, headers: response.headers }),
    // The Response constructor refuses a reason phrase beyond Latin-1, but a server may send one.
    { url: { value: response.url }, statusText: { value: response.statusText } },
  );

/**
 * The promise behind every wrapper. V8 follows a promise to the line that awaits it only if nothing else waits for that promise, so each of the
 * three ways to await a call adds one reaction to it.
 */
export function callOf<T>(operationId: string, start: () => Promise<Outcome<T>>): Call<T> {
  let end: Outcome<T>;
  const data = (async () => {
    try {
      end = await start();
    } catch (error) {
      end = { ok: false, error: located(operationId, error), meta: { operationId, attempts: 0, durationMs: 0 } };
    }
    if (end.ok) return end.data;
    throw end.error;
  })();
  return Object.assign(data, {
    safe: () =>
      data.then(
        (value): Result<T> => ({ ok: true, data: value, meta: end.meta }),
        (error): Result<T> => ({ ok: false, error: asError(error, end.meta), meta: end.meta }),
      ),
    withResponse: async () => ({ data: await data, response: asResponse(end.answer as Answer), meta: end.meta }),
  });
}
