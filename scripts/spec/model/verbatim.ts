/** Where values of several kinds are possible, the runtime converts none: their texts and numbers stay as on the wire. */
import type { TypeNode } from "./types.js";

/** What a value may be, references and unions followed. */
type AlternativesOf = (type: TypeNode) => TypeNode[];

/** Alternatives, or a tuple's items, as users get them: a Date only if every alternative is one. */
export function handedOver(types: TypeNode[], alternativesOf: AlternativesOf): TypeNode[] {
  const kinds = new Set(types.flatMap(alternativesOf).flatMap(kindsOf));
  return kinds.size > 1 ? types.map((type) => verbatim(type, alternativesOf)) : types;
}

/** The kinds of a type, except null, which can be told apart. */
function kindsOf(type: TypeNode): string[] {
  if (type.kind === "enum") return type.values.map((value) => typeof value);
  if (type.kind === "string" || type.kind === "number") return [type.wire ? `${type.kind} in ${type.wire}` : type.kind];
  return type.kind === "null" || type.kind === "never" ? [] : [type.kind];
}

/** The type without conversions, except for those of an object's properties: objects can always be told apart. */
function verbatim(type: TypeNode, alternativesOf: AlternativesOf): TypeNode {
  switch (type.kind) {
    case "date":
      return { kind: "string" };
    case "string":
    case "number":
      return { kind: type.wire ?? type.kind };
    case "array":
      return { kind: "array", items: verbatim(type.items, alternativesOf) };
    case "union":
      return { kind: "union", of: type.of.map((member) => verbatim(member, alternativesOf)) };
    case "object":
      return type.properties.length === 0 && type.rest ? { ...type, rest: verbatim(type.rest, alternativesOf) } : type;
    case "ref": {
      const [only, ...others] = alternativesOf(type);
      return others.length === 0 && only && /^(?:date|string|number)$/.test(only.kind)
        ? verbatim(only, alternativesOf)
        : type;
    }
    default:
      return type;
  }
}
