import type { Client } from "../client.js";
import type { ClientOptions } from "../options.js";

/** A SignalWire space in memory: answers as the two APIs do, keeps what was created, and breaks on demand. */
export interface FakeSpace {
  /** Answers requests to any host without network. Honours abort signals. */
  readonly fetch: typeof globalThis.fetch;
  /** Serves the space on a free loopback port (Node, Bun, Deno), for a client with that `baseUrl`. Close it when done. */
  listen(): Promise<{ url: string; close(): Promise<void> }>;
  /**
   * A client of this space, with its credentials and without network. It shares the space's clock, so that retries and waiters
   * wait no real time: each wait moves the space on.
   */
  client(options?: ClientOptions): Client;
  /** Every request so far, refused and faulted ones too, as it came over the wire. */
  readonly requests: readonly FakeRequest[];
  /** Moves its clock on by milliseconds: recordings complete, calls end, messages arrive. */
  advance(ms: number): void;
  /**
   * The next requests that match get these steps, in order, one each; then the space answers as usual again.
   *
   * @param match Method, and path: how it ends, with `{…}` for any one segment, or a pattern. What is left out matches all.
   * @throws {TypeError} For a name or a value that no match and no step has.
   * @example
   * space.fault({ method: "GET", path: /Recordings/ }, { status: 503 }, { status: 429, headers: { "retry-after": "1" } });
   */
  fault(
    match: { method?: string | undefined; path?: string | RegExp | undefined },
    ...steps: readonly FaultStep[]
  ): void;
}

/** A request as the space got it. */
export interface FakeRequest {
  /** In capitals. */
  readonly method: string;
  /** Percent-encoded as it came, with the API's prefix. */
  readonly path: string;
  /** Without its `?`; percent-encoded as it came. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** As text; empty where there was none. */
  readonly body: string;
}

/**
 * What one request gets. A step with a `status` or a `body` answers in place of the space, which then does nothing;
 * any other step, and one with `pass`, lets the space answer and changes that answer on its way.
 *
 * - `{ status: 503 }`: that status, with an error body in the shape the API documents.
 * - `{ status: 502, body: "<html>" }`: exactly that; the content type is guessed unless `headers` names it.
 * - `{ status: 200, body: "" }`: nothing where JSON was due; `{ body: '{"sid": "tr' }`: JSON that breaks off.
 * - `{ status: 307, headers: { location: "https://elsewhere.example/" } }`: a redirect.
 * - `{ delayMs: 5000 }`: the real answer, late. In milliseconds of real time.
 * - `{ drip: { bytes: 1, everyMs: 40 } }`: headers at once, the body in small pieces.
 * - `{ reset: "before-headers" }`: the connection breaks and the request has no effect; with `pass` it has.
 * - `{ reset: "mid-body" }`: headers and half of the body, then the connection breaks.
 * - `{ headers: { "content-length": "9999" } }`: the real answer under other headers.
 * - `{ pass: true }`: the real answer, unchanged: to let some requests through between faults.
 * - `{ body: (real) => real.replace("/api/", "//elsewhere.example/api/") }`: the real answer, rewritten.
 */
export type FaultStep = {
  /** Alone or with a `body`, it answers in place of the space; with `pass`, it replaces the real one. */
  status?: number | undefined;
  /** Laid over those of the answer. */
  headers?: Record<string, string> | undefined;
  /** In place of the real body, or made of it. */
  body?: string | Uint8Array | ((real: string) => string) | undefined;
  /** Milliseconds of real time before the answer. */
  delayMs?: number | undefined;
  /** The body in pieces of so many bytes, one each so many milliseconds. */
  drip?: { bytes: number; everyMs: number } | undefined;
  /** Where the connection breaks. */
  reset?: "before-headers" | "mid-body" | undefined;
  /** The request takes effect, and the step changes its answer alone. */
  pass?: true | undefined;
};

/** How a fake space is made. */
export interface FakeSpaceOptions {
  /** User name of the Basic credentials, and the account of all paths. Default: a fixed UUID. */
  projectId?: string | undefined;
  /** Password of the Basic credentials. Default `fake-token`. */
  token?: string | undefined;
  /** Milliseconds since 1970, as `Date.now` gives them, which is the default. `advance` adds to it. */
  now?: (() => number) | undefined;
}
