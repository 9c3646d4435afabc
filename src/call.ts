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
  /** The result as a value; never rejects. */
  safe(): Promise<Result<T>>;
  /** The data together with the raw response, whose body can be read again. */
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

/** The promise behind every wrapper. */
export function callOf<T>(operationId: string, start: () => Promise<Outcome<T>>): Call<T> {
  const outcome = (async (): Promise<Outcome<T>> => {
    try {
      return await start();
    } catch (error) {
      return { ok: false, error: located(operationId, error), meta: { operationId, attempts: 0, durationMs: 0 } };
    }
  })();
  const data = outcome.then((end) => {
    if (end.ok) return end.data;
    throw end.error;
  });
  return Object.assign(data, {
    safe: async (): Promise<Result<T>> => {
      // A caller of safe() handles the failure there, so the promise itself must not raise an unhandledRejection.
      data.catch(() => {});
      const { meta, ...end } = await outcome;
      return end.ok ? { ok: true, data: end.data, meta } : { ok: false, error: asError(end.error, meta), meta };
    },
    withResponse: async () => {
      const { answer, meta } = await outcome;
      return { data: await data, response: asResponse(answer as Answer), meta };
    },
  });
}
