/** Answers about things: the fields a handler knows, completed to what the operation's schema requires. */
import type { Ask } from "../ask.js";
import { type Api, flatten, type Schema } from "../document.js";
import { exampleOf } from "../example.js";
import { isObject, type JsonObject, listAt, objectAt } from "../json.js";
import { pageOf } from "../pages.js";
import { emptyReply, jsonReply, type Reply } from "../reply.js";
import { isValid } from "../validate.js";

/** The success that the operation documents. */
export function successOf({ operation }: Ask): { status: number; contentType?: string; schema?: Schema } {
  const [success] = [...operation.responses].filter(([status]) => status >= 200 && status < 300);
  return success ? { status: success[0], ...success[1] } : { status: 200 };
}

export function oneReply(ask: Ask, fields: JsonObject): Reply {
  const { status, schema } = successOf(ask);
  return schema ? jsonReply(status, complete(ask.operation.api, schema, fields)) : emptyReply(status);
}

export function listReply(ask: Ask, items: readonly JsonObject[]): Reply {
  const { status, schema = {} } = successOf(ask);
  return jsonReply(status, pageOf(ask, schema, items));
}

export function goneReply(ask: Ask): Reply {
  return emptyReply(successOf(ask).status);
}

/** An object of that schema with these fields; a field that the schema does not declare is left out. */
export function complete(api: Api, reference: Schema, fields: JsonObject): JsonObject {
  const schema = chooseBranch(api, flatten(api, reference), fields);
  const known = Object.entries(objectAt(schema, "properties")).flatMap(([name, property]) => {
    const value = Object.hasOwn(fields, name) ? fit(api, objectAt(property), fields[name]) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...objectAt(exampleOf(api, schema, { bare: true })), ...Object.fromEntries(known) };
}

/** Of a union, the branch that declares most of the fields and misses none it requires. */
function chooseBranch(api: Api, schema: Schema, fields: JsonObject): Schema {
  const branches = [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")].filter(isObject);
  if (branches.length === 0) return schema;
  const ranked = branches.map((branch) => flatten(api, branch)).map((branch) => ({ branch, rank: rankOf(branch, fields) }));
  return ranked.reduce((best, next) => (next.rank > best.rank ? next : best)).branch;
}

function rankOf(branch: Schema, fields: JsonObject): number {
  const properties = objectAt(branch, "properties");
  const declared = Object.keys(fields).filter((name) => Object.hasOwn(properties, name)).length;
  const missing = listAt(branch, "required").filter((name) => !Object.hasOwn(fields, String(name))).length;
  return declared - missing;
}

/** The value as the schema has it: a count as text, a flag as a number; undefined if it fits in no way. */
function fit(api: Api, schema: Schema, value: unknown): unknown {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : undefined;
  return [value, text, number].find((one) => one !== undefined && isValid(api, schema, one));
}
