import { checkedHeaders } from "./headers.js";
import { located, refuse } from "./input-error.js";
import { nearest } from "./nearest.js";
import type { Field, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { percent, scalarText } from "./pairs.js";
import { retryPolicy } from "./retry.js";
import { duration, type Settings } from "./settings.js";
import { fillPath, queryText, type Valued } from "./url.js";

const isIdempotent = (operation: Operation) =>
  operation.idempotent || /^(?:GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/.test(operation.method);

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
    const values = [
      ...account(settings, operation, options),
      ...fields(operation, input),
      ...extras(operation, options),
    ];
    return assemble(settings, operation, options, values);
  });
}

/** The parts of a request, from fields and their values. */
export function assemble(
  settings: Settings,
  operation: Operation,
  options: RequestOptions,
  values: readonly Valued[],
): Outgoing {
  const at = (place: Field[0]) => values.filter(([field]) => field[0] === place);
  const url = settings.base + operation.api.basePath + fillPath(operation.path, at("path")) + queryText(at("query"));
  const encoded = operation.body?.(at("body"), operation.contentType ?? "application/json");
  const headers: Record<string, string> = {
    ...settings.headers,
    ...headerFields(at("header"), at("cookie")),
    ...checkedHeaders(options.headers, refuse),
  };
  headers.accept ??= operation.accept ?? "application/json";
  if (encoded?.contentType) headers["content-type"] = encoded.contentType;
  return {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    url,
    headers,
    body: encoded?.body,
    security: operation.security ?? "basic",
    idempotent: Boolean(isIdempotent(operation)),
    retry: retryPolicy(options.retry, settings.retry, refuse),
    timeoutMs: duration(options.timeoutMs, "timeoutMs", settings.timeoutMs, refuse),
    totalTimeoutMs: duration(options.totalTimeoutMs, "totalTimeoutMs", settings.totalTimeoutMs, refuse),
    signal: options.signal,
    values: values.map(([, value]) => value),
  };
}

/** The project, as the path parameter of an account. */
function account({ projectId }: Settings, { account: name }: Operation, options: RequestOptions): Valued[] {
  if (!name) return [];
  const sid = options.accountSid ?? projectId;
  if (!sid) refuse(`${name} is missing; give the client a projectId, or options.accountSid`);
  return [[["path", name], sid]];
}

/** The input's fields by the descriptor; a name it lacks is refused. */
function fields({ input: known }: Operation, input: object | undefined): Valued[] {
  return Object.entries(input ?? {}).flatMap(([name, value]): Valued[] => {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field) return refuse(unknownField(name, Object.keys(known)));
    return value === undefined ? [] : [[field, value]];
  });
}

function unknownField(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `${JSON.stringify(name.slice(0, 50))} is no field of its input${near ? `; did you mean ${near}?` : ""} (fields the spec lacks go into options.extra)`;
}

/** `options.extra`: into the body, if there is one with fields, else into the query. */
function extras({ body, input }: Operation, { extra }: RequestOptions): Valued[] {
  const whole = Object.values(input).some((field) => field[0] === "body" && !field[1]);
  return Object.entries(extra ?? {}).flatMap(([name, value]): Valued[] =>
    value === undefined ? [] : [[[body && !whole ? "body" : "query", name], value]],
  );
}

function headerFields(headers: readonly Valued[], cookies: readonly Valued[]): Record<string, string> {
  const text = ([field, value]: Valued) =>
    [value]
      .flat()
      .map((item) => scalarText(item, field))
      .join(",");
  const set = Object.fromEntries(headers.filter(([, value]) => value !== null).map((pair) => [pair[0][1], text(pair)]));
  const checked = checkedHeaders(set, refuse);
  if (cookies.length)
    checked.cookie = cookies.map((pair) => `${percent(pair[0][1])}=${percent(text(pair))}`).join("; ");
  return checked;
}
