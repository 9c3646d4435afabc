/** The URL under which a request was signed. */
import { headerOf } from "./headers.js";
import type { Receiver } from "./settings.js";
import type { WebhookInput } from "./types.js";
import { HOST, splitUrl } from "./urls.js";

/**
 * If the receiver's public URL is known, nothing that the sender says can change the origin; the query is the request's.
 * A public URL with a path replaces the path of the request; requests below that path, or under a bare origin, keep their own.
 */
export function signedUrl(requestUrl: string, headers: WebhookInput["headers"], receiver: Receiver): string {
  const { publicUrl, trustProxy } = receiver;
  if (publicUrl !== undefined) return withPublicUrl(publicUrl, requestUrl);
  return trustProxy ? forwardedUrl(requestUrl, headers) : requestUrl;
}

function withPublicUrl(publicUrl: string, requestUrl: string): string {
  const parts = splitUrl(publicUrl);
  const own = splitUrl(requestUrl)?.target;
  if (!parts || own === undefined) return requestUrl;
  const { scheme, userinfo, host, port, target, fragment } = parts;
  const origin = `${scheme}://${userinfo}${host}${port}`;
  const path = pathOf(target).replace(/\/$/, "");
  const isBelow = pathOf(own).startsWith(`${path}/`);
  return origin + (isBelow ? own : pathOf(target) + own.slice(pathOf(own).length)) + fragment;
}

function pathOf(target: string): string {
  return target.split("?", 1)[0] ?? "";
}

function forwardedUrl(requestUrl: string, headers: WebhookInput["headers"]): string {
  const parts = splitUrl(requestUrl);
  if (!parts) return requestUrl;
  const scheme = firstOf(headerOf(headers, "x-forwarded-proto"), /^https?$/) ?? parts.scheme;
  const host = firstOf(headerOf(headers, "x-forwarded-host"), HOST) ?? parts.host + parts.port;
  return `${scheme}://${host}${parts.target}`;
}

/** Each proxy in a chain appends its own value; the first is what the sender asked for. */
function firstOf(header: string | undefined, form: RegExp): string | undefined {
  const first = header?.split(",", 1)[0]?.trim();
  return first !== undefined && form.test(first) ? first : undefined;
}
