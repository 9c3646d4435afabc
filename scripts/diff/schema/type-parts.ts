import type { Source } from "../document.js";
import { isObject, type JsonObject } from "../json.js";
import { wrappedMember } from "./names.js";

/**
 * All schemas that a type in the client is made of, each once; of fields only those that are `relevant`. Without recursion: chains may
 * have thousands of links.
 */
export function* typesBelow(
  start: unknown,
  source: Source,
  seen = new Set<unknown>(),
  relevant: (field: unknown) => boolean = () => true,
): Generator<JsonObject> {
  const pending = [start];
  while (pending.length > 0) {
    const schema = pending.pop();
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    yield schema;
    if (schema.$ref === undefined) for (const field of fieldsOf(schema)) if (relevant(field)) pending.push(field);
    for (const part of below(schema, source)) pending.push(part);
  }
}

const fieldsOf = ({ properties }: JsonObject): unknown[] => Object.values(Object(properties));

function below(schema: JsonObject, source: Source): unknown[] {
  if (typeof schema.$ref === "string") return [source.resolve({ $ref: schema.$ref }, "").value];
  const { items, additionalProperties, allOf } = schema;
  const named = SEVERAL.filter((keyword) => schema[keyword] !== undefined);
  const parts = [items, additionalProperties, ...named.flatMap((keyword) => Object.values(Object(schema[keyword])))];
  if (!Array.isArray(allOf)) return parts;
  // Several are merged into one type, and their own names don't show.
  const isWrapper = wrappedMember(schema) !== undefined;
  return [...parts, ...(isWrapper ? allOf : allOf.map((member) => source.resolve(member, "").value))];
}

const SEVERAL = ["patternProperties", "oneOf", "anyOf", "prefixItems"] as const;
