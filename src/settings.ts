import { type Clock, systemClock } from "./clock.js";
import { checkedHeaders } from "./headers.js";
import type { ClientOptions, Logger, Middleware, Unexpected } from "./options.js";
import { own } from "./own.js";
import { type RetryPolicy, RetryQuota, retryPolicy } from "./retry.js";
import { baseUrl, setupError, spaceOrigin } from "./space.js";
import { version } from "./version.js";

/** Checked options of a client: what the transport reads. */
export interface Settings {
  /** Origin and path prefix, without a slash at the end. */
  readonly base: string;
  readonly origin: string;
  readonly projectId: string;
  readonly token: string | (() => string | Promise<string>) | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retry: RetryPolicy;
  readonly quota: RetryQuota;
  readonly maxBodyBytes: number;
  readonly headers: Record<string, string>;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly onUnexpected: ((event: Unexpected) => void) | undefined;
  readonly clock: Clock;
}

/** The longest time a timer can hold; a longer one would fire at once. */
const maxTimer = 2 ** 31 - 1;

/** A time in milliseconds as given, at most what a timer holds. */
export function duration(
  value: number | undefined,
  name: string,
  standard: number,
  problem: (m: string) => never,
): number {
  if (value === undefined) return standard;
  if (typeof value !== "number" || !(value > 0)) problem(`${name} must be a number of milliseconds above 0`);
  return Math.min(value, maxTimer);
}

function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name];
  } catch {
    return undefined;
  }
}

/** A text option or its environment variable; one that is there but blank is refused. */
function setting(given: unknown, name: string, variable: string): string | undefined {
  const value = given === undefined ? environment(variable) : given;
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value.trim() : "";
  if (/^(?:|undefined|null)$/.test(text)) setupError(`${name} (or ${variable}) is empty`);
  return text;
}

/** Checks the options of a client and fills in what they leave open; throws a SignalWireError that says what to do. */
export function resolve(given: ClientOptions, quota = new RetryQuota()): Settings {
  const options = own(given);
  const space = options.baseUrl === undefined ? setting(options.space, "space", "SIGNALWIRE_SPACE") : undefined;
  const base =
    options.baseUrl === undefined ? spaceOrigin(space ?? setupError(missing("space"))) : baseUrl(options.baseUrl);
  const projectId = setting(options.projectId, "projectId", "SIGNALWIRE_PROJECT_ID") ?? "";
  const token =
    typeof options.token === "function" ? options.token : setting(options.token, "token", "SIGNALWIRE_API_TOKEN");
  if (!options.baseUrl && !projectId) setupError(missing("projectId"));
  if (!options.baseUrl && !token) setupError(missing("token"));
  if (/[:\p{Cc}]/u.test(projectId)) setupError('projectId must not hold a ":" or control character');
  if (token && !options.dangerouslyAllowBrowser) refuseBrowser();
  return {
    base,
    origin: new URL(base).origin,
    projectId,
    token,
    fetch: options.fetch ?? globalThis.fetch,
    timeoutMs: duration(options.timeoutMs, "timeoutMs", 30_000, setupError),
    totalTimeoutMs: duration(options.totalTimeoutMs, "totalTimeoutMs", 90_000, setupError),
    retry: retryPolicy(options.retry, undefined, setupError),
    quota,
    maxBodyBytes: duration(options.maxBodyBytes, "maxBodyBytes", 16 * 2 ** 20, setupError),
    headers: {
      ...checkedHeaders(
        { "user-agent": `signalwire-rest/${version}${options.userAgent ? ` ${options.userAgent}` : ""}` },
        setupError,
      ),
      ...checkedHeaders(options.headers, setupError),
    },
    middleware: [...(options.middleware ?? [])],
    logger: options.logger,
    onUnexpected: options.onUnexpected,
    clock: options.clock ?? systemClock,
  };
}

const missing = (name: string) =>
  `${name} is missing; give it as an option or in ${name === "space" ? "SIGNALWIRE_SPACE" : name === "token" ? "SIGNALWIRE_API_TOKEN" : "SIGNALWIRE_PROJECT_ID"}`;

function refuseBrowser(): void {
  const scope = globalThis as { window?: unknown; Deno?: unknown; importScripts?: unknown };
  if ((scope.window !== undefined && !scope.Deno) || typeof scope.importScripts === "function")
    setupError("in a browser everyone can read the token; call from a server, or set dangerouslyAllowBrowser");
}
