import { textOf } from "./answer.js";
import { apiError } from "./api-error.js";
import type { Clock } from "./clock.js";
import { askToken, credentials } from "./credentials.js";
import {
  ApiError,
  ConnectionError,
  type Delivered,
  type Facts,
  ResponseParseError,
  SignalWireError,
  TimeoutError,
} from "./errors.js";
import { loggedHeaders } from "./headers.js";
import { BODY_READ_BEFORE, through } from "./middleware.js";
import { networkFailure } from "./network.js";
import type { Meta } from "./options.js";
import type { Answer, Outcome, Outgoing, Reader } from "./outgoing.js";
import { own } from "./own.js";
import { located, Problem, refuse } from "./problem.js";
import { discard, readBytes } from "./read.js";
import { type Mask, masker, snippet } from "./redact.js";
import { delayMs, isTransient, retryAfterMs } from "./retry.js";
import type { Log, Settings } from "./settings.js";
import { isOwn, urlWithin } from "./space.js";
import { under, type Watch, watchOver } from "./watch.js";

/** Sends a call, with retries, until it has an answer or has failed. Never rejects. */
export const exchange = <T>(settings: Settings, out: Outgoing, reader: Reader<T>): Promise<Outcome<T>> =>
  new Exchange(settings, out, reader).outcome();

/** Sleeps, but wakes when the caller's signal aborts, even if an injected clock ignores that signal. */
export async function pause(clock: Clock, signal: AbortSignal | undefined, ms: number): Promise<void> {
  signal?.throwIfAborted();
  const watch = watchOver(signal);
  try {
    await under(watch, () => clock.sleep(ms, watch.signal));
  } finally {
    watch.close();
  }
}

/** Of an answer whose body has not been read. */
const NO_BYTES = /* @__PURE__ */ new Uint8Array();

type Data<T> = { readonly data: T };

/** A call in progress: what is sent, and its state across its attempts. */
class Exchange<T> {
  readonly #settings: Settings;
  readonly #out: Outgoing;
  readonly #reader: Reader<T>;
  readonly #meta: Meta;
  readonly #started: number;
  /** The worst effect that an earlier attempt may have had. */
  #doubt: Delivered = "no";
  /** The answer to this attempt, once there is any. */
  #answer: Answer | undefined;
  /** The last error that the transport itself created. */
  #failure: SignalWireError | undefined;
  /** This attempt was passed to fetch, so some of it may have been sent. */
  #sent = false;
  /** A token function was called for this attempt's token. */
  #asked = false;
  #askedAnew = false;
  #readAnew = false;

  constructor(settings: Settings, out: Outgoing, reader: Reader<T>) {
    this.#settings = settings;
    this.#out = own(out);
    this.#reader = own(reader);
    this.#meta = { operationId: out.operation.id, attempts: 0, durationMs: 0 };
    this.#started = settings.clock.now();
  }

  async outcome(): Promise<Outcome<T>> {
    const { clock, quota } = this.#settings;
    const { signal, operation } = this.#out;
    const meta = this.#meta;
    try {
      for (;;) {
        signal?.throwIfAborted();
        const step = await this.#attempt();
        if (typeof step === "object") {
          quota.left = Math.min(500, quota.left + (meta.attempts > 1 ? 5 : 1));
          return { ok: true, ...step, answer: this.#answer as Answer, meta };
        }
        if (step) await pause(clock, signal, step);
      }
    } catch (error) {
      return { ok: false, error: located(operation.id, error), answer: this.#answer, meta };
    } finally {
      meta.durationMs = clock.now() - this.#started;
    }
  }

  /** Sends the call once, within its time limits; returns the data, or the milliseconds to wait before the next attempt. */
  async #attempt(): Promise<Data<T> | number> {
    const { signal, limits } = this.#out;
    const left = this.#left();
    const watch = watchOver(signal, Math.min(limits.timeoutMs, left));
    let streams = false;
    if (this.#meta.attempts++) delete this.#meta.requestId;
    this.#answer = undefined;
    this.#sent = false;
    try {
      const step = await under(watch, () => this.#sendAndRead(watch, left));
      streams = typeof step === "object" && this.#reader.stream !== undefined;
      return step;
    } catch (caught) {
      const error = watch.late ? this.#timeoutError(left < limits.timeoutMs) : caught;
      const wait = this.#failure && error === this.#failure ? this.#planRetry(this.#failure) : undefined;
      if (wait === undefined) throw error;
      return wait;
    } finally {
      if (!streams) watch.close();
    }
  }

  #left(): number {
    return this.#started + this.#out.limits.totalTimeoutMs - this.#settings.clock.now();
  }

  /** The error when time runs out. If an error status has arrived by then, its error says more. */
  #timeoutError(isTotal: boolean): SignalWireError {
    const response = this.#answer?.response;
    if (response && !response.ok) return this.#statusError(response);
    const { totalTimeoutMs, timeoutMs } = this.#out.limits;
    const phase = isTotal ? "total" : response ? "body" : "headers";
    const what = `${phase} timed out after ${isTotal ? totalTimeoutMs : timeoutMs} ms`;
    const delivered = response ? "yes" : this.#sent ? "maybe" : "no";
    return this.#fail(TimeoutError, what, this.#facts(delivered, true), { phase });
  }

  async #sendAndRead(watch: Watch, left: number): Promise<Data<T> | number> {
    const settings = this.#settings;
    const out = this.#out;
    const { token: given } = settings;
    const asked = typeof given === "function" && out.security !== "none";
    const token = asked ? await askToken(given, this.#facts("no")) : (given as string);
    this.#asked = asked;
    const headers = { ...out.headers, ...credentials(settings, out.security, token) };
    const response = await this.#send(headers, watch.signal);
    this.#answer = { response, bytes: NO_BYTES };
    this.#identify(response);
    this.#log("debug", response.status, () => ({
      durationMs: left - this.#left(),
      headers: loggedHeaders(response.headers),
    }));
    const { url } = response;
    if (url && !out.foreign && !isOwn(url, settings.origin)) {
      discard(response);
      throw this.#fail(ApiError, "another origin answered", this.#facts("maybe"), { status: 0, errors: [] });
    }
    if (!response.ok) {
      const step = await this.#onErrorStatus(response, watch);
      // Created here: of an error's stack, V8 keeps ten lines, and one of them has to be the caller's.
      if (step === undefined) throw this.#statusError(response);
      return step;
    }
    // Awaited here: an async function that returns a promise without await takes two more ticks.
    return this.#reader.stream
      ? { data: this.#reader.stream(response, watch) }
      : await this.#understand(response, watch);
  }

  /** Sends the request; follows up to three redirects of a GET within its origin. */
  async #send(headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    const { operation, body, foreign } = this.#out;
    const { method } = operation;
    const init = own({
      redirect: "manual",
      method,
      headers,
      body: body ?? null,
      signal,
      duplex: "half",
    } as RequestInit);
    let { url } = this.#out;
    for (let hops = 0; ; hops++) {
      // Once cut off, an attempt sends nothing more, and its answer must not be taken for the next attempt's.
      signal.throwIfAborted();
      this.#sent = false;
      const response = await this.#dispatch(url, init);
      // The body of node-fetch's Response is not a web stream.
      if (!response?.headers?.get || (response.body && !response.body.cancel))
        throw this.#fail(SignalWireError, "middleware or fetch gave no Response", this.#facts("maybe"));
      const isOnward = !response.ok && !foreign && hops < 3 && /^30[12378](?:GET|HEAD)$/.test(response.status + method);
      const to = isOnward && response.headers.get("location");
      const next = to && urlWithin(url, to);
      if (next) url = next.href;
      else if (!signal.aborted) return response;
      discard(response);
    }
  }

  #dispatch(url: string, init: RequestInit): Promise<Response> {
    const { middleware } = this.#settings;
    const { operationId, attempts: attempt } = this.#meta;
    if (!middleware.length || this.#out.foreign) return this.#fetch(url, init);
    const last = async (request: Request) => {
      // Sent twice by middleware: the outcome of the second request says nothing about the first.
      if (this.#sent) this.#doubt = "maybe";
      const amiss = urlWithin(url, request.url)
        ? request.bodyUsed && BODY_READ_BEFORE
        : "middleware asked another origin";
      if (amiss) throw this.#fail(SignalWireError, amiss, this.#facts("no"));
      // A Request made by middleware would otherwise follow redirects, even with a body.
      return this.#fetch(request, own<RequestInit>({ redirect: "manual" }));
    };
    return through(middleware, { operationId, attempt }, last)(new Request(url, init));
  }

  async #fetch(target: string | Request, init?: RequestInit): Promise<Response> {
    const { fetch } = this.#settings;
    this.#sent = true;
    try {
      return await fetch(target, init);
    } catch (error) {
      throw this.#connectionError(error);
    }
  }

  /** The ConnectionError for a failed fetch or body. */
  #connectionError(error: unknown): SignalWireError {
    const { code, unsent, transient } = networkFailure(error);
    const received = this.#answer;
    const facts = this.#facts(received ? "yes" : unsent ? "no" : "maybe", transient, unsent);
    const what = received ? "the answer broke off" : "no connection or answer";
    return this.#fail(ConnectionError, code ? `${what} ${code}` : what, facts, { code });
  }

  /** Records status and request id; an id that contains a secret, or is not a valid id, is left out. */
  #identify({ status, headers }: Response): void {
    const id = headers.get("x-request-id");
    const meta = this.#meta;
    meta.status = status;
    if (
      id &&
      /^[\w.:=+/-]{1,200}$/.test(id) &&
      ![...this.#settings.secrets].flat().some((secret) => id.includes(secret))
    )
      meta.requestId = id;
  }

  async #understand(response: Response, watch: Watch): Promise<Data<T>> {
    const { maxBodyBytes } = this.#out.limits;
    try {
      if (response.bodyUsed) refuse(BODY_READ_BEFORE);
      const bytes = await readBytes(response, maxBodyBytes, watch);
      if (bytes.length > maxBodyBytes) refuse(`a body over maxBodyBytes ${maxBodyBytes}`);
      this.#answer = { response, bytes };
      return { data: this.#reader.read?.(this.#answer) as T };
    } catch (error) {
      // A RangeError means a body nested more deeply than the stack allows.
      const isUnread = error instanceof Problem || error instanceof RangeError;
      throw isUnread ? this.#parseError(error, response) : this.#connectionError(error);
    }
  }

  #parseError({ message, cause }: Error, { status, headers }: Response): SignalWireError {
    const text = cause as string | undefined;
    const truncated = text !== undefined && !/^[^[{]|[\]}]$/.test(text);
    const facts = this.#facts("yes", truncated && !this.#readAnew && this.#out.operation.method === "GET");
    this.#readAnew = true;
    const mask = this.#mask();
    const type = headers.get("content-type");
    const what = `${status} with ${message}${truncated ? " (truncated?)" : ""}${text ? `: ${snippet(mask, text)}` : ""}`;
    return this.#fail(ResponseParseError, what, facts, { status, contentType: type && mask(type) });
  }

  /** Handles an answer that is not a 2xx: if there will be another attempt, returns the wait without reading the body; else reads the reason, for `#statusError`. */
  async #onErrorStatus(response: Response, watch: Watch): Promise<Data<T> | number | undefined> {
    const { retry, timeoutMs, maxBodyBytes } = this.#out.limits;
    const { any, read } = this.#reader;
    const { status } = response;
    const renewable = status === 401 && this.#asked && !this.#isStream() && this.#meta.attempts < retry.maxAttempts;
    const wait = renewable && !this.#askedAnew ? 0 : this.#planRetry(this.#statusFacts(response));
    this.#askedAnew ||= renewable;
    // An earlier attempt may have deleted it; it is gone, as the caller asked.
    const isGone = status === 404 && this.#out.operation.method === "DELETE" && this.#doubt !== "no" && !any;
    const step = isGone ? { data: undefined as T } : wait;
    if (step !== undefined) {
      discard(response);
      return step;
    }
    const most = any ? maxBodyBytes : 65_536;
    watch.restart(Math.min(5_000, timeoutMs, this.#left()));
    try {
      const bytes = await readBytes(response, most, watch);
      this.#answer = { response, bytes };
      if (any && bytes.length <= most) return { data: read?.(this.#answer) as T };
    } catch {
      // The body could not be read, or the status is none that a Response may have: the error reports it anyway.
    }
    return undefined;
  }

  /** Tells the logger of this attempt. A logger that throws or rejects must not fail the call. */
  async #log(level: keyof Log, what: string | number, more: () => object): Promise<void> {
    const { method, path } = this.#out.operation;
    const { operationId, attempts: attempt, requestId } = this.#meta;
    const status = this.#answer?.response.status;
    try {
      await this.#settings.logger?.[level]?.(`${method} ${path} ${what}`, {
        operationId,
        method,
        path,
        attempt,
        status,
        requestId,
        ...more(),
      });
    } catch {}
  }

  #statusFacts({ status, headers }: Response): Facts {
    return {
      ...this.#facts(/^4/.test(`${status}`) ? "no" : "maybe", isTransient(status), status === 429),
      retryAfterMs: retryAfterMs(headers.get("retry-after"), this.#settings.clock),
    };
  }

  /** The error of an answer that is not a 2xx, with as much of its body as was read. */
  #statusError(response: Response): SignalWireError {
    const { status } = response;
    const facts = this.#statusFacts(response);
    return status < 200
      ? this.#fail(ConnectionError, "no answer", facts)
      : apiError(this.#where(facts), { ...facts, status }, textOf(this.#answer?.bytes), this.#mask());
  }

  /** The end of every message: the request, what to do if its effect is in doubt, and why a stream was not sent again. */
  #where({ delivered }: Facts): string {
    const { operation, idempotent } = this.#out;
    const doubt = delivered !== "no" && !idempotent ? "; it may have taken effect: check before repeating" : "";
    const once = this.#isStream() ? "; a stream is sent once" : "";
    return `(${operation.method} ${operation.path})${doubt}${once}`;
  }

  /** Masks this call's input, and credentials. */
  #mask(): Mask {
    return masker([this.#out.values(), this.#settings.projectId, ...this.#settings.secrets]);
  }

  #isStream(): boolean {
    return this.#out.body instanceof ReadableStream;
  }

  /**
   * The facts of an error. `mine`: the effect that this attempt may have had; earlier attempts are added. `transient`: may be
   * temporary. `harmless`: refused or never sent, so that even a POST may be repeated.
   */
  #facts(mine: Delivered, transient?: boolean, harmless?: boolean): Facts {
    const { operationId, attempts, requestId } = this.#meta;
    const { idempotent, limits } = this.#out;
    const delivered = mine === "no" || this.#doubt === "yes" ? this.#doubt : mine;
    const repeatable = idempotent || (harmless && delivered === "no") || (limits.retry.unsafe && mine !== "yes");
    return { operationId, attempts, requestId, retryable: transient && repeatable && !this.#isStream(), delivered };
  }

  /** Creates an error of the transport and remembers it, to tell it from errors of others. */
  #fail<E extends SignalWireError>(
    Class: new (message: string, facts: Facts) => E,
    what: string,
    facts: Facts,
    more?: Partial<Facts>,
  ): E {
    const error = new Class(`${facts.operationId}: ${what} ${this.#where(facts)}`, { ...facts, ...more });
    this.#failure = error;
    return error;
  }

  /**
   * The wait before the next attempt; undefined if there will be none: not worth it, not safe, no time, no quota. If there is one, its cost is
   * taken from the quota, what this attempt may have done is remembered, and the logger is told.
   */
  #planRetry({ retryable, delivered, retryAfterMs, code }: Facts): number | undefined {
    const { clock, quota } = this.#settings;
    const { retry } = this.#out.limits;
    const { attempts } = this.#meta;
    if (!retryable || attempts >= retry.maxAttempts) return undefined;
    const wait = delayMs(retry, attempts, clock.random(), retryAfterMs);
    if (wait >= this.#left() || quota.left < 5) return undefined;
    quota.left -= 5;
    this.#doubt = delivered as Delivered;
    this.#log("warn", `failed: next attempt in ${Math.ceil(wait)} ms`, () => ({ code, delayMs: wait }));
    return wait;
  }
}
