import type { Logger } from "./options.js";

/** Answer headers that a log may show. */
const shown = ["content-type", "content-length", "retry-after", "x-request-id"];

export function shownHeaders(headers: Headers | undefined): Record<string, string> {
  return Object.fromEntries(shown.flatMap((name) => (headers?.has(name) ? [[name, headers.get(name) ?? ""]] : [])));
}

/** A logger that throws is the caller's trouble, not the call's. */
export function log(logger: Logger | undefined, level: "debug" | "warn", message: string, fields: object): void {
  try {
    logger?.[level]?.(message, fields);
  } catch {}
}
