/** Where values of several kinds are possible, the runtime converts none: their texts and numbers stay as on the wire. */
import { union } from "./algebra.js";
import type { TypeNode } from "./types.js";

/** The named types of a document. */
export interface Names {
  /** What a value may be, references and unions followed. */
  alternativesOf(type: TypeNode): TypeNode[];
  /** How many characters of named types may still be written out, because something in them is not converted. */
  left: number;
}

export interface Reading {
  readonly names: Names;
  /** Named types without conversions; one that is being read stands for itself. */
  readonly named: Map<string, TypeNode>;
}

/** The forms of a type's values, except null, which can be told apart. Lists and maps are of one form only if they hold the same. */
export function formsOf(type: TypeNode): string[] {
  switch (type.kind) {
    case "enum":
      return type.values.map((value) => typeof value);
    case "string":
    case "number":
      return [type.wire ? `${type.kind} in ${type.wire}` : type.kind];
    case "array":
    case "tuple":
      return [JSON.stringify(type)];
    case "object":
      return [type.properties.length === 0 ? JSON.stringify(type) : type.kind];
    case "null":
    case "never":
      return [];
    default:
      return [type.kind];
  }
}

/** The type without conversions, except for those of an object's properties: objects can always be told apart. */
export function verbatim(type: TypeNode, read: Reading): TypeNode {
  const inside = (part: TypeNode): TypeNode => verbatim(part, read);
  switch (type.kind) {
    case "date":
      return { kind: "string" };
    case "string":
    case "number":
      return { kind: type.wire ?? type.kind };
    case "array":
      return { kind: "array", items: inside(type.items) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(inside), rest: inside(type.rest) };
    case "union":
      return { kind: "union", of: type.of.map(inside) };
    case "object":
      return type.properties.length === 0 && type.rest ? { ...type, rest: inside(type.rest) } : type;
    case "ref":
      return read.named.get(type.name) ?? named(type, read, inside);
    default:
      return type;
  }
}

/** Nobody reads a longer type. */
const LONGEST = 10_000;

/** A named type keeps its name unless something in it is converted. */
export function named(type: TypeNode & { kind: "ref" }, read: Reading, convert: (one: TypeNode) => TypeNode): TypeNode {
  read.named.set(type.name, type);
  const { names } = read;
  const converted = names.alternativesOf(type);
  const kept = converted.map(convert);
  const text = JSON.stringify(kept);
  if (text !== JSON.stringify(converted) && text.length < Math.min(LONGEST, names.left)) {
    names.left -= text.length;
    read.named.set(type.name, union(kept));
  }
  return read.named.get(type.name) ?? type;
}
