/** Keywords of JSON Schema that would change a type, but are not read: each is reported, with what would be read instead. */
import { isObject, type OpenApiDocument, pointerOf } from "../document.js";
import { walkKinds } from "../grammar.js";
import type { Note } from "./types.js";

type Schema = Readonly<Record<string, unknown>>;

/** Why a keyword matters where it is; undefined if nothing is lost. */
const REASONS: Readonly<Record<string, (value: unknown, schema: Schema) => string | undefined>> = {
  $dynamicRef: () => "$dynamicRef is not followed, so the value may be anything; a $ref would be followed",
  $recursiveRef: () => "$recursiveRef is not followed, so the value may be anything; a $ref would be followed",
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: (value, schema) => conditional("then", [value], schema),
  else: (value, schema) => conditional("else", [value], schema),
  dependentSchemas: (value, schema) => conditional("dependentSchemas", Object.values(value ?? {}), schema),
  unevaluatedProperties: (value) =>
    isObject(value) ? "unevaluatedProperties is not read; additionalProperties would be" : undefined,
  unevaluatedItems: (value) => (isObject(value) ? "unevaluatedItems is not read; items would be" : undefined),
  patternProperties: (_, { properties, additionalProperties }) =>
    isObject(properties) && additionalProperties === undefined
      ? "patternProperties is not read beside properties, unless additionalProperties says what else is allowed"
      : undefined,
};

/** Fields that only a condition names. */
function conditional(keyword: string, parts: unknown[], { properties }: Schema): string | undefined {
  const own = isObject(properties) ? properties : {};
  const named = parts.flatMap((part) =>
    isObject(part) && isObject(part.properties) ? Object.keys(part.properties) : [],
  );
  const lost = [...new Set(named)].filter((name) => !Object.hasOwn(own, name));
  if (lost.length === 0) return undefined;
  return `${keyword} is not read, so the type lacks ${lost.map((name) => JSON.stringify(name)).join(", ")}; name what is only there in properties, too`;
}

export function unreadKeywords(document: OpenApiDocument): Note[] {
  const notes: Note[] = [];
  walkKinds(document, "document", (schema, _, segments) => {
    for (const [keyword, reasonFor] of Object.entries(REASONS)) {
      const reason = schema[keyword] === undefined ? undefined : reasonFor(schema[keyword], schema);
      if (reason !== undefined) notes.push({ pointer: pointerOf([...segments(), keyword]), reason });
    }
  });
  return notes;
}
