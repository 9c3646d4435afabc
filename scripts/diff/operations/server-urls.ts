import { isObject, objectAt, textAt } from "../json.js";

/** The URLs that a server stands for: one for each combination of the values its variables are confined to. */

/** Of more combinations than that, a variable is taken as open. */
const MOST_URLS = 100;

const VARIABLE = /\{[^{}]*\}/;

/** Variables that may be anything stay in it, as `{name}`. */
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

/** Undefined: anything. */
function allowedFor(server: unknown, name: string): readonly string[] | undefined {
  const variable = objectAt(server, "variables")[name];
  const values = isObject(variable) && Array.isArray(variable.enum) ? variable.enum.map(String) : [];
  return values.length > 0 ? [...new Set(values)] : undefined;
}

/** What a client calls that was told nothing else: each variable at its default. */
export function usualUrl(server: unknown): string {
  const variables = objectAt(server, "variables");
  const url = textAt(server, "url") ?? "";
  return normal(url.replaceAll(/\{([^{}]*)\}/g, (open, name: string) => usualValue(variables[name]) ?? open));
}

/** Of a variable; numbers are taken as the text that was meant. */
export function usualValue(variable: unknown): string | undefined {
  const value = isObject(variable) ? variable.default : undefined;
  return typeof value === "number" ? String(value) : textAt(variable, "default");
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i;

/** Looked for from the first slash of each row alone, since a row may be long. */
const LAST_SLASHES = /(?<!\/)\/+$/;

/** The port that a scheme has anyhow. */
const OWN_PORT = /(?<=^https:.*):443$|(?<=^http:.*):80$/;

/** In the letters that a URL parser makes of scheme and host, without the slash at its end. */
function normal(url: string): string {
  return url.replace(ORIGIN, (found) => found.toLowerCase().replace(OWN_PORT, "")).replace(LAST_SLASHES, "");
}

/** Whether the one stands for the other too. What a variable is called is not on the wire, and no value holds a slash. */
export function covers(wide: string, narrow: string): boolean {
  const [parts, others] = [wide.split("/"), narrow.split("/")];
  return parts.length === others.length && parts.every((part, index) => fits(part, others[index] ?? ""));
}

/** Each variable takes as little as it can, at least one character. */
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
