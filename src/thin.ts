import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { jsonOf, promised, readingFor, textOf } from "./answer.js";
import { asResponse } from "./call.js";
import type { Client } from "./client.js";
import { assemble } from "./encode.js";
import { ApiError, SignalWireError } from "./errors.js";
import { exchange } from "./exchange.js";
import { settingsOf } from "./inside.js";
import { liveSignal } from "./live-signal.js";
import { BODY_READ_BEFORE } from "./middleware.js";
import type { Api, HttpMethod, Operation } from "./operation.js";
import type { Answer, Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { locating, refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { type ThinInit, thinHeaders, thinValues } from "./thin-values.js";
import { watchOver } from "./watch.js";

/**
 * Names that the declarations of a program need for the thin client's methods and results. They are re-exported because the
 * program cannot import openapi-fetch itself where a package sees only its own dependencies.
 */
export type {
  ClientMethod,
  ClientRequestMethod,
  FetchOptions,
  FetchResponse,
  Middleware as ThinMiddleware,
} from "openapi-fetch";

/** openapi-fetch over an API's paths. */
export type ThinClient<Paths extends {}> = FetchClient<Paths>;

/** How a 2xx is read: `json` must be JSON, `none` may be; anything else is handed over as it is. */
type Due = NonNullable<Operation["returns"]> | "raw";

type Send = (path: string, init?: ThinInit) => Promise<unknown>;
type Verbs = { [Method in HttpMethod]: Send };
type Bare = Verbs & { use(...middleware: unknown[]): void; eject(...middleware: unknown[]): void };

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** Replaces the platform's Request, which costs more than all the rest of a call, when no middleware looks at it. */
class BareRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string }) {
    this.url = url;
    this.method = init.method;
  }
}

/**
 * openapi-fetch, with the transport of the wrappers as its fetch and each operation's own encodings as its serializers:
 * the caller need not know about forms, arrays or content types.
 */
export function thinClient<Paths extends {}>(
  client: Client,
  api: Api,
  operations: readonly Operation[],
): ThinClient<Paths> {
  const settings = settingsOf(client);
  const inner = createFetchClient<Paths>() as unknown as Bare;
  const byRoute = new Map(
    operations.map((operation) => [`${operation.method} ${operation.route ?? operation.path}`, operation]),
  );
  let watched = false;
  const send = (method: HttpMethod, path: string, given: ThinInit | undefined) => {
    const init = own(given);
    const operation = byRoute.get(`${method} ${path}`) ?? unknownRoute(api, method, path);
    return sendThin(settings, inner[method], operation, init, watched || Boolean(init.middleware?.length));
  };
  const verbs = Object.fromEntries(
    methods.map((method): [HttpMethod, Send] => [method, async (path, init) => send(method, path, init)]),
  );
  const thin = {
    ...verbs,
    request: async (method: string, path: string, init?: ThinInit) =>
      send(method.toUpperCase() as HttpMethod, path, init),
    use: (...middleware: unknown[]) => {
      watched = true;
      inner.use(...middleware);
    },
    eject: inner.eject,
  };
  return thin as unknown as ThinClient<Paths>;
}

function unknownRoute(api: Api, method: string, path: string): never {
  const operationId = `${api.name}.${method}`;
  throw new SignalWireError(`${operationId}: the spec has no ${method} ${path}`, { operationId });
}

async function sendThin(
  settings: Settings,
  verb: Send,
  operation: Operation,
  init: ThinInit,
  watched: boolean,
): Promise<unknown> {
  const { params = {}, body: _, headers, parseAs = parsing[operation.returns ?? "none"], ...rest } = init;
  const out = await locating(operation.id, () => {
    if (!/^(?:json|text|blob|arrayBuffer|stream)$/.test(parseAs))
      refuse("parseAs must be json, text, blob, arrayBuffer or stream");
    const options = { signal: liveSignal(rest.signal), headers: thinHeaders(headers) };
    return assemble(settings, operation, options, thinValues(settings, operation, init));
  });
  const due: Due = parseAs === "json" ? (operation.returns ?? "none") : "raw";
  // A Request leaves a listener on its signal until it is collected, so the caller's signal is not given to it.
  const watch = watched ? watchOver(out.signal) : undefined;
  const handed = {
    ...rest,
    params: { ...params, path: params.path ?? {} },
    body: out.body,
    parseAs,
    baseUrl: "",
    bodySerializer: (encoded: unknown) => encoded,
    pathSerializer: () => out.url,
    querySerializer: () => "",
    // A Request accepts a stream as its body only together with `duplex: "half"`.
    ...(watch ? { Request, headers: out.headers, duplex: "half", signal: watch.signal } : { Request: BareRequest }),
    fetch: async (request: BareRequest | Request) =>
      transport(settings, operation, request instanceof Request ? await changed(settings, out, request) : out, due),
  };
  return verb(operation.path, own(handed)).finally(() => watch?.close());
}

const parsing = { json: "json", none: "json", text: "text", binary: "blob" } as const;

/** Serves as the fetch of openapi-fetch: an answer of any status, whose body is valid where JSON is expected. */
async function transport(settings: Settings, operation: Operation, out: Outgoing, due: Due): Promise<Response> {
  const outcome = await exchange(settings, out, {
    read: (answer) =>
      due === "json" ? promised(readingFor(operation), answer) : due === "none" ? jsonIfAny(answer) : undefined,
  });
  const { status = 0 } = outcome.answer?.response ?? {};
  if (!outcome.ok && !isAnswer(outcome.error, status, out.signal)) throw outcome.error;
  // A DELETE that gets a 404 after a lost answer has done its work.
  if (outcome.ok && !outcome.answer.response.ok) return new Response(null, { status: 204 });
  return outcome.ok ? reread(outcome.answer, outcome.data, due) : spoken(outcome.answer as Answer);
}

/**
 * Whether a failure is that of an answer that can be passed on: one with a status that a Response can have, and that allows a
 * body. A call that was aborted may have had an answer before, to an earlier attempt.
 */
const isAnswer = (error: unknown, status: number, signal: AbortSignal | undefined): boolean =>
  ApiError.is(error) && error.status === status && error !== signal?.reason && status <= 599 && status !== 304;

/** The JSON of an answer that promises none; undefined if it cannot be read. */
function jsonIfAny(answer: Answer): unknown {
  try {
    return jsonOf(answer);
  } catch {
    return undefined;
  }
}

/** fetch's own Response, made readable again: a copy of it would cost as much as all the rest of a call. */
function reread(answer: Answer, json: unknown, due: Due): Response {
  const { response, bytes } = answer;
  const copy = () => asResponse(answer);
  return Object.defineProperties(response, {
    json: { value: async () => json },
    text: { value: async () => (due === "none" && json === undefined ? "" : textOf(bytes)) },
    arrayBuffer: { value: () => copy().arrayBuffer() },
    blob: { value: () => copy().blob() },
    formData: { value: () => copy().formData() },
    body: { get: () => copy().body },
    clone: { value: copy },
  });
}

/** The answer of an error, never empty: with no body, or one such as `null`, openapi-fetch's `error` would be none. */
function spoken(answer: Answer): Response {
  if (!/^(?:null|false|""|-?0[.0]*)?$/.test(textOf(answer.bytes).trim())) return asResponse(answer);
  const response = asResponse({ ...answer, bytes: new TextEncoder().encode(`HTTP ${answer.response.status}`) });
  response.headers.delete("content-length");
  return response;
}

/** The call as openapi-fetch's middleware left it; refused if it has become a different call. */
async function changed({ origin }: Settings, out: Outgoing, request: Request): Promise<Outgoing> {
  const { id, method } = out.operation;
  const amiss = request.bodyUsed
    ? BODY_READ_BEFORE
    : new URL(request.url).origin !== origin
      ? "middleware turned the request to another origin"
      : request.method !== method && `middleware made a ${request.method} of a ${method}`;
  if (amiss) throw new SignalWireError(`${id}: ${amiss}`, { operationId: id });
  // A stream is sent without being buffered; anything else is kept, so that it can be sent again.
  const isStream = request.body === null || out.body instanceof ReadableStream;
  const body = isStream ? (request.body ?? undefined) : new Uint8Array(await request.arrayBuffer());
  return { ...out, url: request.url, headers: Object.fromEntries(request.headers), body };
}
