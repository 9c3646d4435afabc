import { isLoopback, isOwn } from "./space.js";

/**
 * Names without a dot or of a local zone, and what the registries of special addresses (RFC 6890) keep from the public, also
 * where IPv6 wraps an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
const privateHost =
  /^(?:[^.:]+|.*\.(?:localhost|localdomain|local|internal|lan|home\.arpa)|(?:0|10|127|22[4-9]|2[345]\d)\.[\d.]+|169\.254\.[\d.]+|192\.(?:168|0\.0)\.[\d.]+|198\.1[89]\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+|\[(?::|f[c-f]|64:ff9b:|2002:|2001:0:).*)\.?$/;

/**
 * A place that media may be fetched from without credentials: https, and no address inside a network, since the URL may
 * be a stranger's.
 */
export function isPublicHttps({ protocol, hostname, username, password }: URL): boolean {
  return protocol === "https:" && !privateHost.test(hostname) && !username && !password;
}

/** A media URL that the caller names: public, or on this machine where the client itself talks to it. */
export function isAllowedMedia(url: URL, origin: string): boolean {
  if (isOwn(url.href, origin)) return true;
  const local = isLoopback(url.hostname) && isLoopback(new URL(origin).hostname);
  return isPublicHttps(url) || (local && /^https?:$/.test(url.protocol) && !url.username && !url.password);
}
