import { textOf } from "./answer.js";
import { apiError } from "./api-error.js";
import { credentials } from "./credentials.js";
import { broken, send } from "./dispatch.js";
import { ApiError, ConnectionError, ResponseParseError, type SignalWireError, TimeoutError } from "./errors.js";
import { factsOf, failure, nextWait, type Wait } from "./give-up.js";
import { log } from "./log.js";
import { type Answer, type Fault, label, type Reader, type Run } from "./outgoing.js";
import { Problem } from "./problem.js";
import { discard, readBytes } from "./read.js";
import { type Mask, masker } from "./redact.js";
import { isTransient, retryAfterMs } from "./retry.js";
import { isOwn } from "./space.js";
import { type Watch, watchOver } from "./watch.js";

/** What an attempt came to, if not to an error: data, or a wait before the next one. */
export type Step<T> = { readonly data: T; readonly answer: Answer } | Wait;

/** Sends the call once, within the time it has. */
export async function attempt<T>(run: Run, reader: Reader<T>): Promise<Step<T>> {
  const left = run.deadline - run.settings.clock.now();
  const watch = watchOver(run.signal, Math.max(1, Math.min(run.timeoutMs, left)));
  let streaming = false;
  run.meta.attempts++;
  run.answer = undefined;
  run.sent = false;
  try {
    const step = await Promise.race([watch.cut, work(run, reader, watch)]);
    streaming = "data" in step && reader.stream !== undefined;
    return step;
  } catch (caught) {
    const error = watch.late ? late(run, left < run.timeoutMs) : caught;
    const [own, fault] = run.failure ?? [];
    const wait = fault && own === error && nextWait(run, fault);
    if (wait) return wait;
    throw error;
  } finally {
    if (!streaming) watch.close();
  }
}

/** Out of time. An error status that was had by then is still the better news. */
function late(run: Run, isTotal: boolean): SignalWireError {
  const response = run.answer?.response;
  if (response && !response.ok) return refused(run, response);
  const phase = isTotal ? "total" : response ? "body" : "headers";
  const delivered = response ? "yes" : run.sent ? "maybe" : "no";
  return failure(TimeoutError, run, { transient: true, delivered }, `timed out, ${phase}`, { phase });
}

async function work<T>(run: Run, reader: Reader<T>, watch: Watch): Promise<Step<T>> {
  const { settings } = run;
  const headers = { ...run.headers, ...(await credentials(run)) };
  run.sent = true;
  const started = settings.clock.now();
  const response = await send(run, headers, watch.signal);
  if (watch.signal.aborted) discard(response);
  run.answer = { response, bytes: new Uint8Array() };
  identify(run, response);
  log(run, response, settings.clock.now() - started);
  if (response.url && !run.foreign && !isOwn(response.url, settings.origin)) {
    discard(response);
    const facts = { status: 0, errors: [] };
    throw failure(ApiError, run, { transient: false, delivered: "maybe" }, "answered from another origin", facts);
  }
  if (!response.ok) return refusal(run, response, watch);
  return reader.stream
    ? { data: reader.stream(response, watch), answer: run.answer }
    : understand(run, reader, response);
}

/** Status and request id; an id that repeats a secret, or is none, is not told. */
function identify({ meta, settings }: Run, { status, headers }: Response): void {
  meta.status = status;
  const id = headers.get("x-request-id") ?? "";
  const isEcho = () => [...settings.secrets].flat().some((secret) => id.includes(secret));
  if (/^[\w.:=+/-]{1,200}$/.test(id) && !isEcho()) meta.requestId = id;
}

async function understand<T>(run: Run, reader: Reader<T>, response: Response): Promise<Step<T>> {
  const { status, headers, bodyUsed } = response;
  try {
    if (bodyUsed) throw new Problem("a body that middleware has read: it must read response.clone()");
    const [bytes, more] = await readBytes(response, run.maxBodyBytes).catch((error: unknown) => {
      throw broken(run, error, true);
    });
    if (more) throw new Problem(`a body of more than maxBodyBytes, ${run.maxBodyBytes}`);
    const answer = { response, bytes };
    return { data: reader.read?.(answer) as T, answer };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const transient = error.truncated && !run.readAnew && run.method === "GET";
    run.readAnew = true;
    const facts = { status, contentType: headers.get("content-type") };
    const what = `${status} with ${error.message}${error.text && `: ${snippet(run, error.text)}`}`;
    throw failure(ResponseParseError, run, { transient, delivered: "yes" }, what, facts);
  }
}

/** The start of a body that should have been JSON, without the strings in it: they are other people's. */
function snippet(run: Run, text: string): string {
  return maskOf(run)(text)
    .replace(/"(?:[^"\\]|\\.)*"?(\s*:)?/g, (part, colon) => (colon ? part : '"…"'))
    .replace(/\d{4,}/g, "…")
    .slice(0, 200);
}

/** Masks what this call was given, and credentials. */
const maskOf = ({ settings, values }: Run): Mask => masker([values, settings.projectId, ...settings.secrets]);

/** No 2xx: waits for another attempt, if there is to be one, without reading on; else reads why. */
async function refusal(run: Run, response: Response, watch: Watch): Promise<Wait> {
  const { settings, meta } = run;
  const renewable =
    response.status === 401 && typeof settings.token === "function" && meta.attempts < run.retry.maxAttempts;
  const wait = renewable && !run.askedAnew ? { waitMs: 0 } : nextWait(run, faultOf(run, response));
  run.askedAnew ||= renewable;
  if (wait) {
    discard(response);
    return wait;
  }
  watch.restart(Math.max(1, Math.min(5_000, run.timeoutMs, run.deadline - settings.clock.now())));
  const [bytes] = await readBytes(response, 65_536).catch(() => []);
  if (bytes) run.answer = { response, bytes };
  throw refused(run, response);
}

function faultOf({ settings }: Run, { status, headers }: Response): Fault {
  return {
    transient: isTransient(status),
    delivered: status > 399 && status < 500 ? "no" : "maybe",
    harmless: status === 429,
    retryAfterMs: retryAfterMs(headers.get("retry-after"), settings.clock),
  };
}

/** The error of an answer that is no 2xx, with so much of its body as was read. */
function refused(run: Run, response: Response): SignalWireError {
  const { status } = response;
  const fault = faultOf(run, response);
  if (status < 200) return failure(ConnectionError, run, fault, "no readable answer");
  const facts = { ...factsOf(run, fault), status, ...(status === 429 && { retryAfterMs: fault.retryAfterMs }) };
  return apiError(label(run), facts, textOf(run.answer?.bytes), maskOf(run));
}
