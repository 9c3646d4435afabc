import type { Schema } from "../fragment.js";
import { getKey, setKey } from "../records.js";
import { exampleHas } from "./examples.js";
import type { FieldHead } from "./field.js";

/** What a list of fields is made of: fields, and the marks that open and close a list's items. */
export type Item =
  | { readonly kind: "field"; readonly head: FieldHead; readonly indent: number }
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
    } else last = addField(stack, item.head, item.indent, options, nests);
    if (item.kind !== "field") last = undefined;
  }
  return result;
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

function addField(stack: Frame[], head: FieldHead, indent: number, options: TreeOptions, nests: boolean) {
  while (stack.length > 1 && !belongs(stack, head, indent, options, nests)) stack.pop();
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

/** Whether a field stands inside the object on top of the stack. */
function belongs(
  stack: readonly Frame[],
  head: FieldHead,
  indent: number,
  options: TreeOptions,
  nests: boolean,
): boolean {
  const frame = stack.at(-1);
  if (frame?.kind !== "object") return true;
  if (indent !== frame.indent) return indent > frame.indent;
  if (!nests || [frame.schema.type].flat().includes("array")) return false;
  for (const example of options.examples) {
    const has = exampleHas(example, frame.path, head.name);
    if (has !== undefined) return has;
  }
  if (getKey(frame.schema.properties, head.name) !== undefined) return false;
  return frame.schema.properties === undefined || !holdsFields(head.schema);
}
