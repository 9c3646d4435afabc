import { AuthenticationError, type Facts, SignalWireError } from "./errors.js";
import type { Run } from "./outgoing.js";

/** The header that authenticates an attempt; none where operation or client has no use for one. */
export async function credentials({ settings, security, operationId, meta }: Run): Promise<Record<string, string>> {
  const { projectId, secrets } = settings;
  const asker = { operationId, attempts: meta.attempts - 1 };
  if (security === "none" || settings.token === undefined) return {};
  const token = typeof settings.token === "string" ? settings.token : await askToken(settings.token, asker);
  const basic = secrets.get(token) ?? base64(`${projectId}:${token}`);
  secrets.set(token, basic);
  if (typeof security === "object") return { [security.header.toLowerCase()]: token };
  if (security === "basic" && !projectId)
    throw new SignalWireError(`${operationId}: projectId is missing beside the token`, asker);
  return { authorization: security === "basic" ? `Basic ${basic}` : `Bearer ${token}` };
}

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** A token function that fails, or gives none, is an AuthenticationError without its text. */
async function askToken(ask: () => string | Promise<string>, asker: Facts): Promise<string> {
  let token: unknown;
  try {
    token = await ask();
  } catch {
    // Its text may hold the token.
  }
  if (typeof token === "string" && token.trim()) return token.trim();
  throw new AuthenticationError(`${asker.operationId}: the token function failed or gave no token`, {
    ...asker,
    status: 401,
    errors: [],
  });
}
