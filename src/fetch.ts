import { asResponse } from "./call.js";
import { assemble } from "./encode.js";
import { exchange } from "./exchange.js";
import type { HttpMethod } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Body, Outgoing } from "./outgoing.js";
import { located, refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isOwn } from "./space.js";

/** What `client.fetch` does: any final status resolves; what never became an answer rejects. */
export async function fetchWithin(
  settings: Settings,
  target: string,
  init: RequestInit & RequestOptions,
): Promise<Response> {
  const id = "client.fetch";
  const outcome = await exchange(
    settings,
    located(id, () => outgoing(settings, id, target, init)),
    { read: (answer) => answer },
  );
  if (outcome.answer && (outcome.ok || !outcome.answer.response.ok)) return asResponse(outcome.answer);
  throw outcome.ok || outcome.error;
}

function outgoing(settings: Settings, id: string, target: string, init: RequestInit & RequestOptions): Outgoing {
  const { href, searchParams } = locate(settings, target);
  const method = (init.method ?? "GET").toUpperCase() as HttpMethod;
  const operation = { id, api: { name: "", basePath: "" }, method, path: "", input: {}, accept: "*/*" };
  const headers = Object.fromEntries(new Headers(init.headers));
  const out = assemble(settings, operation, { ...init, headers, signal: init.signal ?? undefined }, []);
  return {
    ...out,
    url: href,
    path: "…",
    body: (init.body ?? undefined) as Body | undefined,
    values: [...searchParams.values(), init.body],
  };
}

/** The URL of a path behind the base, or of a URL at the client's own origin. */
function locate({ base, origin }: Settings, target: string): URL {
  const absolute = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(target);
  const text = absolute ? target : `${base}/${target.replace(/^\//, "")}`;
  const sound =
    !/[\\\p{Cc}]|(?:^|\/)(?:\.|%2e){1,2}(?![^/?#])/iu.test(target.split(/[?#]/)[0] ?? "") && URL.canParse(text, base);
  const url = sound ? new URL(text, base) : refuse("not a URL or path, or one with . or .. in it");
  return isOwn(url.href, origin) ? url : refuse("not of the client's own origin");
}
