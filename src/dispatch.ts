import { ConnectionError, SignalWireError } from "./errors.js";
import { failure } from "./give-up.js";
import { networkFailure } from "./network.js";
import type { Run } from "./outgoing.js";
import { discard } from "./read.js";
import { urlWithin } from "./space.js";

/** The ConnectionError that a failed fetch or body becomes. */
export function broken(run: Run, error: unknown, received = false): ConnectionError {
  const { code, unsent, transient } = networkFailure(error);
  const fault = { transient, delivered: received ? "yes" : unsent ? "no" : "maybe", harmless: unsent } as const;
  const what = `${received ? "the answer broke off" : "no connection, or no answer"} ${code ?? ""}`;
  return failure(ConnectionError, run, fault, what.trim(), { code });
}

/** Through the middleware, the first outermost, to fetch. */
function dispatch(run: Run, url: string, init: RequestInit): Promise<Response> {
  const { fetch, middleware } = run.settings;
  const context = { operationId: run.operationId, attempt: run.meta.attempts };
  const plain = async (target: string | Request, given?: RequestInit) => {
    try {
      return await fetch(target, given);
    } catch (error) {
      throw broken(run, error);
    }
  };
  if (!middleware.length || run.foreign) return plain(url, init);
  const through = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (request) => layer(request, next, context),
    async (request) => {
      if (urlWithin(run.url, request.url)) return plain(request);
      const fault = { transient: false, delivered: "no" } as const;
      throw failure(SignalWireError, run, fault, "middleware turned the request to another origin");
    },
  );
  return through(new Request(url, init));
}

/** Where a GET may follow this answer to: the same origin, nothing else. */
function onward(run: Run, from: string, { status, headers }: Response): string | undefined {
  const to = /^30[12378](?:GET|HEAD)$/.test(status + run.method) && headers.get("location");
  return to && !run.foreign ? urlWithin(from, to)?.href : undefined;
}

/** Sends an attempt; follows up to three redirects of a GET inside its origin. */
export async function send(run: Run, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const { method, body } = run;
  const init = { __proto__: null, method, headers, body: body ?? null, signal, redirect: "manual" } as RequestInit;
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  let { url } = run;
  for (let hops = 0; ; hops++) {
    const response = await dispatch(run, url, init);
    const next = hops < 3 && onward(run, url, response);
    if (!next) return response;
    discard(response);
    url = next;
  }
}
