import { SignalWireError } from "./errors.js";

/** What is wrong with the way a client is set up. Says what to do; never prints a value. */
export function setupError(message: string): never {
  throw new SignalWireError(`createClient: ${message}`, { operationId: "createClient" });
}

const name = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

/** `example`, `example.signalwire.com` or `https://example.signalwire.com` -> the last. */
export function spaceOrigin(space: string): string {
  const text = space.trim().toLowerCase();
  const [, label] =
    new RegExp(`^(?:https://)?(${name})\\.signalwire\\.com/?$`).exec(text) ??
    new RegExp(`^(${name})$`).exec(text) ??
    [];
  return label
    ? `https://${label}.signalwire.com`
    : setupError("space must be a space's name, its host <name>.signalwire.com, or the https URL of that host");
}

/** True for the hosts that name this machine. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** The URL that all paths are put behind, without a slash at its end. */
export function baseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return setupError("baseUrl is not a URL");
  }
  if (url.username || url.password) setupError("baseUrl must not hold credentials; use projectId and token");
  if (url.search || url.hash) setupError("baseUrl must not hold a query or fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    setupError("baseUrl must be https (http only for this machine, such as http://127.0.0.1:8080)");
  return url.origin + url.pathname.replace(/\/+/g, "/").replace(/\/$/, "");
}
