import type { Schema } from "../fragment.js";
import { getKey, setKey } from "../records.js";
import { exampleHas } from "./examples.js";
import type { FieldHead } from "./field.js";

/** What a list of fields is made of: fields, and the marks that open and close a list's items. */
export type Item =
  | {
      readonly kind: "field";
      readonly head: FieldHead;
      readonly indent: number;
      /** Whether the page goes on in the list of the field before, as far as its empty lines tell. */
      readonly follows?: "same list" | "another list" | undefined;
    }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

export interface TreeOptions {
  /** The page shows flags for these fields, so a field without one is optional. */
  readonly flags: boolean;
  /** Examples of the same object. */
  readonly examples: readonly unknown[];
  /** Whether fields without any indentation can stand inside the object before them. */
  readonly nestsUnindented: boolean;
}

interface Frame {
  readonly schema: Schema;
  readonly path: readonly string[];
  /** The indentation of the field that owns the object; -1 for the root and for items between marks. */
  readonly indent: number;
  readonly kind: "root" | "items" | "object";
}

/** Fields in their order to the object they describe. */
export function buildObject(items: readonly Item[], options: TreeOptions): Schema {
  const root: Schema = { type: "object" };
  const stack: Frame[] = [{ schema: root, path: [], indent: -1, kind: "root" }];
  const nests = options.nestsUnindented && !isIndented(items);
  let result = root;
  let last: { schema: Schema; path: readonly string[] } | undefined;
  for (const item of items) {
    if (item.kind === "close") closeItems(stack);
    else if (item.kind === "open") {
      const top = openItems(stack, last);
      if (top !== undefined) result = top;
    } else last = addField(stack, item, options, nests);
    if (item.kind !== "field") last = undefined;
  }
  return result.items?.properties === undefined && root.properties ? root : result;
}

/** Whether the page shows depth by indentation: some object is followed by a deeper field. */
function isIndented(items: readonly Item[]): boolean {
  return items.some((item, i) => {
    const next = items[i + 1];
    return (
      item.kind === "field" && next?.kind === "field" && holdsFields(item.head.schema) && next.indent > item.indent
    );
  });
}

/** Opens the items of the list before the mark; a mark before any field makes the whole a list. */
function openItems(stack: Frame[], last: { schema: Schema; path: readonly string[] } | undefined): Schema | undefined {
  const owner = last && listOf(last.schema);
  const items: Schema = owner?.items ?? { type: "object" };
  if (owner) owner.items = items;
  const top = stack.at(-1);
  const isRoot = !owner && stack.length === 1 && !top?.schema.properties;
  stack.push({ schema: items, path: last?.path ?? top?.path ?? [], indent: -1, kind: "items" });
  return isRoot ? { type: "array", items } : undefined;
}

function listOf(schema: Schema): Schema | undefined {
  if ([schema.type].flat().includes("array")) return schema;
  return schema.anyOf?.find((branch) => [branch.type].flat().includes("array"));
}

function closeItems(stack: Frame[]): void {
  const at = stack.findLastIndex((frame) => frame.kind === "items");
  if (at > 0) stack.length = at;
}

type Field = Extract<Item, { kind: "field" }>;

function addField(stack: Frame[], field: Field, options: TreeOptions, nests: boolean) {
  const { head, indent } = field;
  for (let left = false; stack.length > 1; stack.pop()) {
    const place = placeOf(stack, field, options, nests);
    if (place === "inside" || (place === "one further out" && left)) break;
    left = true;
  }
  const frame = stack.at(-1);
  if (!frame) throw new Error("the root frame is never taken away");
  const schema: Schema = head.deprecated ? { ...head.schema, deprecated: true } : { ...head.schema };
  frame.schema.properties ??= {};
  setKey(frame.schema.properties, head.name, schema);
  noteRequired(frame.schema, head, options.flags);
  const path = [...frame.path, head.name];
  const inner = innerObject(schema);
  if (inner) stack.push({ schema: inner, path, indent, kind: "object" });
  return { schema, path };
}

function noteRequired(owner: Schema, head: FieldHead, flags: boolean): void {
  if (head.required === true) owner.required = [...new Set([...(owner.required ?? []), head.name])];
  if (!flags && head.required === undefined) owner["x-docs-required"] = "not told";
}

/** The object whose fields may follow: the field's own, or that of its items where no mark is needed for them. */
function innerObject(schema: Schema): Schema | undefined {
  if ([schema.type].flat().includes("object") && schema.additionalProperties === undefined) return schema;
  const items = listOf(schema)?.items;
  return items && [items.type].flat().includes("object") && !items.additionalProperties ? items : undefined;
}

function holdsFields(schema: Schema): boolean {
  return innerObject(schema) !== undefined;
}

type Place = "inside" | "outside" | "one further out";

/** Where a field stands, seen from the object on top of the stack. */
function placeOf(stack: readonly Frame[], field: Field, options: TreeOptions, nests: boolean): Place {
  const { head, indent, follows } = field;
  const frame = stack.at(-1);
  if (frame?.kind !== "object") return "inside";
  if (indent !== frame.indent) return indent > frame.indent ? "inside" : "outside";
  if (!nests || [frame.schema.type].flat().includes("array")) return "outside";
  for (const example of options.examples) {
    const has = exampleHas(example, frame.path, head.name);
    if (has !== undefined) return has ? "inside" : "outside";
  }
  const fields = frame.schema.properties;
  if (fields === undefined || follows === "same list") return "inside";
  if (getKey(fields, head.name) !== undefined) return "outside";
  if (follows === "another list") return "one further out";
  return holdsFields(head.schema) ? "outside" : "inside";
}
