import type { Effective } from "./schema/effective.js";
import type { Schemas } from "./schema/schemas.js";
import type { View } from "./schema/view.js";
import type { Use } from "./use.js";

/** What differs between two schemas, told without judging it. */
export interface Difference {
  /** `enum-value-removed`; the rules of that name judge it. */
  readonly kind: string;
  readonly pointer: { readonly base: string | null; readonly revision: string | null };
  readonly detail: Detail;
}

/** What a message may name and a rule may ask about. */
export interface Detail {
  /** The field, header, scheme, … it is about. */
  readonly name?: string;
  readonly base?: unknown;
  readonly revision?: unknown;
  /** Facts beyond the two values: `required`, `default`, `closed`. */
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

/** A property that both of them have. */
export interface PropertyPair {
  readonly name: string;
  readonly base: Effective;
  readonly revision: Effective;
  readonly pointer: { readonly base: string; readonly revision: string };
}

/** Where a comparison puts what it finds. */
export interface Findings {
  found(kind: string, pointer: { base?: string | undefined; revision?: string | undefined }, detail?: Detail): void;
  /** Compare these two as well. */
  visit(base: View, revision: View, use: Use): void;
  /** Whether a change from one to the other would break nobody on the wire. */
  compatible(base: View, revision: View, use: Use): boolean;
  /** Whether nothing that can be told on the wire differs. */
  same(base: View, revision: View, use: Use): boolean;
  /** Whether code that was written for the one compiles with the other. */
  compiles(base: View, revision: View, use: Use): boolean;
}

export type Compare = (pair: SchemaPair, to: Findings) => void;
