import { asResponse } from "./call.js";
import { assemble } from "./encode.js";
import { exchange } from "./exchange.js";
import { headerRecord } from "./headers.js";
import type { HttpMethod } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Body, Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { located, refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { urlWithin } from "./space.js";

/** What `client.fetch` does: any final status resolves; what never became an answer rejects. */
export async function fetchWithin(
  settings: Settings,
  target: string,
  init: RequestInit & RequestOptions,
): Promise<Response> {
  const id = "client.fetch";
  const outcome = await located(id, () =>
    exchange(settings, outgoing(settings, id, target, init), { read: (answer) => answer }),
  );
  if (outcome.answer && (outcome.ok || !outcome.answer.response.ok)) return asResponse(outcome.answer);
  throw outcome.ok || outcome.error;
}

function outgoing(settings: Settings, id: string, target: string, given: RequestInit & RequestOptions): Outgoing {
  // A Request, too, may stand for its init: its fields are getters of its class.
  const init = given instanceof Request ? given : own(given);
  const { href, searchParams } = locate(settings.base, target);
  const method = (init.method ?? "GET").toUpperCase() as HttpMethod;
  const operation = { id, api: { name: "", basePath: "" }, method, path: "…", input: {}, accept: "*/*" };
  const body = (init.body ?? undefined) as Body | undefined;
  if (!/^(?!CONNECT$|TRAC[EK]$)[A-Z]+$/.test(method)) refuse("fetch sends no such method");
  if (body !== undefined && /^(?:GET|HEAD)$/.test(method)) refuse(`a ${method} has no body`);
  if (Symbol.asyncIterator in Object(body) && !(body instanceof ReadableStream))
    refuse("an iterable is no body: give ReadableStream.from(it)");
  const headers = headerRecord(init.headers);
  const out = assemble(settings, operation, { ...init, headers, signal: init.signal ?? undefined }, []);
  return { ...out, url: href, body, values: [...searchParams.values(), body] };
}

/** The URL of a path behind the base, or of a URL at the client's own origin. */
function locate(base: string, given: unknown): URL {
  const target =
    typeof given === "string" || given instanceof URL ? String(given) : refuse("the target must be a text");
  const text = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(target) ? target : `${base}/${target.replace(/^\//, "")}`;
  const isBent = /^[^?#]*(?:[\\\p{Cc}]|\/(?:\.|%2e){1,2}(?:[/?#]|$))/iu.test(text);
  return (!isBent && urlWithin(base, text)) || refuse("not a URL or path of the client's own origin, without . and ..");
}
