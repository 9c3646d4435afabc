/** The payload of a webhook, sent as a form, in the query of a GET, or as JSON. */
import { isRecord } from "../shape.js";
import { headerOf } from "./headers.js";
import { parseParameters, toRecord } from "./parameters.js";
import { readRawBody } from "./raw-body.js";
import type { Scheme, WebhookInput } from "./types.js";
import { queryOf } from "./urls.js";

export type Fields = Record<string, unknown>;

const OPENING_BRACES = [0x7b, 0x5b];

/** An empty body is not JSON, whatever its content type says: some senders give all their requests the same content type. */
export function bodyKind(headers: WebhookInput["headers"], body: Uint8Array): "form" | "json" {
  const contentType = headerOf(headers, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (contentType === "application/x-www-form-urlencoded") return "form";
  if (/[/+]json$/.test(contentType) && body.length > 0) return "json";
  const first = body.find((byte) => byte > 0x20);
  return first !== undefined && OPENING_BRACES.includes(first) ? "json" : "form";
}

/**
 * The payload's fields, in an object without a prototype; undefined if they can't be read. Relay signs JSON, whatever its content type says: its signature
 * is that of a form in hex, so a form's could be passed off as one of the text that its fields make, and that text be a form with other fields.
 */
export function readPayload(input: WebhookInput, scheme: Scheme): Fields | undefined {
  const body = readRawBody(input.rawBody);
  if (body.length === 0 || input.method?.toUpperCase() === "GET") return withoutHash(readForm(queryOf(input.url)));
  const isJson = scheme === "relay" || bodyKind(input.headers, body) === "json";
  return isJson ? readJson(body) : readForm(body);
}

function readForm(body: string | Uint8Array): Fields | undefined {
  const parameters = parseParameters(body);
  return parameters && toRecord(parameters);
}

function withoutHash(fields: Fields | undefined): Fields | undefined {
  delete fields?.bodySHA256;
  return fields;
}

function readJson(body: Uint8Array): Fields | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return isRecord(value) ? Object.assign(Object.create(null), value) : undefined;
  } catch {
    return undefined;
  }
}
