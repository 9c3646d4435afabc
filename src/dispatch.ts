import { ConnectionError } from "./errors.js";
import { circumstances, type Fault } from "./give-up.js";
import { networkFailure } from "./network.js";
import { label, type Run } from "./outgoing.js";
import { discard } from "./read.js";

/** A fetch that failed, and whether it may be tried again. Middleware sees it as the ConnectionError that it is. */
export class FetchFailed extends ConnectionError {
  readonly #fault: Fault;

  constructor(run: Run, error: unknown, received = false) {
    const { code, unsent, transient } = networkFailure(error);
    const fault = { transient, delivered: received ? "yes" : unsent ? "no" : "maybe", harmless: unsent } as const;
    const what = received ? "the answer broke off" : unsent ? "could not connect" : "no answer";
    const about = circumstances(run, fault);
    const advice = about.delivered === "no" || out(run) ? "" : "; it may have taken effect, check before repeating it";
    super(`${about.operationId}: ${what}${code ? ` (${code})` : ""}, ${label(run.out)}${advice}`, about, code);
    this.#fault = fault;
  }

  static fault(error: FetchFailed): Fault {
    return error.#fault;
  }
}

const out = (run: Run) => run.out.method === "GET" || run.out.method === "HEAD";

async function plainFetch(run: Run, target: string | Request, init?: RequestInit): Promise<Response> {
  const { fetch } = run.settings;
  try {
    return await fetch(target, init);
  } catch (error) {
    throw new FetchFailed(run, error);
  }
}

/** Through the middleware, if there is any, to fetch. */
function dispatch(run: Run, url: string, init: RequestInit): Promise<Response> {
  const { middleware } = run.settings;
  if (!middleware.length || run.out.foreign) return plainFetch(run, url, init);
  const context = { operationId: run.out.operationId, attempt: run.meta.attempts };
  const from =
    (index: number) =>
    async (request: Request): Promise<Response> => {
      const layer = middleware[index];
      return layer ? layer(request, from(index + 1), context) : plainFetch(run, request);
    };
  return from(0)(new Request(url, init));
}

const redirects = /^30[12378]$/;

/** Where a GET may follow this answer to: the same origin, nothing else. */
function onward(run: Run, from: string, response: Response): string | undefined {
  const to = response.headers.get("location");
  if (!to || run.out.foreign || !redirects.test(String(response.status)) || !/^(?:GET|HEAD)$/.test(run.out.method))
    return undefined;
  const base = new URL(from);
  const next = URL.canParse(to, base) ? new URL(to, base) : undefined;
  return next?.origin === base.origin && !next.username && !next.password ? next.href : undefined;
}

/** Sends an attempt; follows up to three redirects of a GET inside its origin. */
export async function send(run: Run, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const { method, body } = run.out;
  let { url } = run.out;
  const stream = body instanceof ReadableStream ? { duplex: "half" } : undefined;
  for (let hops = 0; ; hops++) {
    const init = { __proto__: null, method, headers, body, signal, redirect: "manual", ...stream } as RequestInit;
    const response = await dispatch(run, url, init);
    if (signal.aborted) discard(response);
    const next = hops < 3 ? onward(run, url, response) : undefined;
    if (!next) return response;
    discard(response);
    url = next;
  }
}
