/** The URLs under which a request may have been signed. */
import { headerOf } from "./headers.js";
import type { Receiver } from "./settings.js";
import type { WebhookInput } from "./types.js";
import { queryOf, splitUrl } from "./urls.js";

/**
 * Where the receiver's public URL is known, nothing that the sender says decides about the origin; the query is the request's.
 * A public URL with a path stands for that path; requests below it, and under a bare origin, keep their own.
 */
export function signedUrls(requestUrl: string, headers: WebhookInput["headers"], receiver: Receiver): string[] {
  const { publicUrl, trustProxy } = receiver;
  if (publicUrl !== undefined) return publicUrls(publicUrl, requestUrl);
  return [trustProxy ? forwardedUrl(requestUrl, headers) : requestUrl];
}

function publicUrls(publicUrl: string, requestUrl: string): string[] {
  const { scheme, userinfo, host, port, target, fragment } = splitUrl(publicUrl) ?? EMPTY;
  const own = splitUrl(requestUrl)?.target ?? "/";
  const [path, ownPath] = [pathOf(target), pathOf(own)];
  const query = queryOf(requestUrl);
  const origin = `${scheme}://${userinfo}${host}${port === "" ? "" : `:${port}`}`;
  const isBelow = path === "" || path === "/" || ownPath.startsWith(path.endsWith("/") ? path : `${path}/`);
  const targets = isBelow ? [own] : [path + (query === "" ? "" : `?${query}`)];
  return targets.map((each) => origin + each + fragment);
}

const EMPTY = { scheme: "https", userinfo: "", host: "", port: "", target: "", fragment: "" };

function pathOf(target: string): string {
  return target.split("?", 1)[0] ?? "";
}

function forwardedUrl(requestUrl: string, headers: WebhookInput["headers"]): string {
  const parts = splitUrl(requestUrl);
  if (!parts) return requestUrl;
  const scheme = firstOf(headerOf(headers, "x-forwarded-proto"), /^https?$/) ?? parts.scheme;
  const own = parts.port === "" ? parts.host : `${parts.host}:${parts.port}`;
  const host = firstOf(headerOf(headers, "x-forwarded-host"), /^[a-z0-9.:[\]-]+$/i) ?? own;
  return `${scheme}://${host}${parts.target}`;
}

/** A chain of proxies adds its own at the end; the first is what the sender asked for. */
function firstOf(header: string | undefined, form: RegExp): string | undefined {
  const first = header?.split(",", 1)[0]?.trim();
  return first !== undefined && form.test(first) ? first : undefined;
}
