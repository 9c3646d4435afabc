/** Examples of the documented success, filled with the request's values. */
import { successOf } from "./answers.js";
import type { Ask } from "./ask.js";
import type { Schema } from "./document.js";
import { exampleOf } from "./example.js";
import { flatten } from "./flatten.js";
import { isRecord, type JsonObject, objectAt, snakeCased } from "./json.js";
import { itemsKey, pageOf } from "./pages.js";
import { emptyReply, jsonReply, type Reply } from "./reply.js";
import { isValid } from "./validate.js";

/** The documented success; `more` are values that the example of a single thing takes. */
export function exampleReply(ask: Ask, more: JsonObject = {}): Reply {
  const { status, schema, contentType } = successOf(ask);
  if (!schema) return emptyReply(status);
  if (contentType !== undefined && !/[/+]json$/.test(contentType)) {
    return { status, headers: { "content-type": contentType }, body: new Uint8Array() };
  }
  const items = itemSchema(ask, schema);
  if (!items) return jsonReply(status, exampleFor(ask, schema, { uri: ask.raw.url.pathname, ...more }));
  const item = exampleFor(ask, items);
  return jsonReply(
    status,
    pageOf(ask, schema, { items: isRecord(item) ? [item] : [], view: (one) => one, direction: -1 }),
  );
}

/** The schema of the items, if the schema is a list's. */
function itemSchema(ask: Ask, schema: Schema): Schema | undefined {
  const { api } = ask.operation;
  const key = itemsKey(ask, schema);
  return key === undefined
    ? undefined
    : objectAt(flatten(api, objectAt(flatten(api, schema), "properties", key)), "items");
}

/** An example whose fields take the request's values, if they fit. */
export function exampleFor(ask: Ask, schema: Schema, more: JsonObject = {}): unknown {
  const { api } = ask.operation;
  const example = exampleOf(api, schema);
  return isRecord(example)
    ? withSent(ask, schema, example, { ...valuesIn(ask.query), ...valuesIn(idsOf(ask)), ...more })
    : example;
}

/** The ids in the path; the `id` of a parent is not that of the thing itself. */
function idsOf({ operation: { parameters }, path }: Ask): JsonObject {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(inPath.map(({ name, clientName }) => [clientName, path[name]]));
}

/** The fields, with those of the request in their places, if they fit. */
export function withSent(ask: Ask, schema: Schema, fields: JsonObject, more: JsonObject = {}): JsonObject {
  const { api } = ask.operation;
  const properties = objectAt(flatten(api, schema), "properties");
  const fitting = Object.entries({ ...more, ...ask.given }).filter(
    ([name, value]) => Object.hasOwn(fields, name) && isValid(api, objectAt(properties, name), value),
  );
  return { ...fields, ...Object.fromEntries(fitting) };
}

/** The body's fields, and the defaults of those that were not sent. */
export function givenOrDefault({ operation: { api, bodies }, given }: Ask): JsonObject {
  const properties = Object.entries(objectAt(flatten(api, bodies[0]?.schema ?? {}), "properties"));
  const defaults = properties.map(([name, property]) => [name, objectAt(property).default] as const);
  return { ...snakeCased(Object.fromEntries(defaults.filter(([, value]) => value !== undefined))), ...given };
}

/** Under their names in answers. Dates in a query are bounds, not values. */
function valuesIn(parameters: JsonObject): JsonObject {
  return snakeCased(Object.fromEntries(Object.entries(parameters).filter(([name]) => !/date|time|[<>]$/i.test(name))));
}
