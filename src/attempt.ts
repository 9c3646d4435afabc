import { apiError } from "./api-error.js";
import { credentials } from "./credentials.js";
import { broken, send } from "./dispatch.js";
import { ApiError, ConnectionError, ResponseParseError, SignalWireError, TimeoutError } from "./errors.js";
import { errorOf, factsOf, nextWait, type Wait, waitOr } from "./give-up.js";
import { log } from "./log.js";
import { type Answer, type Fault, label, type Reader, type Run } from "./outgoing.js";
import { Problem } from "./problem.js";
import { discard, readBytes } from "./read.js";
import { type Mask, masker } from "./redact.js";
import { isTransient, retryAfterMs } from "./retry.js";
import { type Watch, watchOver } from "./watch.js";

/** What an attempt came to, if not to an error: data, or a wait before the next one. */
export type Step<T> = { readonly data: T; readonly answer: Answer } | Wait;

/** Sends the call once, within the time it has. */
export async function attempt<T>(run: Run, reader: Reader<T>): Promise<Step<T>> {
  const { out, meta } = run;
  const left = run.deadline - run.settings.clock.now();
  const watch = watchOver(out.signal, Math.max(1, Math.min(out.timeoutMs, left)));
  let streaming = false;
  meta.attempts++;
  run.answer = undefined;
  run.sent = false;
  try {
    const step = await Promise.race([watch.cut, work(run, reader, watch)]);
    streaming = "data" in step && reader.stream !== undefined;
    return step;
  } catch (error) {
    if (out.signal?.aborted) throw out.signal.reason;
    if (watch.late) return late(run, left < out.timeoutMs);
    const { broken } = run;
    if (broken && broken[0] === error) return waitOr(run, broken[1], broken[0]);
    throw error;
  } finally {
    if (!streaming) watch.close();
  }
}

/** Out of time. An error status that was had by then is still the better news. */
function late(run: Run, isTotal: boolean): Wait {
  const response = run.answer?.response;
  if (response && !response.ok) throw refused(run, response);
  const phase = isTotal ? "total" : response ? "body" : "headers";
  const fault = { transient: true, delivered: response ? "yes" : run.sent ? "maybe" : "no" } as const;
  return waitOr(run, fault, errorOf(TimeoutError, run, fault, `timed out, ${phase}`, { phase }));
}

async function work<T>(run: Run, reader: Reader<T>, watch: Watch): Promise<Step<T>> {
  const { settings, out, meta } = run;
  const asker = { operationId: out.operationId, attempts: meta.attempts - 1 };
  const headers = { ...out.headers, ...(await credentials(settings, out.security, asker)) };
  run.sent = true;
  const started = settings.clock.now();
  const response = await send(run, headers, watch.signal);
  if (watch.signal.aborted) discard(response);
  run.answer = { response, bytes: new Uint8Array() };
  meta.status = response.status;
  const requestId = response.headers.get("x-request-id") ?? "";
  const isEcho = [...settings.secrets].flat().some((secret) => requestId.includes(secret));
  if (/^[\w.:=+/-]{1,200}$/.test(requestId) && !isEcho) meta.requestId = requestId;
  log(run, response, settings.clock.now() - started);
  if (response.url && !out.foreign && !response.url.startsWith(`${settings.origin}/`)) {
    discard(response);
    throw errorOf(ApiError, run, { transient: false, delivered: "maybe" }, "answered from another origin", {
      status: 0,
      errors: [],
    });
  }
  if (!response.ok) return refusal(run, response, watch);
  if (reader.stream) return { data: reader.stream(response, watch), answer: run.answer };
  return understand(run, reader, response);
}

async function understand<T>(run: Run, reader: Reader<T>, response: Response): Promise<Step<T>> {
  const { maxBodyBytes } = run.out;
  if (response.bodyUsed)
    throw errorOf(
      SignalWireError,
      run,
      { transient: false, delivered: "yes" },
      "middleware has read the body: read response.clone()",
    );
  const [bytes, more] = await readBytes(response, maxBodyBytes).catch((error: unknown) => {
    throw broken(run, error, true);
  });
  const answer = { response, bytes };
  try {
    if (more) throw new Problem(`a body of more than maxBodyBytes, ${maxBodyBytes}`);
    return { data: reader.read?.(answer) as T, answer };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const fault = {
      transient: error.truncated && !run.readAnew && run.out.method === "GET",
      delivered: "yes",
    } as const;
    run.readAnew = true;
    const { status, headers } = response;
    const facts = { status, contentType: headers.get("content-type") };
    const what = `${status} with ${error.message}${error.text && `: ${snippet(run, error.text)}`}`;
    return waitOr(run, fault, errorOf(ResponseParseError, run, fault, what, facts));
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
const maskOf = ({ settings, out }: Run): Mask => masker([out.values, settings.projectId, ...settings.secrets]);

/** No 2xx: waits for another attempt, if there is to be one, without reading on; else reads why. */
async function refusal(run: Run, response: Response, watch: Watch): Promise<Wait> {
  const { settings, out, meta } = run;
  const renewable =
    response.status === 401 && typeof settings.token === "function" && meta.attempts < out.retry.maxAttempts;
  const wait = renewable && !run.askedAnew ? { waitMs: 0 } : nextWait(run, faultOf(run, response));
  run.askedAnew ||= renewable;
  if (wait) {
    discard(response);
    return wait;
  }
  watch.restart(Math.max(1, Math.min(5_000, out.timeoutMs, run.deadline - settings.clock.now())));
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
  if (status < 200) return errorOf(ConnectionError, run, fault, "no readable answer");
  const text = new TextDecoder().decode(run.answer?.bytes);
  const { retryAfterMs } = fault;
  const facts = { ...factsOf(run, fault), status, ...(status === 429 && { retryAfterMs }) };
  return apiError(label(run.out), facts, text, maskOf(run));
}
