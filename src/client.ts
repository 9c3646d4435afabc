import type { ClientOptions, FetchInit } from "./options.js";

/** A space, a project and the settings of its requests. Keeps its token where no inspection reaches it. */
export interface Client {
  /** The account that is filled into paths; empty if none was given. */
  readonly projectId: string;
  /** Where requests go: scheme, host and port. */
  readonly origin: string;
  /** A copy with other options (a subproject, a longer timeout), `headers` and `retry` each as a whole; undefined ones stay unchanged. Shares the retry quota. */
  with(options: Partial<ClientOptions>): Client;
  /**
   * Authenticated fetch with the same timeouts, retries and guards, for operations that no spec covers. Same origin only; a path
   * is appended to the base URL. Resolves with any final status. Of fetch's own options, `method`, `headers`, `body` and `signal` are used;
   * a GET is redirected within the origin, whatever `redirect` says. Of a call's, all but `extra` and `accountSid`.
   */
  fetch(pathOrUrl: string | URL, init?: FetchInit): Promise<Response>;
}
