import { AuthenticationError, SignalWireError } from "./errors.js";
import type { Security } from "./operation.js";
import type { Settings } from "./settings.js";

const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

const basic = (settings: Settings, token: string) => base64(`${settings.projectId}:${token}`);

/** Asks for the token; a function that fails, or gives none, is an AuthenticationError without its text. */
async function askToken(ask: () => string | Promise<string>, operationId: string, attempts: number): Promise<string> {
  let problem = "gave no token";
  try {
    const token = await ask();
    if (typeof token === "string" && token.trim()) return token.trim();
  } catch {
    problem = "failed";
  }
  throw new AuthenticationError(`${operationId}: the token function ${problem}`, { operationId, attempts }, 401);
}

/** The header that authenticates an attempt, or nothing where neither operation nor client has a use for one. */
export function credentials(
  settings: Settings,
  security: Security,
  operationId: string,
  attempts: number,
): undefined | readonly [name: string, value: string] | Promise<readonly [name: string, value: string]> {
  const { token } = settings;
  if (security === "none" || token === undefined) return undefined;
  if (security === "basic" && !settings.projectId)
    throw new SignalWireError(`${operationId}: projectId is missing beside the token`, { operationId });
  return typeof token === "function"
    ? askToken(token, operationId, attempts).then((text) => header(settings, security, text))
    : header(settings, security, token);
}

/** The token's function may give several; those that were sent are remembered for masking. */
const sent = /* @__PURE__ */ new WeakMap<Settings, Set<string>>();

function header(settings: Settings, security: Security, token: string): readonly [string, string] {
  const encoded = security === "basic" ? basic(settings, token) : "";
  const known = sent.get(settings) ?? new Set();
  sent.set(settings, known.add(token).add(encoded));
  if (typeof security === "object") return [security.header.toLowerCase(), token];
  return ["authorization", security === "basic" ? `Basic ${encoded}` : `Bearer ${token}`];
}

/** What must not stand in any message. */
export const secretsOf = (settings: Settings): string[] => [settings.projectId, ...(sent.get(settings) ?? [])];
