import { apiError } from "./api-error.js";
import { credentials, secretsOf } from "./credentials.js";
import { FetchFailed, send } from "./dispatch.js";
import { type Circumstances, ConnectionError, ResponseParseError, TimeoutError } from "./errors.js";
import { circumstances, nextWait, type Wait, waitOr } from "./give-up.js";
import { log, shownHeaders } from "./log.js";
import { type Answer, label, type Reader, type Run, Unreadable } from "./outgoing.js";
import { discard, readBytes, TooLarge } from "./read.js";
import { masker } from "./redact.js";
import { isTransient, retryAfterMs } from "./retry.js";
import { type Watch, watchOver } from "./watch.js";

/** What an attempt came to: data, or a wait before the next one. */
export type Step<T> = { readonly data: T; readonly answer: Answer } | Wait;

/** Thrown out of an attempt: the error, with the answer it is about. */
export class Refused extends Error {
  readonly error: unknown;
  readonly answer: Answer;

  constructor(error: unknown, answer: Answer) {
    super();
    this.error = error;
    this.answer = answer;
  }
}

const noBytes = /* @__PURE__ */ new Uint8Array();

/** What of an attempt survives its being cut off. */
interface Seen {
  response?: Response;
}

/** Sends the call once, within the time it has. */
export async function attempt<T>(run: Run, reader: Reader<T>): Promise<Step<T>> {
  const { settings, out, meta } = run;
  const left = run.deadline - settings.clock.now();
  const watch = watchOver(out.signal, Math.max(1, Math.min(out.timeoutMs, left)));
  const seen: Seen = {};
  let open = false;
  meta.attempts++;
  try {
    const step = await Promise.race([watch.cut, work(run, reader, watch, seen)]);
    open = "stream" in reader && "data" in step;
    return step;
  } catch (error) {
    if (out.signal?.aborted) throw out.signal.reason;
    return watch.late ? late(run, seen.response, left) : again(run, error);
  } finally {
    if (!open) watch.close();
  }
}

/** A connection that failed may be tried again; every other error is final. */
function again(run: Run, error: unknown): Wait {
  if (error instanceof FetchFailed) return waitOr(run, FetchFailed.fault(error), () => error);
  throw error;
}

function late(run: Run, response: Response | undefined, left: number): Wait {
  if (response && !response.ok) throw refused(run, response, noBytes);
  const phase = left < run.out.timeoutMs ? "total" : response ? "body" : "headers";
  const fault = { transient: true, delivered: response ? "yes" : "maybe" } as const;
  return waitOr(run, fault, (about) => {
    const hint = about.delivered === "maybe" ? "; it may have taken effect, check before repeating it" : "";
    return new TimeoutError(`${about.operationId}: timed out (${phase}), ${label(run.out)}${hint}`, about, phase);
  });
}

async function work<T>(run: Run, reader: Reader<T>, watch: Watch, seen: Seen): Promise<Step<T>> {
  const { settings, out, meta } = run;
  const auth = await credentials(settings, out.security, out.operationId, meta.attempts - 1);
  const started = settings.clock.now();
  const response = await send(run, auth ? { ...out.headers, [auth[0]]: auth[1] } : out.headers, watch.signal);
  seen.response = response;
  note(run, response, settings.clock.now() - started);
  if (!response.ok) return refusal(run, response, watch);
  if ("stream" in reader) return { data: reader.stream(response, watch), answer: { response, bytes: noBytes } };
  const answer = { response, bytes: await bodyOf(run, response) };
  try {
    return { data: reader.read(answer), answer };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const transient = error.truncated && out.method === "GET" && !run.readAnew;
    run.readAnew = true;
    return waitOr(run, { transient, delivered: "yes" }, (about) => unreadable(run, about, response, error.message));
  }
}

/** Keeps for meta, and logs, what may be told of an answer. */
function note({ settings, out, meta }: Run, response: Response, durationMs: number): void {
  const { status, headers } = response;
  meta.status = status;
  const requestId = headers.get("x-request-id");
  if (requestId) meta.requestId = requestId;
  if (!settings.logger) return;
  const { operationId, method, path } = out;
  const fields = {
    operationId,
    method,
    path,
    status,
    durationMs,
    attempt: meta.attempts,
    headers: shownHeaders(headers),
  };
  log(settings.logger, "debug", `${label(out)} ${status}`, fields);
}

function unreadable(
  { out }: Run,
  about: Circumstances,
  { status, headers }: Response,
  problem: string,
): ResponseParseError {
  return new ResponseParseError(
    `${about.operationId}: ${status} ${problem} (${label(out)})`,
    about,
    status,
    headers.get("content-type"),
  );
}

async function bodyOf(run: Run, response: Response): Promise<Uint8Array> {
  const limit = run.settings.maxBodyBytes;
  try {
    return await readBytes(response, limit);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw new FetchFailed(run, error, true);
    const about = circumstances(run, { transient: false, delivered: "yes" });
    throw unreadable(run, about, response, `with a body larger than maxBodyBytes (${limit})`);
  }
}

/** No 2xx: waits for another attempt, if there is to be one, without reading on; else reads why. */
async function refusal(run: Run, response: Response, watch: Watch): Promise<Wait> {
  const { settings, out } = run;
  if (
    response.status === 401 &&
    typeof settings.token === "function" &&
    !run.askedAnew &&
    run.meta.attempts < out.retry.maxAttempts
  ) {
    run.askedAnew = true;
    discard(response);
    return { waitMs: 0 };
  }
  const wait = nextWait(run, faultOf(run, response));
  if (wait) {
    discard(response);
    return wait;
  }
  watch.restart(Math.max(1, Math.min(5_000, run.deadline - settings.clock.now())));
  const bytes = await readBytes(response, 65_536, true).catch(() => noBytes);
  throw refused(run, response, bytes);
}

function faultOf({ settings }: Run, { status, headers }: Response) {
  return {
    transient: isTransient(status),
    delivered: status >= 400 && status < 500 ? "no" : "maybe",
    harmless: status === 429,
    retryAfterMs: retryAfterMs(headers.get("retry-after"), settings.clock),
  } as const;
}

function refused(run: Run, response: Response, bytes: Uint8Array): Refused {
  const { settings, out } = run;
  const fault = faultOf(run, response);
  const about = circumstances(run, fault);
  const mask = masker([out.values, secretsOf(settings)]);
  const text = new TextDecoder().decode(bytes);
  const error =
    response.status < 200
      ? new ConnectionError(`${about.operationId}: no readable answer, ${label(out)}`, about)
      : apiError(label(out), about, response.status, text, mask, fault.retryAfterMs);
  return new Refused(error, { response, bytes });
}
