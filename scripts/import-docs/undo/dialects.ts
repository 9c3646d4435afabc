import type { FragmentDocument, Schema } from "../fragment.js";
import { operationsOf } from "../fragment.js";
import { isRecord } from "../records.js";
import { everySchema } from "../walk.js";

/** The generator's generations: the older one writes other ids, nested tags, enum items as objects. */
export type Dialect = "current" | "older";

export function dialectOf(document: FragmentDocument): Dialect {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  const older = ids.some((id) => /^endpoint_/.test(id)) || String(document.openapi).startsWith("3.1.1");
  return older ? "older" : "current";
}

/** Brings both generations, and OpenAPI 3.0, to one form. */
export function modernise(document: FragmentDocument, dialect: Dialect): string[] {
  document.openapi = "3.1.0";
  for (const schema of everySchema(document)) {
    plainEnum(schema);
    modernNull(schema);
    modernLimits(schema);
  }
  for (const { operation } of operationsOf(document)) {
    if (operation.tags) operation.tags = operation.tags.flat(3).map(String).slice(-1);
    const id = /^endpoint_(?:[^.]*\.)?(.+)$/.exec(operation.operationId ?? "")?.[1];
    if (id !== undefined) operation.operationId = snake(id);
    for (const response of Object.values(operation.responses ?? {})) {
      if (isRecord(response.content) && Object.keys(response.content).length === 0) delete response.content;
    }
  }
  return dialect === "older" ? ["the page was printed by the generator's older generation"] : [];
}

/** `- value: x` means x; a value that is listed twice is kept once. */
function plainEnum(schema: Schema): void {
  if (!Array.isArray(schema.enum)) return;
  schema.enum = [...new Set(schema.enum.map((item) => (isRecord(item) && "value" in item ? item.value : item)))];
}

/** `nullable: true` is how OpenAPI 3.0 says null; 3.1 has a type of that name. */
function modernNull(schema: Schema): void {
  const { nullable, $ref, allOf = [], properties, type, enum: values } = schema;
  delete schema.nullable;
  if (nullable !== true) return;
  const [part = {}, ...others] = $ref === undefined ? allOf : [{ $ref }];
  const union = schema.oneOf ?? schema.anyOf;
  if (values && !values.includes(null)) values.push(null);
  if (type !== undefined || properties) schema.type = [...new Set([type ?? "object", "null"].flat())];
  else if (union) union.push({ type: "null" });
  else if ($ref !== undefined || allOf.length > 0) {
    delete schema.$ref;
    delete schema.allOf;
    schema.oneOf = [others.length === 0 ? part : { allOf }, { type: "null" }];
  }
}

/** In OpenAPI 3.0 a limit is excluded by a flag beside it. */
function modernLimits(schema: Schema): void {
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const told: unknown = schema[flag];
    if (typeof told !== "boolean") continue;
    delete schema[flag];
    const { [limit]: bound } = schema;
    if (!told || bound === undefined) continue;
    delete schema[limit];
    schema[flag] = bound;
  }
}

function snake(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
