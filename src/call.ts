import { SignalWireError } from "./errors.js";
import type { Meta } from "./options.js";
import type { Answer, Outcome } from "./outgoing.js";

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
export function asError(error: unknown, meta: Meta): SignalWireError {
  if (SignalWireError.is(error)) return error;
  const { operationId, attempts } = meta;
  const delivered = attempts ? "maybe" : "no";
  return new SignalWireError(
    `${operationId}: aborted, or failed in the caller's own code`,
    { operationId, attempts, delivered },
    { cause: error },
  );
}

/** An answer as fetch would have given it. */
export function asResponse({ response, bytes }: Answer): Response {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const empty = status === 204 || status === 205 || status === 304;
  const copy = new Response(empty ? null : (bytes as Uint8Array<ArrayBuffer>), {
    status: status > 599 ? 500 : status,
    statusText,
    headers,
  });
  return Object.defineProperties(copy, { url: { value: url }, status: { value: status } });
}

/** The promise behind every wrapper. */
export class OperationCall<T> extends Promise<T> implements Call<T> {
  /** `then` and its kin give plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }
  readonly #outcome: Promise<Outcome<T>>;

  constructor(operationId: string, start: () => Promise<Outcome<T>>) {
    const outcome = start().catch((error: unknown) => ({
      ok: false as const,
      error,
      meta: { operationId, attempts: 0, durationMs: 0 },
    }));
    super((resolve, reject) => {
      outcome.then((end) => (end.ok ? resolve(end.data) : reject(end.error)));
    });
    this.#outcome = outcome;
  }

  safe(): Promise<Result<T>> {
    this.#handled();
    return this.#outcome.then((end) =>
      end.ok
        ? { ok: true, data: end.data, meta: end.meta }
        : { ok: false, error: asError(end.error, end.meta), meta: end.meta },
    );
  }

  withResponse(): Promise<{ data: T; response: Response; meta: Meta }> {
    this.#handled();
    return this.#outcome.then((end) => {
      if (!end.ok) throw end.error;
      return { data: end.data, response: asResponse(end.answer), meta: end.meta };
    });
  }

  /** Who asks by another way has taken the failure on: no unhandledRejection beside it. */
  #handled(): void {
    this.catch(() => {});
  }
}
