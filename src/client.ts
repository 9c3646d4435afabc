import type { ClientOptions, RequestOptions } from "./options.js";

/** A space, a project and how to talk to it. Holds its token where no inspection reaches. */
export interface Client {
  /** The account that paths are filled with; empty where none was given. */
  readonly projectId: string;
  /** Where requests go: scheme, host and port. */
  readonly origin: string;
  /** A copy with other options (a subproject, a longer timeout), undefined ones as before; shares the retry quota. */
  with(options: Partial<ClientOptions>): Client;
  /**
   * Authenticated fetch with the same timeouts, retries and guards, for what no spec covers. Same origin only; a path
   * is put behind the base URL. Resolves with any final status.
   */
  fetch(pathOrUrl: string, init?: RequestInit & RequestOptions): Promise<Response>;
}
