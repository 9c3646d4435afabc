import { ConnectionError } from "./errors.js";
import { errorOf } from "./give-up.js";
import { networkFailure } from "./network.js";
import type { Run } from "./outgoing.js";
import { discard } from "./read.js";
import { urlWithin } from "./space.js";

/** The ConnectionError that a failed fetch or body becomes; kept in the run, which thereby knows it from other errors. */
export function broken(run: Run, error: unknown, received = false): ConnectionError {
  const { code, unsent, transient } = networkFailure(error);
  const fault = { transient, delivered: received ? "yes" : unsent ? "no" : "maybe", harmless: unsent } as const;
  const what = `${received ? "the answer broke off" : "no connection, or no answer"} ${code ?? ""}`;
  const failure = errorOf(ConnectionError, run, fault, what.trim(), { code });
  run.broken = [failure, fault];
  return failure;
}

/** Through the middleware, the first outermost, to fetch. */
function dispatch(run: Run, url: string, init: RequestInit): Promise<Response> {
  const { fetch, middleware } = run.settings;
  const { operationId, attempts: attempt } = run.meta;
  const plain = async (target: string | Request, given?: RequestInit) => {
    try {
      return await fetch(target, given);
    } catch (error) {
      throw broken(run, error);
    }
  };
  if (!middleware.length || run.out.foreign) return plain(url, init);
  const from =
    (index: number) =>
    async (request: Request): Promise<Response> => {
      const layer = middleware[index];
      return layer ? layer(request, from(index + 1), { operationId, attempt }) : plain(request);
    };
  return from(0)(new Request(url, init));
}

/** Where a GET may follow this answer to: the same origin, nothing else. */
function onward({ out }: Run, from: string, { status, headers }: Response): string | undefined {
  const to = /^30[12378](?:GET|HEAD)$/.test(status + out.method) && headers.get("location");
  return to && !out.foreign ? urlWithin(from, to)?.href : undefined;
}

/** Sends an attempt; follows up to three redirects of a GET inside its origin. */
export async function send(run: Run, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const { method, body } = run.out;
  const init = { __proto__: null, method, headers, body: body ?? null, signal, redirect: "manual" } as RequestInit;
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  let { url } = run.out;
  for (let hops = 0; ; hops++) {
    const response = await dispatch(run, url, init);
    const next = hops < 3 && onward(run, url, response);
    if (!next) return response;
    discard(response);
    url = next;
  }
}
