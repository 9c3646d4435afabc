import { AuthenticationError, type Facts } from "./errors.js";
import type { Security } from "./operation.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** The header that authenticates an attempt; none if the operation or client does not need one. */
export function credentials(
  { projectId, secrets }: Settings,
  security: Security,
  token: string,
): Record<string, string> {
  if (security === "none" || !token) return {};
  if (!secrets.has(token)) {
    // A function may return another token for each call: the oldest is dropped, those in use are still masked.
    if (secrets.size > 999) secrets.delete([...secrets.keys()][0] as string);
    secrets.set(token, base64(`${projectId}:${token}`));
  }
  if (typeof security === "object") return { [security.header.toLowerCase()]: token };
  if (security === "basic" && !projectId) refuse("projectId is missing");
  return { authorization: security === "basic" ? `Basic ${secrets.get(token)}` : `Bearer ${token}` };
}

/** A token function that fails, or returns no token, causes an AuthenticationError without the function's own text, which may hold the token. */
export async function askToken(ask: () => string | Promise<string>, asker: Facts): Promise<string> {
  const token: unknown = await (async () => ask())().catch(() => {});
  const text = typeof token === "string" && token.trim();
  if (text) return text;
  throw new AuthenticationError(`${asker.operationId}: token() gave no token`, {
    ...asker,
    attempts: (asker.attempts as number) - 1,
    status: 401,
    errors: [],
  });
}
