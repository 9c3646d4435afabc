import { checkedHeaders } from "./headers.js";
import { limitsOf } from "./limits.js";
import { liveSignal } from "./live-signal.js";
import { nearest } from "./nearest.js";
import type { Field, Operation, Valued } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { pairs } from "./pairs.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord } from "./shape.js";

/** An operation with its input, ready to send; anything that cannot be sent is refused here, before any I/O. */
export function encode(
  settings: Settings,
  operation: Operation,
  input: object | undefined,
  given: RequestOptions | undefined,
): Outgoing {
  const options = own(given);
  const { account, input: known, body } = operation;
  liveSignal(options.signal);
  if (input !== undefined && !isRecord(input))
    refuse(`the input must be an object: { ${Object.keys(known).slice(0, 1)} }`);
  const values: Valued[] = [];
  for (const [name, value] of Object.entries(input ?? {})) values.push([fieldOf(known, name), value]);
  for (const [name, value] of Object.entries(options.extra ?? {})) {
    const place = !body || takesWhole(operation) ? "query" : "body";
    if (values.some(([[at, wireName], sent]) => at === place && wireName === name && sent !== undefined))
      refuse(`${name} is in the input too`);
    values.push([[place, name], value]);
  }
  if (account) values.push([["path", account], options.accountSid ?? settings.projectId]);
  else if (options.accountSid) refuse("the path has no accountSid");
  return assemble(settings, operation, options, values);
}

const takesWhole = ({ input }: Operation): boolean =>
  Object.values(input).some(([place, name]) => place === "body" && !name);

/** The field for an input name; a name that the operation does not have is refused. */
export function fieldOf(known: Operation["input"], name: string): Field {
  return (
    (Object.hasOwn(known, name) && known[name]) ||
    refuse(
      `no field ${JSON.stringify(name.slice(0, 50))}${nearest(name, Object.keys(known))} (options follow the input; options.extra takes any field)`,
    )
  );
}

/** Builds a request from fields and their values. */
export function assemble(
  settings: Settings,
  operation: Operation,
  options: RequestOptions,
  values: readonly Valued[],
): Outgoing {
  const { api, method, accept = "application/json", contentType = "application/json", security = "basic" } = operation;
  const headers: Record<string, string> = {
    accept,
    ...settings.headers,
    ...(options.headers && checkedHeaders(options.headers)),
  };
  let { path } = operation;
  const query: string[] = [];
  const fields: Valued[] = [];
  for (const valued of values) {
    const [field, value] = valued;
    if (field[0] === "path") path = path.replaceAll(`{${field[1]}}`, segment(field[1], pairs(field, value).join(",")));
    else if (value === undefined) continue;
    else if (field[0] === "body") fields.push(valued);
    else if (field[2]?.header) field[2].header(headers, field, value);
    else if (value !== null) query.push(...pairs(field, value));
  }
  if (path.includes("{")) segment(path.replace(/.*{|}.*/gs, ""), "");
  // If the body is a single value and is left out, there is no body; if all its fields are left out, its encoder decides.
  const body = fields.length || !takesWhole(operation) ? operation.body?.(fields) : undefined;
  if (body !== undefined && !(body instanceof FormData)) headers["content-type"] = contentType;
  return {
    operation,
    limits: limitsOf(settings.limits, options),
    url: settings.base + api.basePath + path + (query.length ? (path.includes("?") ? "&" : "?") + query.join("&") : ""),
    headers,
    body,
    security,
    idempotent: operation.idempotent ?? /^(?:GET|HEAD|PUT|DELETE)$/.test(method),
    signal: options.signal,
    values: () => values.map(([, value]) => value),
  };
}

/**
 * One path segment. `..` and the like are refused, because URL parsers resolve them: `DELETE /Recordings/..` means another
 * resource.
 */
const segment = (name: string, text: string): string =>
  /^\.{0,2}$/.test(text) ? refuse(`${name} is missing, "." or ".."`) : text;
