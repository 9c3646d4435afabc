import { arrayAt, child } from "../json.js";
import type { Part } from "./parts.js";
import type { Said } from "./said.js";
import type { Values } from "./values.js";

export const TYPE_NAMES = ["string", "number", "integer", "boolean", "object", "array"] as const;
export type TypeName = (typeof TYPE_NAMES)[number];

/** The types that all parts allow, apart from null; if none is stated, those that the rest of the schema implies. */
export function readTypes(
  parts: readonly Part[],
  values: Values,
  hasProperties: boolean,
  subschemas: ReadonlyMap<string, unknown>,
): Said<ReadonlySet<TypeName>> | undefined {
  let found: Said<ReadonlySet<TypeName>> | undefined;
  for (const part of parts) {
    const said = typesSaid(part);
    if (said === undefined) continue;
    const value = found === undefined ? said.value : intersection(found.value, said.value);
    found = { value, pointer: found?.pointer ?? said.pointer };
  }
  return found ?? impliedTypes(parts, values, hasProperties, subschemas);
}

/** Listed values of other types than the stated ones have their own, in the generated client as well: `type: integer, enum: ["0", "1"]`. */
function typesSaid({ schema, pointer }: Part): Said<ReadonlySet<TypeName>> | undefined {
  const stated = typesIn(schema.type);
  if (stated === undefined) return undefined;
  const listed = [...arrayAt(schema, "enum"), schema.const].flatMap(typeOf);
  const fits = listed.every((name) => [...stated].some((other) => isWithin(name, other)));
  if (fits) return { value: stated, pointer: child(pointer, "type") };
  return { value: new Set(listed), pointer: child(pointer, schema.const === undefined ? "enum" : "const") };
}

function typesIn(type: unknown): ReadonlySet<TypeName> | undefined {
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (type === undefined || listed.length === 0) return undefined;
  const known = TYPE_NAMES.filter((name) => listed.includes(name));
  return new Set(known.includes("number") ? known.filter((name) => name !== "integer") : known);
}

function intersection(a: ReadonlySet<TypeName>, b: ReadonlySet<TypeName>): ReadonlySet<TypeName> {
  const both = new Set([...a].filter((name) => b.has(name)));
  if ((a.has("integer") && b.has("number")) || (a.has("number") && b.has("integer"))) both.add("integer");
  return both;
}

function impliedTypes(
  parts: readonly Part[],
  values: Values,
  hasProperties: boolean,
  subschemas: ReadonlyMap<string, unknown>,
): Said<ReadonlySet<TypeName>> | undefined {
  const pointer = parts[0]?.pointer ?? "";
  if (values.allowed !== undefined) return { value: new Set(values.allowed.value.flatMap(typeOf)), pointer };
  if (hasProperties) return { value: new Set(["object"]), pointer };
  const holdsList = subschemas.has("items") || parts.some(({ schema }) => Array.isArray(schema.prefixItems));
  return holdsList ? { value: new Set(["array"]), pointer } : undefined;
}

export function typeOf(value: unknown): TypeName[] {
  if (value === null) return [];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return [Number.isInteger(value) ? "integer" : "number"];
  const name = TYPE_NAMES.find((known) => known === typeof value);
  return name === undefined ? [] : [name];
}

/** Whether every value of type `a` is one of type `b`. */
export function isWithin(a: TypeName, b: TypeName): boolean {
  return a === b || (a === "integer" && b === "number");
}
