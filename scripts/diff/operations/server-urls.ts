import { isObject, objectAt, textAt } from "../json.js";

/** The URLs that a server stands for: one for each combination of its variables' allowed values. */

/** Beyond this many combinations, a variable is treated as open. */
const MOST_URLS = 100;

const VARIABLE = /\{[^{}]*\}/;

/** Variables that may have any value stay in it, as `{name}`. */
export function urlsOf(server: unknown): readonly string[] {
  const values = (name: string) => allowedFor(server, name);
  let urls = [""];
  for (const piece of textAt(server, "url")?.split(/(\{[^{}]*\})/) ?? []) {
    const list = piece.startsWith("{") ? values(piece.slice(1, -1)) : [piece];
    const some = list === undefined || urls.length * list.length > MOST_URLS ? [piece] : list;
    urls = urls.flatMap((url) => some.map((value) => `${url}${value}`));
  }
  return urls.map(normal);
}

/** Undefined: any value. */
function allowedFor(server: unknown, name: string): readonly string[] | undefined {
  const variable = objectAt(server, "variables")[name];
  const values = isObject(variable) && Array.isArray(variable.enum) ? variable.enum.map(String) : [];
  return values.length > 0 ? [...new Set(values)] : undefined;
}

/** What a client calls unless told otherwise: each variable at its default. */
export function usualUrl(server: unknown): string {
  const variables = objectAt(server, "variables");
  const url = textAt(server, "url") ?? "";
  return normal(url.replaceAll(/\{([^{}]*)\}/g, (open, name: string) => usualValue(variables[name]) ?? open));
}

/** Values of a variable; numbers are taken as the text that was meant. */
export function usualValue(variable: unknown): string | undefined {
  const value = isObject(variable) ? variable.default : undefined;
  return typeof value === "number" ? String(value) : textAt(variable, "default");
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i;

/** Searched only from the first slash of each run, because a run may be long. */
const LAST_SLASHES = /(?<!\/)\/+$/;

/** The default port of a scheme. */
const OWN_PORT = /(?<=^https:.*):443$|(?<=^http:.*):80$/;

/** With scheme and host in the spelling of a URL parser, and without a trailing slash. */
function normal(url: string): string {
  return url.replace(ORIGIN, (found) => found.toLowerCase().replace(OWN_PORT, "")).replace(LAST_SLASHES, "");
}

/** Whether one also stands for the other. The names of variables are not on the wire, and no value contains a slash. */
export function covers(wide: string, narrow: string): boolean {
  const [parts, others] = [wide.split("/"), narrow.split("/")];
  return parts.length === others.length && parts.every((part, index) => fits(part, others[index] ?? ""));
}

/** Each variable matches as little as possible, but at least one character. */
function fits(pattern: string, text: string): boolean {
  const [first = "", ...pieces] = pattern.split(VARIABLE);
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at < text.length - last.length;
}

/** `/api/v1` of `https://{space}.example.com/api/v1`. */
export function urlPath(url: string): string {
  return url.replace(ORIGIN, "").replace(LAST_SLASHES, "");
}
