import type { Client } from "../client.js";
import type { ClientOptions } from "../options.js";

/** An in-memory SignalWire space: answers as the two APIs do, keeps what was created, and fails on demand. */
export interface FakeSpace {
  /** A fetch that answers requests to any host, without a network. Honours abort signals, and follows redirects as every fetch does. */
  readonly fetch: typeof globalThis.fetch;
  /** Serves the space on a free loopback port (Node, Bun, Deno), for a client with that `baseUrl`. Close it when done. */
  listen(): Promise<{ url: string; close(): Promise<void> }>;
  /**
   * A client of this space, with its credentials and without a network. It shares the space's clock, so retries and waiters
   * take no real time: each wait advances the space's clock.
   */
  client(options?: ClientOptions): Client;
  /** Every request so far as received over the wire, including refused and faulted ones. */
  readonly requests: readonly FakeRequest[];
  /** Advances the space's clock by so many milliseconds: recordings complete, calls end, messages arrive. */
  advance(ms: number): void;
  /**
   * The next matching requests get these steps, in order, one each; after that the space answers as usual.
   *
   * @param match Method, and path: the end of a path (a request may have `.json` behind it), with `{…}` for any one segment, or a regular expression. Whatever is left out matches everything.
   * @throws {TypeError} For a name or a value that no match or step can have.
   * @example
   * space.fault({ method: "GET", path: /Recordings/ }, { status: 503 }, { status: 429, headers: { "retry-after": "1" } });
   */
  fault(
    match: { method?: string | undefined; path?: string | RegExp | undefined },
    ...steps: readonly FaultStep[]
  ): void;
}

/** A request as the space received it. */
export interface FakeRequest {
  /** In upper case. */
  readonly method: string;
  /** Percent-encoded as received, with the API's prefix. */
  readonly path: string;
  /** Without its `?`; percent-encoded as received. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** As text; empty if there was none. */
  readonly body: string;
}

/**
 * What happens to one request. A step with a `status` or a `body` answers in place of the space, which then does nothing.
 * Any other step, and one with `pass` or a body that is made from the real one, lets the space answer and changes that answer on its way.
 *
 * - `{ status: 503 }`: that status, with an error body in the shape the API documents.
 * - `{ status: 502, body: "<html>" }`: exactly that; the content type is guessed unless `headers` names it.
 * - `{ status: 200, body: "" }`: an empty body where JSON is expected; `{ body: '{"sid": "tr' }`: JSON that breaks off.
 * - `{ status: 200, headers: { "content-type": "image/png" }, body: new Uint8Array(9) }`: a file, such as one that came with a message, at any URL.
 * - `{ status: 307, headers: { location: "https://elsewhere.example/" } }`: a redirect.
 * - `{ delayMs: 5000 }`: the real answer, late. In milliseconds of real time.
 * - `{ drip: { bytes: 1, everyMs: 40 } }`: headers at once, the body in small pieces.
 * - `{ reset: "before-headers" }`: the connection breaks and the request has no effect; with `pass` it has its effect.
 * - `{ reset: "mid-body" }`: headers and half of the body, then the connection breaks.
 * - `{ headers: { "content-length": "9999" } }`: the real answer with other headers.
 * - `{ pass: true }`: the real answer, unchanged, to let some requests through between faults.
 * - `{ body: (real) => real.replace("/api/", "//elsewhere.example/api/") }`: the real answer, rewritten.
 * - `{ body: (real) => real.replace('"queued"', '"undelivered"') }`: the same for what never happens here by itself, such as a message that does not arrive.
 */
export type FaultStep = {
  /** From 200 to 999. Alone or with a `body`, it answers in place of the space; with `pass` or a body that is made from the real one, it replaces the real status. */
  status?: number | undefined;
  /** Merged over those of the answer. */
  headers?: Record<string, string> | undefined;
  /** Replaces the real body, or is made from it. */
  body?: string | Uint8Array | ((real: string) => string) | undefined;
  /** Delay before the answer, in milliseconds of real time. */
  delayMs?: number | undefined;
  /** The body in pieces of `bytes` bytes, one every `everyMs` milliseconds. */
  drip?: { bytes: number; everyMs: number } | undefined;
  /** Where the connection breaks. */
  reset?: "before-headers" | "mid-body" | undefined;
  /** The request takes effect, and the step only changes its answer. */
  pass?: true | undefined;
};

/** Options of a fake space. */
export interface FakeSpaceOptions {
  /** User name of the Basic credentials, and the account of all paths. Default: a fixed UUID. */
  projectId?: string | undefined;
  /** Password of the Basic credentials. Default `fake-token`. */
  token?: string | undefined;
  /** Returns milliseconds since 1970. Default `Date.now`. `advance` adds to it. */
  now?: (() => number) | undefined;
}
