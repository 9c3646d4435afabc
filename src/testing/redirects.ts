/** Redirects as every fetch follows them (Fetch standard, "HTTP-redirect fetch"). */
import type { RawRequest } from "./raw-request.js";
import type { Reply } from "./reply.js";

export const MOST_REDIRECTS = 20;

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The request that a redirect leads to; undefined if the answer is none, or does not say where it leads. */
export function followUp(raw: RawRequest, { status, headers }: Reply): RawRequest | undefined {
  if (!isRedirect(status) || headers.location === undefined) return undefined;
  const url = new URL(headers.location, raw.url);
  const isGet = becomesGet(raw.method, status);
  const kept = Object.entries(raw.headers).filter(
    ([name]) => !(isGet && name.startsWith("content-")) && (url.origin === raw.url.origin || !isSecret(name)),
  );
  return { method: isGet ? "GET" : raw.method, url, headers: Object.fromEntries(kept), body: isGet ? "" : raw.body };
}

function becomesGet(method: string, status: number): boolean {
  return status === 303 ? method !== "HEAD" : status <= 302 && method === "POST";
}

/** Not for another origin. */
function isSecret(name: string): boolean {
  return ["authorization", "proxy-authorization", "cookie", "host"].includes(name);
}
