import type { WebhookInput } from "./types.js";

/** A header by its name in any case: its text, undefined if absent, or the texts of all if it was sent repeatedly. */
export function headerOf(headers: WebhookInput["headers"], name: string): string | undefined {
  if (headers instanceof Headers || isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value ?? []);
  return values.length === 0 ? undefined : values.join(", ");
}

/** Also for Headers of another realm, or a polyfill. */
function isHeaders(headers: object): headers is Headers {
  return "get" in headers && typeof headers.get === "function";
}
