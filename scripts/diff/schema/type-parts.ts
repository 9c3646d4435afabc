import type { Source } from "../document.js";
import { isObject, type JsonObject } from "../json.js";
import { wrappedMember } from "./names.js";

/** All that a type in the client is made of, each once. Without recursion: chains may have thousands of links. */
export function* typesBelow(start: unknown, source: Source, seen = new Set<unknown>()): Generator<JsonObject> {
  const pending = [start];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    yield next;
    pending.push(...below(next, source));
  }
}

function below(schema: JsonObject, source: Source): unknown[] {
  if (typeof schema.$ref === "string") return [source.resolve({ $ref: schema.$ref }, "").value];
  const { items, additionalProperties, allOf } = schema;
  const parts = SEVERAL.flatMap((keyword) => Object.values(Object(schema[keyword])));
  parts.push(items ?? null, additionalProperties ?? null);
  if (!Array.isArray(allOf)) return parts;
  // Several are merged into one type, and their own names don't show.
  const isWrapper = wrappedMember(schema) !== undefined;
  return [...parts, ...(isWrapper ? allOf : allOf.map((member) => source.resolve(member, "").value))];
}

const SEVERAL = ["properties", "patternProperties", "oneOf", "anyOf", "prefixItems"] as const;
