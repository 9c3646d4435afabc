import { SignalWireError } from "./errors.js";
import { fetchWithin } from "./fetch.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { own } from "./own.js";
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

const secrets = /* @__PURE__ */ new WeakMap<Client, readonly [settings: Settings, options: ClientOptions]>();

/** The settings behind a client. */
export function settingsOf(client: Client): Settings {
  const held = secrets.get(client);
  if (held) return held[0];
  throw new SignalWireError("not a client that this copy of signalwire-rest made with createClient", {
    operationId: "createClient",
  });
}

class SpaceClient implements Client {
  readonly projectId: string;
  readonly origin: string;

  constructor(settings: Settings, options: ClientOptions) {
    this.projectId = settings.projectId;
    this.origin = settings.origin;
    secrets.set(this, [settings, options]);
  }

  with(changes: Partial<ClientOptions>): Client {
    const [settings, options] = secrets.get(this) ?? [];
    const merged = { ...options, ...changes };
    if (changes.space !== undefined && changes.baseUrl === undefined) merged.baseUrl = undefined;
    return new SpaceClient(resolve(merged, settings?.quota), merged);
  }

  fetch(pathOrUrl: string, init?: RequestInit & RequestOptions): Promise<Response> {
    return fetchWithin(settingsOf(this), pathOrUrl, own(init));
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `[Client space=${new URL(this.origin).host} project=${this.projectId}]`;
  }
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
  const settings = resolve(options);
  const { base, projectId, token, headers, middleware, retry } = settings;
  return new SpaceClient(settings, {
    ...options,
    baseUrl: base,
    projectId: projectId || undefined,
    token,
    headers,
    middleware,
    retry,
  });
}
