import type { Body } from "./body.js";
import { asResponse, type Call, callOf } from "./call.js";
import { defineOperation } from "./define.js";
import { assemble } from "./encode.js";
import { exchange } from "./exchange.js";
import { liveSignal } from "./live-signal.js";
import type { HttpMethod } from "./operation.js";
import type { FetchInit } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { percent } from "./pairs.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { kindOf } from "./shape.js";
import { urlWithin } from "./space.js";

/** Implements `client.fetch`: any final status resolves; only a request without an answer rejects. */
export const fetchWithin = (settings: Settings, target: string | URL, init: FetchInit | undefined): Call<Response> =>
  callOf("client.fetch", () => exchange(settings, outgoing(settings, target, init), { read: asResponse, any: true }));

function outgoing(settings: Settings, target: string | URL, given: FetchInit | undefined): Outgoing {
  // A Request may also be passed as init, even one of npm's undici; its fields are getters of its class.
  const init = given && kindOf(given) === "request" ? given : own(given);
  const url = locate(settings, target);
  const method = (init.method ?? "GET").toUpperCase() as HttpMethod;
  const operation = defineOperation({
    id: "client.fetch",
    api: { name: "", basePath: "" },
    method,
    path: "…",
    input: {},
    accept: "*/*",
  });
  const body = (init.body ?? undefined) as Body | undefined;
  const isOnce = Symbol.asyncIterator in Object(body) && !(body instanceof ReadableStream);
  if (isOnce || !/^(?!CONNECT$|TRAC[EK]$)[A-Z]+$/.test(method) || (body !== undefined && /^(?:GET|HEAD)$/.test(method)))
    refuse(`no ${method} with this body: GET has none, an iterable goes as ReadableStream.from(it)`);
  const options = { ...init, headers: init.headers as Record<string, string>, signal: liveSignal(init.signal) };
  const values = () => [...url.searchParams.values(), body];
  return { ...assemble(settings, operation, options, []), url: url.href, body, values };
}

/**
 * The URL of a path behind the base, or of a URL at the client's own origin. Blanks, umlauts and the like are
 * percent-encoded, as fetch does; anything else that URL parsers rewrite (`..`, backslashes, control characters) is refused.
 */
function locate({ base, origin }: Settings, target: unknown): URL {
  const isSound = typeof target === "string" && !/\p{Cc}/u.test(target);
  const given = isSound ? target : target instanceof URL ? target.href : "blob:";
  const whole = /^(?:\w+:|\/\/)/.test(given) ? given : base + given.replace(/^\/?/, "/");
  const text = whole.replace(/[^!-~]|["<>^`{}]/gu, percent);
  const path = text.replace(/^\w+:\/\/[^/\\?#]*|[?#].*/gs, "") || "/";
  const url = urlWithin(origin, text);
  return url?.pathname === path ? url : refuse("not a path or URL of the client's own origin without ..");
}
