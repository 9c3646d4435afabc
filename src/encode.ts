import { checkedHeaders } from "./headers.js";
import { limitsOf } from "./limits.js";
import { nearest } from "./nearest.js";
import type { Field, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { pairs, texts } from "./pairs.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord } from "./shape.js";

export type Valued = readonly [field: Field, value: unknown];

/** An operation with its input, ready to be sent; whatever cannot be sent is refused here, before any I/O. */
export function encode(
  settings: Settings,
  described: Operation,
  input: object | undefined,
  given: RequestOptions | undefined,
): Outgoing {
  const operation = own(described);
  const options = own(given);
  const { account, input: known, body } = operation;
  options.signal?.throwIfAborted();
  const isWhole = !body || Object.values(known).some(([place, name]) => place === "body" && !name);
  if (input !== undefined && !isRecord(input)) refuse("the input must be an object, such as { sid }");
  const values: Valued[] = Object.entries({ ...input }).map(([name, value]) => [fieldOf(known, name), value]);
  for (const [name, value] of Object.entries({ ...options.extra }))
    values.push([[isWhole ? "query" : "body", name], value]);
  if (account) values.push([["path", account], options.accountSid ?? settings.projectId]);
  return assemble(settings, operation, options, values);
}

/** The field of an input name; a name that the operation lacks is refused. */
function fieldOf(known: Operation["input"], name: string): Field {
  const field = Object.hasOwn(known, name) && known[name];
  if (field) return field;
  const near = nearest(name, Object.keys(known));
  const hint = near ? `, did you mean ${near}?` : "";
  return refuse(`no field ${JSON.stringify(name.slice(0, 50))}${hint} (what the spec lacks goes into options.extra)`);
}

/** A request from fields and their values. */
export function assemble(
  settings: Settings,
  operation: Operation,
  options: RequestOptions,
  values: readonly Valued[],
): Outgoing {
  const { id, api, method, path, accept = "application/json", contentType = "application/json" } = operation;
  const headers: Record<string, string> = { accept, ...settings.headers, ...checkedHeaders(options.headers, refuse) };
  const query: string[] = [];
  const fields: Valued[] = [];
  let filled = path;
  for (const [field, value] of values) {
    const [place, name, encoding] = field;
    if (place === "path") filled = filled.replace(`{${name}}`, () => segment(field, value));
    else if (value === undefined) continue;
    else if (place === "body") fields.push([field, value]);
    else if (encoding?.header) encoding.header(headers, field, value);
    else if (value !== null) query.push(...pairs(field, value));
  }
  const [, missing] = /\{(.*?)\}/.exec(filled) ?? [];
  if (missing) refuse(`${missing} is missing`);
  const body = operation.body?.(fields);
  if (operation.body && !(body instanceof FormData)) headers["content-type"] = contentType;
  const { timeoutMs, totalTimeoutMs, maxBodyBytes, retry } = limitsOf(settings.limits, options, refuse);
  return {
    timeoutMs,
    totalTimeoutMs,
    maxBodyBytes,
    retry,
    operationId: id,
    method,
    path,
    url: settings.base + api.basePath + filled + (query.length ? `?${query.join("&")}` : ""),
    headers,
    body,
    security: operation.security ?? "basic",
    idempotent: operation.idempotent ?? !/^P(?:OST|ATCH)$/.test(method),
    signal: options.signal,
    values: values.map(([, value]) => value),
  };
}

/**
 * One path segment. `..` and its kin are refused, since URL parsers resolve them: `DELETE /Recordings/..` means another
 * resource.
 */
function segment(field: Field, value: unknown): string {
  const text = texts(field, value).join(",");
  return /^\.{0,2}$/.test(text) ? refuse(`${field[1]} is missing, "." or ".."`) : text;
}
