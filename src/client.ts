import { fetchWithin } from "./fetch.js";
import { setInside } from "./inside.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { perform } from "./perform.js";
import { resolve, type Settings } from "./settings.js";

/** A space, a project and how to talk to it. Holds its token where no inspection reaches. */
export interface Client {
  readonly projectId: string;
  readonly origin: string;
  /** A copy with other options (a subproject, a longer timeout); shares the retry quota. */
  with(options: Partial<ClientOptions>): Client;
  /**
   * Authenticated fetch with the same timeouts, retries and guards, for what no spec covers. Same origin only; a path
   * is put behind the base URL. Resolves with any final status.
   */
  fetch(pathOrUrl: string, init?: RequestInit & RequestOptions): Promise<Response>;
}

/** The client of these settings; `options` are what copies start from. */
function clientOf(settings: Settings, options: ClientOptions): Client {
  const { base, origin, projectId, token, middleware } = settings;
  const { headers, retry } = options;
  const now = { baseUrl: base, projectId: projectId || undefined, token, middleware };
  const copied = { ...options, ...now, headers: { ...headers }, retry: retry && { ...retry } };
  const methods = {
    with: (changes: Partial<ClientOptions>) => {
      const changed = { ...copied, ...(changes.space !== undefined && { baseUrl: undefined }), ...changes };
      return clientOf(resolve(changed, settings.quota), changed);
    },
    fetch: (target: string, init?: RequestInit & RequestOptions) => fetchWithin(settings, target, { ...init }),
    [Symbol.for("nodejs.util.inspect.custom")]: () => `[Client space=${new URL(origin).host} project=${projectId}]`,
  };
  const client: Client = Object.assign(Object.create(methods), { projectId, origin });
  setInside(client, {
    settings,
    call: (operation, input, own) => perform(settings, operation, input, own),
  });
  return client;
}

/**
 * Makes a client. What the options leave open is read, once, from SIGNALWIRE_SPACE, SIGNALWIRE_PROJECT_ID and
 * SIGNALWIRE_API_TOKEN.
 *
 * @throws {SignalWireError} When an option is missing or wrong; the message says which and what to do.
 * @example
 * const client = createClient({ space: "example", projectId, token });
 */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(resolve(options, { left: 500 }), options);
}
