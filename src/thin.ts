import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { jsonOf, promised } from "./answer.js";
import { asResponse } from "./call.js";
import type { Client } from "./client.js";
import { assemble } from "./encode.js";
import { SignalWireError } from "./errors.js";
import { exchange } from "./exchange.js";
import { settingsOf } from "./inside.js";
import type { Api, HttpMethod, Operation } from "./operation.js";
import type { Answer, Outgoing } from "./outgoing.js";
import { located } from "./problem.js";
import type { Settings } from "./settings.js";
import { type ThinInit, thinHeaders, thinValues } from "./thin-values.js";

/** openapi-fetch over an API's paths. */
export type ThinClient<Paths extends {}> = FetchClient<Paths>;

type Send = (path: string, init?: ThinInit) => Promise<unknown>;
type Verbs = { [Method in HttpMethod]: Send };
type Bare = Verbs & { use(...middleware: unknown[]): void; eject(...middleware: unknown[]): void };

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** Stands in for the platform's Request, which costs more than all the rest of a call, where no middleware looks at it. */
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
 * nothing about forms, arrays or content types is left to the caller.
 */
export function thinClient<Paths extends {}>(
  client: Client,
  api: Api,
  operations: readonly Operation[],
): ThinClient<Paths> {
  const settings = settingsOf(client);
  const inner = createFetchClient<Paths>() as unknown as Bare;
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  let watched = false;
  const send = (method: HttpMethod, path: string, init: ThinInit = {}) => {
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
  const out = located(operation.id, () =>
    assemble(
      settings,
      operation,
      { signal: rest.signal ?? undefined, headers: thinHeaders(headers) },
      thinValues(settings, operation, init),
    ),
  );
  return verb(operation.path, {
    ...rest,
    params: { ...params, path: params.path ?? {} },
    headers: out.headers,
    body: out.body,
    parseAs,
    baseUrl: "",
    bodySerializer: (encoded: unknown) => encoded,
    pathSerializer: () => out.url,
    querySerializer: () => "",
    Request: watched ? globalThis.Request : BareRequest,
    fetch: (request: BareRequest | Request) => transport(settings, operation, out, parseAs, request),
  });
}

const parsing = { json: "json", none: "json", text: "text", binary: "blob" } as const;

/** What openapi-fetch takes for fetch. */
async function transport(
  settings: Settings,
  operation: Operation,
  out: Outgoing,
  parseAs: string,
  request: BareRequest | Request,
): Promise<Response> {
  const sent = request instanceof Request ? await changed(settings, out, request) : out;
  const outcome = await exchange(settings, sent, { read: (answer) => readable(operation, answer, parseAs) });
  if (outcome.ok && !outcome.answer.response.ok) return new Response(null, { status: 204 });
  if (outcome.answer && (outcome.ok || !outcome.answer.response.ok)) return asResponse(spoken(outcome.answer));
  throw outcome.ok || outcome.error;
}

/** openapi-fetch parses what it gets: it gets what was promised, and nothing that nobody can read where nothing was. */
function readable(operation: Operation, answer: Answer, parseAs: string): Answer {
  if (parseAs !== "json") return answer;
  if (operation.returns === "json") promised(operation, answer);
  else if (!isJson(answer)) return { ...answer, bytes: new Uint8Array() };
  return answer;
}

function isJson(answer: Answer): boolean {
  try {
    jsonOf(answer);
    return true;
  } catch {
    return false;
  }
}

/** openapi-fetch takes an empty error body for no error at all. */
function spoken(answer: Answer): Answer {
  if (answer.response.ok || answer.bytes.length) return answer;
  return { ...answer, bytes: new TextEncoder().encode(`HTTP ${answer.response.status}`) };
}

/** The call as openapi-fetch's middleware left it; to another origin it is not sent. */
async function changed({ origin }: Settings, out: Outgoing, request: Request): Promise<Outgoing> {
  if (new URL(request.url).origin !== origin)
    throw new SignalWireError(`${out.operationId}: middleware turned the request to another origin`, {
      operationId: out.operationId,
    });
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { ...out, url: request.url, headers: Object.fromEntries(request.headers), body };
}
