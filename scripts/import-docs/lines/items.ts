import type { Schema } from "../fragment.js";
import type { FieldHead } from "./field.js";

/** What a list of fields is made of: fields, and the marks that open and close a list's items. */
export type Item = Field | { readonly kind: "open" } | { readonly kind: "close" };

export interface Field {
  readonly kind: "field";
  readonly head: FieldHead;
  readonly indent: number;
  /** Whether the head is written as those are that hold fields, or as those that hold none; if the page tells. */
  readonly shape?: "holder" | "leaf" | undefined;
  /** The page's empty lines tell that the list of the field before has ended. */
  readonly endsBefore?: boolean;
  /** Nothing on the page tells in which of several lists it stands. */
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
