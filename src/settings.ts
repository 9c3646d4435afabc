import { type Clock, systemClock } from "./clock.js";
import { checkedHeaders, headerRecord } from "./headers.js";
import { type Limits, limitsOf, standardLimits } from "./limits.js";
import type { ClientOptions, Fetch, Middleware, Unexpected } from "./options.js";
import { own } from "./own.js";
import { refuse } from "./problem.js";
import { checkedBase, spaceOrigin } from "./space.js";
import { version } from "./version.js";

/** A logger as the transport calls it, which makes both kinds of lines in one place. */
export interface Log {
  debug?(message: string, fields: object): void;
  warn?(message: string, fields: object): void;
}

/**
 * What all calls of a client and its copies together may spend on retries, so that a failing server isn't flooded: a retry costs 5 of
 * 500, a success gives back what its last retry cost, or 1.
 */
export interface RetryQuota {
  left: number;
}

/** Checked options of a client: what the transport reads. */
export interface Settings {
  /** Origin and path prefix, without a trailing slash. */
  readonly base: string;
  readonly origin: string;
  readonly projectId: string;
  readonly token: string | (() => string | Promise<string>);
  /** Tokens that were sent, each with the credentials made from it, for masking. */
  readonly secrets: Map<string, string>;
  readonly fetch: Fetch;
  readonly limits: Limits;
  readonly quota: RetryQuota;
  readonly headers: Record<string, string>;
  readonly middleware: readonly Middleware[];
  readonly logger: Log | undefined;
  readonly onUnexpected: ((event: Unexpected) => void) | undefined;
  readonly clock: Clock;
}

/** Checks the options of a client and fills in what is missing; refusals say what to do. */
export function resolve(given: ClientOptions, quota: RetryQuota): Settings {
  const options = own(given);
  const { baseUrl, clock = systemClock, fetch = globalThis.fetch, logger, onUnexpected } = options;
  /** A text option or its environment variable; one that is set but blank is refused, one that is not needed is "". */
  const text = (name: "space" | "projectId" | "token", variable: string): string => {
    const value: unknown = options[name] === undefined ? environment(variable) : options[name];
    const trimmed = typeof value === "string" ? value.trim() : "";
    const isNeeded = baseUrl === undefined || options[name] !== undefined || trimmed;
    return isNeeded && /^(?:|undefined|null)$/.test(trimmed)
      ? refuse(`${name} is missing or empty: give it, or set ${variable}`)
      : trimmed;
  };
  const base = baseUrl === undefined ? spaceOrigin(text("space", "SIGNALWIRE_SPACE")) : checkedBase(baseUrl);
  const projectId = text("projectId", "SIGNALWIRE_PROJECT_ID");
  const token = typeof options.token === "function" ? options.token : text("token", "SIGNALWIRE_API_TOKEN");
  const middleware = [options.middleware ?? []].flat();
  if ([fetch, clock.now, clock.sleep, clock.random, ...middleware].some((given) => typeof given !== "function"))
    refuse("fetch, middleware and all in clock must be functions");
  if (/[:\p{Cc}]/u.test(projectId)) refuse('projectId holds ":"');
  if (token && !options.dangerouslyAllowBrowser && isBrowser())
    refuse("a browser shows the token: use a server, or set dangerouslyAllowBrowser");
  return {
    base,
    origin: new URL(base).origin,
    projectId,
    token,
    secrets: new Map<string, string>(),
    fetch,
    limits: limitsOf(standardLimits, options),
    quota,
    headers: checkedHeaders({
      "user-agent": `signalwire-rest/${version} ${options.userAgent ?? ""}`.trim(),
      ...headerRecord(options.headers),
    }),
    middleware,
    logger,
    onUnexpected,
    clock,
  };
}

function environment(variable: string): unknown {
  try {
    return globalThis.process?.env?.[variable];
  } catch {
    // Deno without the permission to read the environment.
  }
}

function isBrowser(): unknown {
  const { window, Deno, importScripts } = globalThis as { window?: unknown; Deno?: unknown; importScripts?: unknown };
  return (window && !Deno) || importScripts;
}
