import { type Clock, systemClock } from "./clock.js";
import { checkedHeaders } from "./headers.js";
import type { ClientOptions, Logger, Middleware, Unexpected } from "./options.js";
import { own } from "./own.js";
import { type RetryPolicy, retryPolicy, standardPolicy } from "./retry.js";
import { checkedBase, setupError, spaceOrigin } from "./space.js";
import { version } from "./version.js";

/** Checked options of a client: what the transport reads. */
export interface Settings {
  /** Origin and path prefix, without a slash at the end. */
  readonly base: string;
  readonly origin: string;
  readonly projectId: string;
  readonly token: string | (() => string | Promise<string>) | undefined;
  /** Tokens that were sent, each with the credentials made of it: for masking. */
  readonly secrets: Map<string, string>;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retry: RetryPolicy;
  /**
   * What all calls of a client may spend on retries together, so that a failing server isn't stormed: a retry costs 5 of
   * 500, a success gives back what its last retry cost, or 1.
   */
  readonly quota: { left: number };
  readonly maxBodyBytes: number;
  readonly headers: Record<string, string>;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly onUnexpected: ((event: Unexpected) => void) | undefined;
  readonly clock: Clock;
}

/** A time or size as given, at most what a timer can hold: beyond, it would fire at once. */
export function duration(value: unknown, name: string, standard: number, problem: (message: string) => never): number {
  if (value === undefined) return standard;
  return typeof value === "number" && value > 0
    ? Math.min(value, 2 ** 31 - 1)
    : problem(`${name} must be a number above 0`);
}

/** A text option or its environment variable; one that is there but blank is refused. */
function setting(given: unknown, name: string, variable: string, needed: boolean): string | undefined {
  let value = given;
  const isGiven = given !== undefined;
  try {
    if (!isGiven) value = globalThis.process?.env?.[variable];
  } catch {
    // Deno without the permission to read the environment.
  }
  const text = typeof value === "string" ? value.trim() : "";
  if (!isGiven && !needed && !text) return undefined;
  return /^(?:|undefined|null)$/.test(text)
    ? setupError(`${name} is missing or empty: give it, or set ${variable}`)
    : text;
}

/** Checks the options of a client and fills in what they leave open; throws a SignalWireError that says what to do. */
export function resolve(given: ClientOptions, quota: { left: number }): Settings {
  const options = own(given);
  const {
    baseUrl,
    clock = systemClock,
    fetch = globalThis.fetch,
    headers,
    logger,
    middleware = [],
    onUnexpected,
    retry,
  } = options;
  const needed = baseUrl === undefined;
  const base = needed
    ? spaceOrigin(setting(options.space, "space", "SIGNALWIRE_SPACE", true) ?? "")
    : checkedBase(baseUrl);
  const projectId = setting(options.projectId, "projectId", "SIGNALWIRE_PROJECT_ID", needed) ?? "";
  const token =
    typeof options.token === "function"
      ? options.token
      : setting(options.token, "token", "SIGNALWIRE_API_TOKEN", needed);
  if (/[:\p{Cc}]/u.test(projectId)) setupError('projectId must not hold ":"');
  if (token && !options.dangerouslyAllowBrowser && isBrowser())
    setupError("in a browser everyone can read the token; call from a server, or set dangerouslyAllowBrowser");
  const agent = `signalwire-rest/${version} ${options.userAgent ?? ""}`.trim();
  const limit = (name: "timeoutMs" | "totalTimeoutMs" | "maxBodyBytes", standard: number) =>
    duration(options[name], name, standard, setupError);
  return {
    base,
    origin: new URL(base).origin,
    projectId,
    token,
    secrets: new Map(),
    fetch,
    timeoutMs: limit("timeoutMs", 30_000),
    totalTimeoutMs: limit("totalTimeoutMs", 90_000),
    retry: retryPolicy(retry, standardPolicy, setupError),
    quota,
    maxBodyBytes: limit("maxBodyBytes", 2 ** 24),
    headers: checkedHeaders({ "user-agent": agent, ...headers }, setupError),
    middleware: [...middleware],
    logger,
    onUnexpected,
    clock,
  };
}

function isBrowser(): boolean {
  const { window, Deno, importScripts } = globalThis as { window?: unknown; Deno?: unknown; importScripts?: unknown };
  return (window !== undefined && !Deno) || typeof importScripts === "function";
}
