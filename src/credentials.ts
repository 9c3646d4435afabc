import { AuthenticationError, SignalWireError } from "./errors.js";
import type { Security } from "./operation.js";
import type { Settings } from "./settings.js";

/** Sets the header that authenticates an attempt, where operation and client have a use for one. */
export async function authenticate(
  settings: Settings,
  security: Security,
  headers: Record<string, string>,
  facts: { operationId: string; attempts: number },
): Promise<void> {
  const { projectId } = settings;
  if (security === "none" || settings.token === undefined) return;
  const token = typeof settings.token === "string" ? settings.token : await askToken(settings.token, facts);
  const basic = base64(`${projectId}:${token}`);
  settings.secrets.add(token).add(basic);
  if (typeof security === "object") headers[security.header.toLowerCase()] = token;
  else if (security === "bearer") headers.authorization = `Bearer ${token}`;
  else if (projectId) headers.authorization = `Basic ${basic}`;
  else throw new SignalWireError(`${facts.operationId}: projectId is missing beside the token`, facts);
}

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** A token function that fails, or gives none, is an AuthenticationError without its text. */
async function askToken(
  ask: () => string | Promise<string>,
  facts: { operationId: string; attempts: number },
): Promise<string> {
  const token: unknown = await Promise.resolve()
    .then(ask)
    .catch(() => "");
  if (typeof token === "string" && token.trim()) return token.trim();
  throw new AuthenticationError(`${facts.operationId}: the token function failed or gave no token`, {
    ...facts,
    status: 401,
    errors: [],
  });
}
