/** Where values of several kinds are possible, the runtime converts none: their texts and numbers stay as on the wire. */
import { union } from "./algebra.js";
import type { TypeNode } from "./types.js";

/** What a value may be, references and unions followed. */
type AlternativesOf = (type: TypeNode) => TypeNode[];

interface Reading {
  readonly alternativesOf: AlternativesOf;
  /** Named types without conversions; one that is being read stands for itself. */
  readonly named: Map<string, TypeNode>;
}

/** Alternatives, or a tuple's items, as users get them: a Date only if every alternative is one, or every object's field of that name. */
export function handedOver(types: TypeNode[], alternativesOf: AlternativesOf): TypeNode[] {
  const alternatives = types.flatMap(alternativesOf);
  const kinds = new Set(alternatives.flatMap(kindsOf));
  const read: Reading = { alternativesOf, named: new Map() };
  const whole = kinds.size > 1 ? types.map((type) => verbatim(type, read)) : types;
  const mixed = mixedFields(alternatives, alternativesOf);
  return mixed.size > 0 ? whole.map((type) => withVerbatim(mixed, type, { alternativesOf, named: new Map() })) : whole;
}

/** The fields, by their wire names, that are of several kinds, because objects of a union are read by one shape. */
function mixedFields(alternatives: TypeNode[], alternativesOf: AlternativesOf): ReadonlySet<string> {
  const kinds = new Map<string, Set<string>>();
  for (const object of new Set(alternatives))
    for (const { wire, type } of object.kind === "object" ? object.properties : []) {
      const known = kinds.get(wire) ?? new Set();
      for (const kind of alternativesOf(type).flatMap(kindsOf)) known.add(kind);
      kinds.set(wire, known);
    }
  return new Set([...kinds].filter(([, found]) => found.size > 1).map(([wire]) => wire));
}

/** Objects with these fields as on the wire. A name stays if nothing changes. */
function withVerbatim(mixed: ReadonlySet<string>, type: TypeNode, read: Reading): TypeNode {
  const inside = (part: TypeNode): TypeNode => withVerbatim(mixed, part, read);
  if (type.kind === "union") return { kind: "union", of: type.of.map(inside) };
  if (type.kind === "ref") return read.named.get(type.name) ?? named(type, read, inside);
  if (type.kind !== "object") return type;
  const properties = type.properties.map((property) =>
    mixed.has(property.wire) ? { ...property, type: verbatim(property.type, { ...read, named: new Map() }) } : property,
  );
  return { ...type, properties };
}

/** The kinds of a type, except null, which can be told apart. Lists and maps are of one kind only if they hold the same. */
function kindsOf(type: TypeNode): string[] {
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
function verbatim(type: TypeNode, read: Reading): TypeNode {
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

/** Nobody reads a longer type, and in an untrusted document names within names might be written out without end. */
const LONGEST = 10_000;

/** A named type keeps its name unless something in it is converted. */
function named(type: TypeNode & { kind: "ref" }, read: Reading, convert: (one: TypeNode) => TypeNode): TypeNode {
  read.named.set(type.name, type);
  const converted = read.alternativesOf(type);
  const kept = converted.map(convert);
  const text = JSON.stringify(kept);
  if (text !== JSON.stringify(converted) && text.length < LONGEST) read.named.set(type.name, union(kept));
  return read.named.get(type.name) ?? type;
}
