import type { Schema } from "../fragment.js";
import { getKey, setKey } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { type Field, type Item, innerObject, listOf, mayHold } from "./items.js";
import { indented } from "./nesting/index.js";

export interface TreeOptions {
  /** The page shows flags for these fields, so a field without one is optional. */
  readonly flags: boolean;
  /** Examples of the same object. */
  readonly examples: readonly unknown[];
  /** Whether fields without any indentation can belong to the object before them. */
  readonly nestsUnindented: boolean;
}

interface Frame {
  readonly schema: Schema;
  /** The indentation of the field that owns the object; -1 for the root and for items between marks. */
  readonly indent: number;
  readonly kind: "root" | "items" | "object";
}

/** No page nests this deep; a deeper one is an attack on whatever walks it. */
const MAX_NESTING = 200;

/** Builds the object that a sequence of fields describes. Throws Unreadable if they are nested too deep. */
export function buildObject(items: readonly Item[], options: TreeOptions): Schema {
  const root: Schema = { type: "object" };
  const stack: Frame[] = [{ schema: root, indent: -1, kind: "root" }];
  const nests = options.nestsUnindented && !isIndented(items);
  let result = root;
  let last: Schema | undefined;
  for (const item of nests ? indented(items, options.examples) : items) {
    if (item.kind === "close") closeItems(stack);
    else if (item.kind === "open") result = openItems(stack, last) ?? result;
    last = item.kind === "field" ? addField(stack, item, options) : undefined;
    if (stack.length > MAX_NESTING) throw new Unreadable(`its fields nest deeper than ${MAX_NESTING} objects`);
  }
  return result.items?.properties === undefined && root.properties ? root : result;
}

/** Whether the page shows depth by indentation: some object is followed by a deeper field. */
function isIndented(items: readonly Item[]): boolean {
  return items.some((item, i) => {
    const next = items[i + 1];
    return item.kind === "field" && next?.kind === "field" && mayHold(item) && next.indent > item.indent;
  });
}

/** Opens the items of the list before the mark; a mark before all fields makes the whole a list. */
function openItems(stack: Frame[], last: Schema | undefined): Schema | undefined {
  const owner = last && listOf(last);
  const items: Schema = owner?.items ?? { type: "object" };
  if (owner) owner.items = items;
  const isRoot = !owner && stack.length === 1 && !stack[0]?.schema.properties;
  if (stack.at(-1)?.schema === items) stack.pop();
  stack.push({ schema: items, indent: -1, kind: "items" });
  return isRoot ? { type: "array", items } : undefined;
}

function closeItems(stack: Frame[]): void {
  const at = stack.findLastIndex((frame) => frame.kind === "items");
  if (at > 0) stack.length = at;
}

function addField(stack: Frame[], field: Field, { flags }: TreeOptions): Schema {
  const { head, indent } = field;
  if (field.unsure) noteUnsure(stack.at(-1));
  while (stack.length > 1 && !isInside(stack, indent)) stack.pop();
  const owner = stack.at(-1)?.schema ?? {};
  const schema: Schema = head.deprecated ? { ...head.schema, deprecated: true } : { ...head.schema };
  const isNew = getKey(owner.properties, head.name) === undefined;
  owner.properties ??= {};
  setKey(owner.properties, head.name, schema);
  if (head.required === true) {
    owner.required ??= [];
    if (isNew) owner.required.push(head.name);
  }
  if (!flags && head.required === undefined) owner["x-docs-required"] = "not told";
  const inner = mayHold(field) ? innerObject(schema) : undefined;
  if (inner) stack.push({ schema: inner, indent, kind: "object" });
  return schema;
}

/** Whether a field belongs to the object on top of the stack. */
function isInside(stack: readonly Frame[], indent: number): boolean {
  const frame = stack.at(-1);
  return frame?.kind !== "object" || indent > frame.indent;
}

function noteUnsure(frame: Frame | undefined): void {
  if (frame?.kind === "object") frame.schema["x-docs-end"] = "not told";
}
