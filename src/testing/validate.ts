/** Checks a value against a JSON Schema: the keywords that the specs use, each problem with its place. */
import { wantedDate } from "./dates.js";
import type { Api, Schema } from "./document.js";
import { isRecord, type JsonObject, listAt, objectAt } from "./json.js";

export interface Problem {
  /** Name of the field, dotted below the top. */
  readonly field: string;
  readonly reason: "missing" | "unknown" | "invalid";
  readonly message: string;
}

type Check = (schema: Schema, value: unknown, at: Place) => readonly Problem[];
interface Place {
  readonly api: Api;
  readonly field: string;
}

export function validate(api: Api, schema: Schema, value: unknown, field = ""): Problem[] {
  const resolved = api.resolve(schema);
  const place: Place = { api, field };
  // What a value of the wrong kind lacks besides helps nobody.
  const kind = [checkType, checkValues].map((check) => check(resolved, value, place)).find(({ length }) => length > 0);
  return kind ? [...kind] : CHECKS.flatMap((check) => check(resolved, value, place));
}

export function isValid(api: Api, schema: Schema, value: unknown): boolean {
  return validate(api, schema, value).length === 0;
}

/** The types a schema allows; empty = any. */
export function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  const types = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
  return schema.nullable === true && types.length > 0 ? [...types, "null"] : types;
}

const CHECKS: readonly Check[] = [checkNumber, checkText, checkArray, checkObject, checkUnion];

function invalid({ field }: Place, message: string): Problem[] {
  return [{ field, reason: "invalid", message: `${field || "The body"} ${message}` }];
}

function checkType(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  const types = typesOf(schema);
  if (types.length === 0 || types.some((type) => TYPES[type]?.(value))) return [];
  return invalid(at, `must be ${types.map((type) => TYPE_NAMES[type] ?? type).join(" or ")}`);
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  array: (value) => Array.isArray(value),
  object: isRecord,
  null: (value) => value === null,
};
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
};

function checkValues(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  const allowed = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : undefined;
  if (!allowed || allowed.some((one) => JSON.stringify(one) === JSON.stringify(value))) return [];
  return invalid(
    at,
    `must be ${allowed.length > 1 ? "one of " : ""}${allowed.map((one) => String(one) || "empty").join(", ")}`,
  );
}

function checkNumber(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  if (typeof value !== "number") return [];
  const { minimum, maximum, exclusiveMinimum } = { ...(schema.format === "int32" ? INT32 : {}), ...schema };
  if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum)
    return invalid(at, `must be more than ${exclusiveMinimum}`);
  if (typeof minimum === "number" && value < minimum) return invalid(at, `must be at least ${minimum}`);
  if (typeof maximum === "number" && value > maximum) return invalid(at, `must be at most ${maximum}`);
  return [];
}

const INT32: Schema = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

function checkText(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  if (typeof value !== "string") return [];
  const { minLength, maxLength, pattern, format } = schema;
  const length = [...value].length;
  if (typeof minLength === "number" && length < minLength)
    return invalid(at, `is shorter than ${minLength} characters`);
  if (typeof maxLength === "number" && length > maxLength) return invalid(at, `is longer than ${maxLength} characters`);
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return invalid(at, "has the wrong form");
  if (format === "uri" && !URL.canParse(value)) return invalid(at, "must be a URL");
  const date = wantedDate(String(format), value);
  return date === undefined ? [] : invalid(at, `must be a date like ${date}`);
}

function checkArray(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  if (!Array.isArray(value)) return [];
  const { minItems, maxItems, items } = schema;
  if (typeof minItems === "number" && value.length < minItems) return invalid(at, `needs at least ${minItems} items`);
  if (typeof maxItems === "number" && value.length > maxItems) return invalid(at, `takes at most ${maxItems} items`);
  if (!isRecord(items)) return [];
  return value.flatMap((item, index) => validate(at.api, items, item, `${at.field}[${index}]`));
}

function checkObject(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  if (!isRecord(value)) return [];
  const missing = listAt(schema, "required").map(String);
  return [
    ...missing.filter((name) => !Object.hasOwn(value, name)).map((name) => missingField(at, name)),
    ...Object.entries(value).flatMap(([name, field]) => checkProperty(schema, name, field, at)),
  ];
}

function missingField(at: Place, name: string): Problem {
  const field = below(at, name);
  return { field, reason: "missing", message: `${field} is required` };
}

function checkProperty(schema: Schema, name: string, value: unknown, at: Place): readonly Problem[] {
  const field = below(at, name);
  const declared = propertySchema(schema, name);
  if (declared) return validate(at.api, declared, value, field);
  if (schema.additionalProperties !== false) return [];
  return [{ field, reason: "unknown", message: `${field} is not a field of this request` }];
}

/** The schema of a property that the object declares by name, by pattern or as a map's value. */
export function propertySchema(schema: Schema, name: string): Schema | undefined {
  const properties = objectAt(schema, "properties");
  if (Object.hasOwn(properties, name)) return objectAt(properties, name);
  const patterns: JsonObject = objectAt(schema, "patternProperties");
  const pattern = Object.keys(patterns).find((source) => new RegExp(source, "u").test(name));
  if (pattern !== undefined) return objectAt(patterns, pattern);
  if (schema.additionalProperties === true) return {};
  return isRecord(schema.additionalProperties) ? schema.additionalProperties : undefined;
}

function checkUnion(schema: Schema, value: unknown, at: Place): readonly Problem[] {
  const all = listAt(schema, "allOf").flatMap((part) => validate(at.api, objectAt(part), value, at.field));
  return [...all, ...checkOne(listAt(schema, "anyOf"), value, at), ...checkOne(listAt(schema, "oneOf"), value, at)];
}

/** If all branches fail, reports the problems of the branch with the fewest, among those for values of that type. */
function checkOne(branches: readonly unknown[], value: unknown, at: Place): readonly Problem[] {
  if (branches.length === 0) return [];
  const ofType = branches.filter((branch) => checkType(at.api.resolve(branch), value, at).length === 0);
  const problems = (ofType.length > 0 ? ofType : branches).map((branch) =>
    validate(at.api, objectAt(branch), value, at.field),
  );
  return problems.reduce((best, next) => (next.length < best.length ? next : best));
}

function below({ field }: Place, name: string): string {
  return field === "" ? name : `${field}.${name}`;
}
