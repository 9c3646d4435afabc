import { checkedHeaders } from "./headers.js";
import { nearest } from "./nearest.js";
import type { Field, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { delimiterOf, itemTexts, pairs, percent } from "./pairs.js";
import { located, refuse } from "./problem.js";
import { retryPolicy } from "./retry.js";
import { duration, type Settings } from "./settings.js";

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
  return located(operation.id, () => {
    options.signal?.throwIfAborted();
    const { account, input: known, body } = operation;
    const whole = !body || Object.values(known).some((field) => field[0] === "body" && !field[1]);
    const fields = Object.entries({ ...input }).map(([name, value]) => [fieldOf(known, name), value] as const);
    const extra = Object.entries({ ...options.extra }).map(
      ([name, value]) => [[whole ? "query" : "body", name], value] as const,
    );
    const path: Valued[] = account ? [[["path", account], options.accountSid ?? settings.projectId]] : [];
    return assemble(settings, operation, options, [...path, ...fields, ...extra]);
  });
}

/** The field of an input name; a name that the operation lacks is refused. */
function fieldOf(known: Operation["input"], name: string): Field {
  const field = Object.hasOwn(known, name) && known[name];
  if (field) return field;
  const near = nearest(name, Object.keys(known));
  return refuse(
    `no field ${JSON.stringify(name.slice(0, 50))}${near ? `, did you mean ${near}?` : ""} (what the spec lacks goes into options.extra)`,
  );
}

/** A request from fields and their values. */
export function assemble(
  settings: Settings,
  operation: Operation,
  options: RequestOptions,
  values: readonly Valued[],
): Outgoing {
  const { id, api, method, objects } = operation;
  const write = (field: Field, value: unknown) => objects?.(field, value) ?? pairs(field, value);
  const headers: Record<string, string> = {
    accept: operation.accept ?? "application/json",
    ...settings.headers,
    ...checkedHeaders(options.headers, refuse),
  };
  const query: string[] = [];
  const body: Valued[] = [];
  let { path } = operation;
  for (const [field, value] of values) {
    const [place, name] = field;
    if (place === "path") path = path.replace(`{${name}}`, () => segment(field, value));
    else if (place === "body") body.push([field, value]);
    else if (place === "query") query.push(...(value === null ? [] : write(field, value)));
    else setHeader(headers, field, value);
  }
  if (path.includes("{")) refuse(`${/\{(.*?)\}/.exec(path)?.[1]} is missing`);
  const sent = body.filter(([, value]) => value !== undefined);
  const encoded = operation.body?.(sent, operation.contentType ?? "application/json", write);
  if (encoded?.contentType) headers["content-type"] = encoded.contentType;
  return {
    operationId: id,
    method,
    path: operation.path,
    url: settings.base + api.basePath + path + (query.length ? `?${query.join("&")}` : ""),
    headers,
    body: encoded?.body,
    security: operation.security ?? "basic",
    idempotent: operation.idempotent ?? !/^P(?:OST|ATCH)$/.test(method),
    retry: options.retry === undefined ? settings.retry : retryPolicy(options.retry, settings.retry, refuse),
    timeoutMs: duration(options.timeoutMs, "timeoutMs", settings.timeoutMs, refuse),
    totalTimeoutMs: duration(options.totalTimeoutMs, "totalTimeoutMs", settings.totalTimeoutMs, refuse),
    signal: options.signal,
    values: values.map(([, value]) => value),
  };
}

/**
 * One path segment. `..` and its kin are refused, since URL parsers resolve them: `DELETE /Recordings/..` means another
 * resource.
 */
function segment(field: Field, value: unknown): string {
  const text = (value === null || value === undefined ? [] : itemTexts(value, field)).join(delimiterOf(field) ?? ",");
  return /^\.{0,2}$/.test(text) ? refuse(`${field[1]} is missing, "." or ".."`) : text;
}

function setHeader(headers: Record<string, string>, field: Field, value: unknown): void {
  if (value === undefined || value === null) return;
  const text = itemTexts(value, field).map(decodeURIComponent).join(",");
  if (field[0] === "header") Object.assign(headers, checkedHeaders({ [field[1]]: text }, refuse));
  else headers.cookie = [headers.cookie ?? [], `${percent(field[1])}=${percent(text)}`].flat().join("; ");
}
