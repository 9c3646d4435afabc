import { isLoopback, isOwn } from "./space.js";

/**
 * Names without a dot or in a local zone, and addresses that the special-purpose registries (RFC 6890) exclude from the public
 * internet, even if IPv6 wraps an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
const privateHost =
  /^(?:[^.:]+|.*\.(?:localhost|localdomain|local|internal|lan|home\.arpa)|(?:0|10|127|22[4-9]|2[345]\d)\.[\d.]+|169\.254\.[\d.]+|192\.(?:168|0\.0)\.[\d.]+|198\.1[89]\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+|\[(?::|f[c-f]|64:ff9b:|2002:|2001:0?:).*)\.?$/;

/**
 * Whether media may be fetched from there without credentials: https, and no address inside a private network, because the URL
 * may come from a stranger.
 */
export function isPublicHttps({ protocol, hostname, username, password }: URL): boolean {
  return protocol === "https:" && !privateHost.test(hostname) && !username && !password;
}

/** Whether a media URL given by the caller is allowed: public, or on this machine if the client itself talks to it. */
export function isAllowedMedia(url: URL, origin: string): boolean {
  if (isOwn(url.href, origin)) return true;
  const local = isLoopback(url.hostname) && isLoopback(new URL(origin).hostname);
  return isPublicHttps(url) || (local && /^https?:$/.test(url.protocol) && !url.username && !url.password);
}
