/** Answers for operations without state: an example of the documented success, with what the request said in it. */

import { successOf } from "./answers.js";
import type { Ask } from "./ask.js";
import { flatten } from "./document.js";
import { exampleOf } from "./example.js";
import { isObject, type JsonObject, objectAt, snakeCase } from "./json.js";
import { itemsKey, pageOf } from "./pages.js";
import { emptyReply, jsonReply, type Reply } from "./reply.js";
import { isValid } from "./validate.js";

export function exampleReply(ask: Ask): Reply {
  const { status, schema, contentType } = successOf(ask);
  if (!schema) return emptyReply(status);
  const { api } = ask.operation;
  if (contentType !== undefined && !/[/+]json$/.test(contentType)) {
    return { status, headers: { "content-type": contentType }, body: new Uint8Array() };
  }
  const key = itemsKey(api, schema);
  if (key === undefined) return jsonReply(status, echo(ask, schema, exampleOf(api, schema)));
  const items = objectAt(flatten(api, objectAt(flatten(api, schema), "properties", key)), "items");
  const item = echo(ask, items, exampleOf(api, items));
  return jsonReply(status, pageOf(ask, schema, isObject(item) ? [item] : []));
}

/** Fields of the example that the request named take its values, where these fit. */
function echo(ask: Ask, schema: JsonObject, example: unknown): unknown {
  if (!isObject(example)) return example;
  const { api } = ask.operation;
  const properties = objectAt(flatten(api, schema), "properties");
  const said = { ...namedByPath(ask), ...ask.given };
  const fitting = Object.entries(said).filter(
    ([name, value]) => Object.hasOwn(example, name) && isValid(api, objectAt(properties, name), value),
  );
  return { ...example, ...Object.fromEntries(fitting) };
}

function namedByPath({ path }: Ask): JsonObject {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [snakeCase(name), value]));
}
