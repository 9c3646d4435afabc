import type { Field } from "../items.js";
import { NO_TRAITS, type Traits, withField } from "./likeness.js";
import { Names } from "./names.js";

/** A list of fields that is still open: the whole, the items between two marks, or the fields of an object. */
export interface List {
  readonly kind: "whole" | "items" | "object";
  readonly outer: List | undefined;
  readonly path: readonly string[];
  /** How many objects it is nested in, counted from the whole or the last mark. */
  readonly depth: number;
  readonly names: Names;
  readonly traits: Traits;
  /** The page shows that this object has fields. */
  readonly holds: boolean;
}

export function newList(kind: List["kind"], outer: List | undefined, path: readonly string[]): List {
  const depth = kind === "object" ? (outer?.depth ?? 0) + 1 : 0;
  return { kind, outer, path, depth, names: new Names(), traits: NO_TRAITS, holds: false };
}

export function withMember(list: List, { head }: Field): List {
  return { ...list, names: list.names.with(head.name), traits: withField(list.traits, head) };
}

/** The lists that the next field may belong to: from the innermost object out to the last mark, or the whole. */
export function openLists(top: List): List[] {
  const lists: List[] = [];
  for (let list: List | undefined = top; list; list = list.kind === "object" ? list.outer : undefined) lists.push(list);
  return lists;
}

/** An object that has no field yet. */
export function isNewObject({ kind, traits }: List): boolean {
  return kind === "object" && traits.count === 0;
}
