import type { Schema } from "../fragment.js";
import type { FieldHead } from "./field.js";

/** What a list of fields consists of: fields, and the marks that open and close a list's items. */
export type Item = Field | { readonly kind: "open" } | { readonly kind: "close" };

export interface Field {
  readonly kind: "field";
  readonly head: FieldHead;
  readonly indent: number;
  /** Whether the head is written like those of fields with fields of their own, or like the others; if the page shows it. */
  readonly shape?: "holder" | "leaf" | undefined;
  /** The page's empty lines show that the list of the previous field has ended. */
  readonly endsBefore?: boolean;
  /** Nothing on the page shows which of several lists it belongs to. */
  readonly unsure?: boolean;
}

/** The object whose fields may follow: the field's own, or that of its items. */
export function innerObject(schema: Schema): Schema | undefined {
  if ([schema.type].flat().includes("object") && schema.additionalProperties === undefined) return schema;
  const items = listOf(schema)?.items;
  return items && [items.type].flat().includes("object") && !items.additionalProperties ? items : undefined;
}

export function listOf(schema: Schema): Schema | undefined {
  if ([schema.type].flat().includes("array")) return schema;
  return schema.anyOf?.find((branch) => [branch.type].flat().includes("array"));
}

/** Whether the fields that follow may be those of the field's object. */
export function mayHold({ shape, head }: Field): boolean {
  return shape !== "leaf" && innerObject(head.schema) !== undefined;
}
