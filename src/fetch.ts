import { asResponse } from "./call.js";
import { exchange } from "./exchange.js";
import { checkedHeaders } from "./headers.js";
import { located, refuse } from "./input-error.js";
import type { HttpMethod } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { retryPolicy } from "./retry.js";
import { duration, type Settings } from "./settings.js";

const operationId = "client.fetch";

/** What `client.fetch` does: any final status resolves; what never became an answer rejects. */
export async function fetchWithin(
  settings: Settings,
  target: string,
  init: RequestInit & RequestOptions,
): Promise<Response> {
  const outcome = await exchange(
    settings,
    located(operationId, () => outgoing(settings, target, init)),
    { read: (answer) => answer },
  );
  if (outcome.answer) return asResponse(outcome.answer);
  throw outcome.ok ? undefined : outcome.error;
}

function outgoing(settings: Settings, target: string, init: RequestInit & RequestOptions): Outgoing {
  const url = locate(settings, target);
  const method = (init.method ?? "GET").toUpperCase() as HttpMethod;
  return {
    operationId,
    method,
    path: url.pathname.replace(/[^/]*\d[^/]*/g, "…"),
    url: url.href,
    headers: { ...settings.headers, ...checkedHeaders(Object.fromEntries(new Headers(init.headers)), refuse) },
    body: (init.body ?? undefined) as Outgoing["body"],
    security: "basic",
    idempotent: !/^(?:POST|PATCH)$/.test(method),
    retry: retryPolicy(init.retry, settings.retry, refuse),
    timeoutMs: duration(init.timeoutMs, "timeoutMs", settings.timeoutMs, refuse),
    totalTimeoutMs: duration(init.totalTimeoutMs, "totalTimeoutMs", settings.totalTimeoutMs, refuse),
    signal: init.signal ?? undefined,
    values: [...url.searchParams.values(), init.body],
  };
}

function locate({ base, origin }: Settings, target: string): URL {
  const absolute = /^[a-z][a-z\d+.-]*:|^[/\\]{2}/i.test(target);
  if (/[\\\p{Cc}]/u.test(target) || !URL.canParse(absolute ? target : `${base}/`)) refuse("not a URL or path");
  const url = new URL(absolute ? target : `${base}/${target.replace(/^\//, "")}`, base);
  if (url.origin !== origin || url.username || url.password) refuse("only URLs of the client's own origin are fetched");
  if (!absolute && /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(target.split(/[?#]/, 1)[0] ?? ""))
    refuse("the path must not hold . or .. segments");
  return url;
}
