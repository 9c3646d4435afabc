import { type Clock, systemClock } from "./clock.js";
import { checkedHeaders } from "./headers.js";
import { type Limits, limitsOf, standardLimits } from "./limits.js";
import type { ClientOptions, Logger, Middleware, Unexpected } from "./options.js";
import { own } from "./own.js";
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
  readonly limits: Limits;
  /**
   * What all calls of a client may spend on retries together, so that a failing server isn't stormed: a retry costs 5 of
   * 500, a success gives back what its last retry cost, or 1.
   */
  readonly quota: { left: number };
  readonly headers: Record<string, string>;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly onUnexpected: ((event: Unexpected) => void) | undefined;
  readonly clock: Clock;
}

/** Checks the options of a client and fills in what they leave open; throws a SignalWireError that says what to do. */
export function resolve(given: ClientOptions, quota: { left: number }): Settings {
  const options = own(given);
  const { baseUrl, token, clock = systemClock, fetch = globalThis.fetch } = options;
  const text = (name: "space" | "projectId" | "token", variable: string) =>
    setting(name, options[name], variable, baseUrl === undefined);
  const base = baseUrl === undefined ? spaceOrigin(text("space", "SIGNALWIRE_SPACE")) : checkedBase(baseUrl);
  const projectId = text("projectId", "SIGNALWIRE_PROJECT_ID");
  if (/[:\p{Cc}]/u.test(projectId)) setupError('projectId must not hold ":"');
  const agent = `signalwire-rest/${version} ${options.userAgent ?? ""}`;
  const settings = {
    base,
    origin: new URL(base).origin,
    projectId,
    token: typeof token === "function" ? token : text("token", "SIGNALWIRE_API_TOKEN") || undefined,
    secrets: new Map<string, string>(),
    fetch,
    limits: limitsOf(standardLimits, options, setupError),
    quota,
    headers: checkedHeaders({ "user-agent": agent.trim(), ...options.headers }, setupError),
    middleware: [...(options.middleware ?? [])],
    logger: options.logger,
    onUnexpected: options.onUnexpected,
    clock,
  };
  if (settings.token && !options.dangerouslyAllowBrowser && isBrowser())
    setupError("in a browser everyone can read the token; call from a server, or set dangerouslyAllowBrowser");
  return settings;
}

/** A text option or its environment variable; one that is there but blank is refused, one that is not needed is "". */
function setting(name: string, given: unknown, variable: string, needed: boolean): string {
  const value = given === undefined ? environment(variable) : given;
  const text = typeof value === "string" ? value.trim() : "";
  if (given === undefined && !needed && !text) return "";
  return /^(?:|undefined|null)$/.test(text)
    ? setupError(`${name} is missing or empty: give it, or set ${variable}`)
    : text;
}

function environment(variable: string): unknown {
  try {
    return globalThis.process?.env?.[variable];
  } catch {
    // Deno without the permission to read the environment.
    return undefined;
  }
}

function isBrowser(): boolean {
  const { window, Deno, importScripts } = globalThis as { window?: unknown; Deno?: unknown; importScripts?: unknown };
  return (window !== undefined && !Deno) || typeof importScripts === "function";
}
