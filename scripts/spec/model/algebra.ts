/** Combines types: unions without repetition, and intersections as the resulting objects. */
import { refuseTwins } from "./twins.js";
import type { ObjectNode, PropertyModel, TypeNode } from "./types.js";

export const UNKNOWN: TypeNode = { kind: "unknown" };

/** A union without nesting or repetition. */
export function union(types: TypeNode[]): TypeNode {
  const flat = types
    .flatMap((type) => (type.kind === "union" ? type.of : [type]))
    .filter(({ kind }) => kind !== "never");
  if (flat.some(({ kind }) => kind === "unknown")) return UNKNOWN;
  const distinct = [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
  if (distinct.length === 0) return { kind: "never" };
  return distinct.length === 1 && distinct[0] ? distinct[0] : { kind: "union", of: distinct };
}

/** What it takes to combine the types of a document. */
export interface Combining {
  /** Follows references to their target. */
  readonly resolve: (type: TypeNode) => TypeNode;
  /** How many more alternatives may be combined with what extends them, and references in a cycle be written out for that. */
  left: number;
}

/** Real documents need some ten; in an untrusted one, unions that extend one another might be combined without end. */
export const MOST_COMBINED = 1_000;

/** `A & B` as one object if both are objects, with references resolved; unchanged if there is no simpler equivalent. */
export function intersect(types: TypeNode[], combining: Combining): TypeNode {
  const { resolve } = combining;
  const telling = types.filter((type) => !saysNothing(type));
  if (telling.length === 0) return types[0] ?? UNKNOWN;
  const objects = telling.map(resolve);
  if (objects.every((type) => type.kind === "object"))
    return objects.reduce((left, right) => mergeObjects(left, right, resolve));
  if (telling.length === 1 && telling[0]) return telling[0];
  return intersectScalars(objects) ?? distribute(telling, combining);
}

/** Listed values and the type that they all have are the listed values. */
function intersectScalars(types: TypeNode[]): TypeNode | undefined {
  const listed = types.find((type) => type.kind === "enum");
  const areOfIt = ({ kind }: TypeNode) => listed?.values.every((value) => typeof value === kind);
  return types.every((type) => type === listed || areOfIt(type)) ? listed : undefined;
}

const saysNothing = (type: TypeNode): boolean =>
  type.kind === "unknown" || (type.kind === "object" && type.properties.length === 0 && type.rest?.kind === "unknown");

/** Nobody reads more alternatives of one type than that. */
const MOST_COMBINATIONS = 64;

/** `A & (B | C)` as `AB | AC` where those are objects. */
function distribute(types: TypeNode[], combining: Combining): TypeNode {
  const { resolve } = combining;
  const choices = types.map((type) => {
    const target = resolve(type);
    return target.kind === "union" ? target.of : [type];
  });
  const index = choices.findIndex(({ length }) => length > 1);
  const members = choices[index]?.filter(({ kind }) => kind !== "null");
  const combinations = choices.reduce((product, { length }) => product * length, 1);
  if (!members || combinations > MOST_COMBINATIONS || members.length > combining.left)
    return { kind: "intersection", of: types };
  combining.left -= members.length;
  const others = types.filter((_, at) => at !== index);
  return union(members.map((member) => intersect([...others, member], combining)));
}

function mergeObjects(left: ObjectNode, right: ObjectNode, resolve: Combining["resolve"]): ObjectNode {
  const byWire = new Map(left.properties.map((property) => [property.wire, property]));
  for (const property of right.properties) {
    const present = byWire.get(property.wire);
    byWire.set(property.wire, present ? mergeProperties(present, property, resolve) : property);
  }
  refuseTwins([...byWire.values()], "properties ");
  return {
    kind: "object",
    properties: [...byWire.values()],
    rest: mergeRests([left, right]),
  };
}

/** Fields beyond the named ones: those of a type rather than any, and none only if no part says that there may be some. */
function mergeRests(parts: ObjectNode[]): TypeNode | undefined {
  const said = parts.filter((part) => !saysNothing(part)).flatMap(({ rest }) => rest ?? []);
  return said.find(({ kind }) => kind !== "unknown") ?? said[0];
}

function mergeProperties(left: PropertyModel, right: PropertyModel, resolve: Combining["resolve"]): PropertyModel {
  return {
    ...left,
    ...right,
    type: mergeTypes(left.type, right.type, resolve),
    required: left.required || right.required,
    readOnly: left.readOnly || right.readOnly,
    writeOnly: left.writeOnly || right.writeOnly,
    deprecated: left.deprecated || right.deprecated,
    description: right.description ?? left.description,
    default: right.default ?? left.default,
    limits: { ...left.limits, ...right.limits },
  };
}

/** Two names may refer to each other in a cycle: in that case the later one is used. */
function mergeTypes(left: TypeNode, right: TypeNode, resolve: Combining["resolve"]): TypeNode {
  if (saysNothing(right)) return left;
  if (left.kind === "ref" && right.kind === "ref") return right;
  const [one, other] = [resolve(left), resolve(right)];
  if (one.kind === "object" && other.kind === "object") return mergeObjects(one, other, resolve);
  return intersectScalars([one, other]) === one ? left : right;
}

/** The type with these properties required, in each of its branches. */
export function markRequired(type: TypeNode, required: ReadonlySet<string>): TypeNode {
  if (required.size === 0) return type;
  if (type.kind === "union" || type.kind === "intersection") {
    return { kind: type.kind, of: type.of.map((member) => markRequired(member, required)) };
  }
  if (type.kind !== "object") return type;
  const properties = type.properties.map((property) => ({
    ...property,
    required: property.required || required.has(property.wire),
  }));
  return { ...type, properties };
}
