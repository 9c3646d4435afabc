import { refuse } from "./problem.js";

/**
 * Turns `example`, `example.signalwire.com` or `https://example.signalwire.com` into the last of these. A name in Punycode is refused: no space
 * has one, and URL parsers throw their own error if it cannot be decoded.
 */
export function spaceOrigin(space: string): string {
  const [, name = refuse("space must be its name, or <name>.signalwire.com")] =
    /^(?:https:\/\/(?=.*\.))?((?!-|xn--)[a-z0-9-]{1,63}(?<!-))(?:\.signalwire\.com\/?)?$/i.exec(space) ?? [];
  return `https://${name.toLowerCase()}.signalwire.com`;
}

/** Whether a URL has this origin and holds no credentials. Compared as text, because the origin of `blob:https://a/` is `https://a`. */
export const isOwn = (href: string, origin: string): boolean => href.startsWith(`${origin}/`);

/** True for the hosts that name this machine. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** The URL that all paths are appended to, without a trailing slash. */
export function checkedBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const sound = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  return url && sound && url.href === url.origin + url.pathname
    ? url.href.replace(/(?<!:)\/{2,}/g, "/").replace(/\/$/, "")
    : refuse("baseUrl must be https, or http to localhost, without credentials, query or fragment");
}

/** A text as a URL with the base's origin and without credentials; undefined for any other. */
export function urlWithin(base: string, text: string): URL | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && isOwn(url.href, new URL(base).origin) ? url : undefined;
}
