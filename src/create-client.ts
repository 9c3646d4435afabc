import { dataOf } from "./answer.js";
import { callOf } from "./call.js";
import type { Client } from "./client.js";
import { encode } from "./encode.js";
import { exchange } from "./exchange.js";
import { fetchWithin } from "./fetch.js";
import { headerRecord } from "./headers.js";
import { setInside } from "./inside.js";
import type { Operation } from "./operation.js";
import type { ClientOptions, FetchInit, RequestOptions } from "./options.js";
import { own } from "./own.js";
import { located } from "./problem.js";
import { type RetryQuota, resolve } from "./settings.js";

/** A client with these options. */
function clientOf(given: ClientOptions, quota: RetryQuota): Client {
  const settings = resolve(given, quota);
  const { base, origin, projectId, token, middleware } = settings;
  const { headers, retry } = own(given);
  const resolved = { baseUrl: base, projectId: projectId || undefined, token: token || undefined, middleware };
  const options = { ...given, ...resolved, headers: headerRecord(headers), retry: retry && { ...retry } };
  const methods = {
    with: (changes?: Partial<ClientOptions>) => {
      const defined = own<Record<string, unknown>>(changes);
      for (const name in defined) if (defined[name] === undefined) delete defined[name];
      return make({ ...options, ...("space" in defined && { baseUrl: undefined }), ...defined }, quota);
    },
    fetch: (target: string | URL, init?: FetchInit) => fetchWithin(settings, target, init),
    [Symbol.for("nodejs.util.inspect.custom")]: () => `[Client space=${new URL(origin).host} project=${projectId}]`,
  };
  const client: Client = Object.assign(Object.create(methods), { projectId, origin });
  setInside(client, {
    settings,
    call: <T>(operation: Operation, input: object | undefined, options: RequestOptions | undefined) =>
      callOf(operation.id, () =>
        exchange(settings, encode(settings, operation, input, options), {
          read: (answer) => dataOf(settings, operation, answer) as T,
        }),
      ),
  });
  return client;
}

function make(options: ClientOptions, quota: RetryQuota): Client {
  try {
    return clientOf(options, quota);
  } catch (error) {
    throw located("createClient", error);
  }
}

/**
 * Creates a client. Missing options are read, once, from the environment variables SIGNALWIRE_SPACE, SIGNALWIRE_PROJECT_ID and
 * SIGNALWIRE_API_TOKEN.
 *
 * @throws {SignalWireError} When an option is missing or wrong; the message says which one and what to do.
 * @example
 * const client = createClient({ space: "example", projectId, token });
 */
export function createClient(options: ClientOptions = {}): Client {
  return make(options, { left: 500 });
}
