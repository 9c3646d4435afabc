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
export function asError(error: unknown, { operationId, attempts }: Meta): SignalWireError {
  if (SignalWireError.is(error)) return error;
  const facts = { operationId, attempts, delivered: attempts ? "maybe" : "no" } as const;
  return new SignalWireError(`${operationId}: aborted, or failed in the caller's code`, facts, { cause: error });
}

/** An answer as fetch would have given it, its body unread. */
export function asResponse({ response, bytes }: Answer): Response {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const body = bytes.length ? (bytes as Uint8Array<ArrayBuffer>) : null;
  const isTaken = status > 199 && status < 600 && status !== 304;
  const copy = new Response(body, { status: isTaken ? status : 500, statusText, headers });
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
    const outcome = start().catch((error: unknown) => {
      return { ok: false as const, error, meta: { operationId, attempts: 0, durationMs: 0 } };
    });
    super((resolve, reject) => {
      outcome.then((end) => (end.ok ? resolve(end.data) : reject(end.error)));
    });
    this.#outcome = outcome;
  }

  /** Who asks by another way has taken a failure on: no unhandledRejection beside it. */
  #ended(): Promise<Outcome<T>> {
    this.catch(() => {});
    return this.#outcome;
  }

  async safe(): Promise<Result<T>> {
    const end = await this.#ended();
    const { ok, meta } = end;
    return ok ? { ok, data: end.data, meta } : { ok, error: asError(end.error, meta), meta };
  }

  async withResponse(): Promise<{ data: T; response: Response; meta: Meta }> {
    const end = await this.#ended();
    if (!end.ok) throw end.error;
    return { data: end.data, response: asResponse(end.answer), meta: end.meta };
  }
}
