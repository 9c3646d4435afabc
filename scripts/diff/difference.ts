import type { Effective } from "./schema/effective.js";
import type { Schemas } from "./schema/schemas.js";
import type { View } from "./schema/view.js";
import type { Use } from "./use.js";

/** One difference between two schemas, not yet judged. */
export interface Difference {
  /** Such as `enum-value-removed`; the rules for this kind judge it. */
  readonly kind: string;
  readonly pointer: { readonly base: string | null; readonly revision: string | null };
  readonly detail: Detail;
}

/** What a message may name and a rule may check. */
export interface Detail {
  /** The field, header, scheme, … it is about. */
  readonly name?: string;
  readonly base?: unknown;
  readonly revision?: unknown;
  /** Facts beyond the two values, such as `required`, `default`, `closed`. */
  readonly facts?: readonly string[];
}

export function tells({ facts }: Detail, fact: string): boolean {
  return facts?.includes(fact) === true;
}

/** Two schemas side by side. */
export interface SchemaPair {
  readonly base: Effective;
  readonly revision: Effective;
  readonly baseView: View;
  readonly revisionView: View;
  readonly baseSchemas: Schemas;
  readonly revisionSchemas: Schemas;
  readonly use: Use;
}

/** Where something is on each side. */
export interface PointerPair {
  readonly base: string;
  readonly revision: string;
}

type Stated = { readonly pointer: string } | undefined;

/** Where two schemas state something; a side that doesn't state it is represented by its schema. */
export function pointersOf({ baseView, revisionView }: SchemaPair, base?: Stated, revision?: Stated): PointerPair {
  return { base: (base ?? baseView).pointer, revision: (revision ?? revisionView).pointer };
}

/** A property that both schemas have. */
export interface PropertyPair {
  readonly name: string;
  readonly base: Effective;
  readonly revision: Effective;
  readonly pointer: PointerPair;
}

/** Collects what a comparison finds. */
export interface Findings {
  found(kind: string, pointer: { base?: string | undefined; revision?: string | undefined }, detail?: Detail): void;
  /** Compare these two as well. */
  visit(base: View, revision: View, use: Use): void;
  /** Whether a change from one to the other would break nobody on the wire. */
  compatible(base: View, revision: View, use: Use): boolean;
  /** Whether the two can't be told apart on the wire. */
  same(base: View, revision: View, use: Use): boolean;
  /** Whether code written for the one compiles with the other. */
  compiles(base: View, revision: View, use: Use): boolean;
}

export type Compare = (pair: SchemaPair, to: Findings) => void;
