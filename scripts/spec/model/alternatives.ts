/** What one of several may be as users get it: the runtime reads all of them by one shape. */
import type { TypeNode } from "./types.js";
import { formsOf, type Names, named, type Reading, verbatim } from "./verbatim.js";

/**
 * Alternatives, or a tuple's items, as users get them: a Date only if every alternative is one. The same holds for what objects
 * among them, be they in lists, have under one name.
 */
export function handedOver(types: TypeNode[], names: Names, known: Groups = new Map()): TypeNode[] {
  const reading = (): Reading => ({ names, named: new Map() });
  const forms = new Set(types.flatMap(names.alternativesOf).flatMap(formsOf));
  const whole = forms.size > 1 ? types.map((type) => verbatim(type, reading())) : types;
  const changes = changesIn(whole, names, known);
  return changes.size > 0 ? whole.map((type) => withChanges(changes, type, reading())) : whole;
}

/** Groups of alternatives as users get them; one that is being read stands for itself. */
type Groups = Map<string, TypeNode[]>;

/** Real documents have a quarter of that; in an untrusted one, unions might lead to one another without end. */
const MOST_GROUPS = 20;

/** Types of members, by the member's name and the type as text, and what becomes of them. Those of maps have no name. */
type Changes = Map<string | undefined, ReadonlyMap<string, TypeNode>>;

function changesIn(types: TypeNode[], names: Names, known: Groups): Changes {
  const changes: Changes = new Map();
  for (const [name, group] of memberTypes(types, names)) {
    if (group.size < 2) continue;
    const after = readOnce([...group.values()], [...group.keys()].join(), names, known);
    const changed = [...group.keys()].flatMap((text, index) => {
      const type = after[index];
      return type && JSON.stringify(type) !== text ? [[text, type] as const] : [];
    });
    if (changed.length > 0) changes.set(name, new Map(changed));
  }
  return changes;
}

function readOnce(types: TypeNode[], text: string, names: Names, known: Groups): TypeNode[] {
  if (!leadOn(types, names)) return handedOver(types, names, known);
  const done = known.get(text);
  if (done || known.size >= MOST_GROUPS) return done ?? types;
  known.set(text, types);
  const read = handedOver(types, names, known);
  known.set(text, read);
  return read;
}

/** Whether something in them is a group again. */
const leadOn = (types: TypeNode[], names: Names): boolean =>
  types.flatMap(names.alternativesOf).some(({ kind }) => kind === "object" || kind === "array" || kind === "tuple");

/** The different types that the objects have under each name, as text and as they are. */
function memberTypes(types: TypeNode[], names: Names): Map<string | undefined, Map<string, TypeNode>> {
  const found = new Map<string | undefined, Map<string, TypeNode>>();
  const add = (name: string | undefined, type: TypeNode): void => {
    found.set(name, (found.get(name) ?? new Map<string, TypeNode>()).set(JSON.stringify(type), type));
  };
  for (const type of withItems(types, names)) {
    if (type.kind !== "object") continue;
    for (const property of type.properties) add(property.wire, property.type);
    if (type.properties.length === 0 && type.rest) add(undefined, type.rest);
  }
  return found;
}

/** What the types may be, and what lists among them hold. */
function withItems(types: TypeNode[], names: Names): ReadonlySet<TypeNode> {
  const found = new Set(types.flatMap(names.alternativesOf));
  for (const type of found) {
    const items = type.kind === "array" ? [type.items] : type.kind === "tuple" ? [...type.items, type.rest] : [];
    for (const item of items.flatMap(names.alternativesOf)) found.add(item);
  }
  return found;
}

/** The type with other types of members. A name stays if nothing changes. */
function withChanges(changes: Changes, type: TypeNode, read: Reading): TypeNode {
  const inside = (part: TypeNode): TypeNode => withChanges(changes, part, read);
  const changed = (name: string | undefined, part: TypeNode): TypeNode =>
    changes.get(name)?.get(JSON.stringify(part)) ?? part;
  switch (type.kind) {
    case "union":
      return { kind: "union", of: type.of.map(inside) };
    case "array":
      return { kind: "array", items: inside(type.items) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(inside), rest: inside(type.rest) };
    case "ref":
      return read.named.get(type.name) ?? named(type, read, inside);
    case "object":
      return {
        ...type,
        properties: type.properties.map((property) => ({ ...property, type: changed(property.wire, property.type) })),
        ...(type.properties.length === 0 && type.rest && { rest: changed(undefined, type.rest) }),
      };
    default:
      return type;
  }
}
