import type { Source } from "../document.js";
import { isObject, type JsonObject } from "../json.js";
import { wrappedMember } from "./names.js";

/** A schema that a type in the client is made of. */
export interface TypePart {
  readonly schema: JsonObject;
  /** It is that of a named field, which refers to nothing. */
  readonly isField: boolean;
}

/** All that a type in the client is made of, each once. Without recursion: chains may have thousands of links. */
export function* typesBelow(start: unknown, source: Source, seen = new Set<unknown>()): Generator<TypePart> {
  const pending: { schema: unknown; isField: boolean }[] = [{ schema: start, isField: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { schema, isField } = next;
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    yield { schema, isField };
    if (schema.$ref === undefined) for (const field of fieldsOf(schema)) pending.push({ schema: field, isField: true });
    for (const part of below(schema, source)) pending.push({ schema: part, isField: false });
  }
}

const fieldsOf = ({ properties }: JsonObject): unknown[] => Object.values(Object(properties));

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

const SEVERAL = ["patternProperties", "oneOf", "anyOf", "prefixItems"] as const;
