import type { FragmentDocument, Schema } from "../../../scripts/import-docs/fragment.js";
import { getKey } from "../../../scripts/import-docs/records.js";

/** A schema as a page shows it: references followed, allOf taken together, null apart. */
export interface Printed {
  readonly schema: Schema;
  readonly nullable: boolean;
  readonly branches: readonly Schema[];
}

export function printed(document: FragmentDocument, schema: Schema, depth = 0): Printed {
  const target = schema.$ref && getKey(document.components?.schemas, schema.$ref.split("/").at(-1) ?? "");
  if (target && depth < 20) return printed(document, target, depth + 1);
  const together = togetherOf(document, schema, depth);
  const all = together.oneOf ?? together.anyOf ?? [];
  const branches = all.filter(({ type }) => type !== "null");
  const [single, ...more] = branches;
  if (single && more.length === 0 && depth < 20) {
    const inner = printed(document, single, depth + 1);
    return { ...inner, nullable: inner.nullable || branches.length < all.length };
  }
  const nullable = [together.type].flat().includes("null") || branches.length < all.length;
  return { schema: together, nullable: nullable && together.type !== "null", branches };
}

function togetherOf(document: FragmentDocument, schema: Schema, depth: number): Schema {
  const parts = (schema.allOf ?? []).map((part) => printed(document, part, depth + 1).schema);
  if (parts.length === 0 || depth > 20) return schema;
  const all = [...parts, schema];
  return {
    ...Object.assign({}, ...all),
    allOf: undefined,
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: [...new Set(all.flatMap(({ required }) => required ?? []))],
  } as Schema;
}

export const mainType = (schema: Schema): string | undefined => [schema.type].flat().find((type) => type !== "null");
