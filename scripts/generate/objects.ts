/** The objects that a type allows, be they among other things, and what of them has to be declared. */
import { addTo } from "../spec/index.js";
import type { ObjectNode, PropertyModel, TypeNode } from "../spec/model/index.js";
import type { Context } from "./context.js";
import { hasPart, references } from "./sides.js";

/** The object that a type's values are, if they are objects; for a union, with the properties of all its members. */
export const objectOf = (context: Context, type: TypeNode): ObjectNode | undefined => readObjects(context, type).object;

interface Objects {
  readonly object: ObjectNode | undefined;
  /** What its maps hold. */
  readonly rest: TypeNode | undefined;
  /** Whether the type allows objects at all, be it maps. */
  readonly isSome: boolean;
}

/** What was found out about a type. Where unions lead to one another, each type is asked about thousands of times. */
const knownObjects = new WeakMap<TypeNode, Objects>();

export function readObjects(context: Context, type: TypeNode): Objects {
  const found = readPart(context, type, new Map());
  knownObjects.set(target(context, type), found);
  return found;
}

/** What one question has found out about the parts of intersections. Where these lead back to one another, it depends on where the question began. */
type Parts = Map<TypeNode, Objects>;

const NO_OBJECTS: Objects = { object: undefined, rest: undefined, isSome: false };

function readPart(context: Context, type: TypeNode, parts: Parts): Objects {
  const part = target(context, type);
  const known = knownObjects.get(part) ?? parts.get(part);
  if (known) return known;
  // While it is being read, it adds nothing to itself.
  parts.set(part, NO_OBJECTS);
  const found = findObjects(context, part, parts);
  parts.set(part, found);
  return found;
}

function findObjects(context: Context, type: TypeNode, parts: Parts): Objects {
  const members = membersOf({ context, parts, seen: new Set() }, type);
  const whole = members.length === 1 ? members[0] : joinObjects(members, false);
  const object = whole && whole.properties.length > 0 ? whole : undefined;
  return { object, rest: restOf(members, object !== undefined), isSome: members.length > 0 };
}

/** What an object that is not named may hold besides objects: a member that an object lacks, if it may be a map as well, can be anything. */
const ANY_SCALAR: TypeNode[] = [{ kind: "string" }, { kind: "boolean" }];

function restOf(members: ObjectNode[], isNamed: boolean): TypeNode | undefined {
  const maps = members.filter(({ properties }) => properties.length === 0);
  const held = maps.flatMap(({ rest }) => (rest && rest.kind !== "unknown" ? alternatives(rest) : []));
  if (held.length === 0) return undefined;
  const isAny = isNamed || maps.some(({ rest }) => rest?.kind === "unknown");
  return { kind: "union", of: [...held, ...(isAny ? ANY_SCALAR : [])] };
}

/** What may be anything may be an object, with or without the names of another that it is read by. */
const ANY_OBJECT: ObjectNode = { kind: "object", properties: [] };

interface Search {
  context: Context;
  parts: Parts;
  /** Names that were followed: each is followed once. */
  seen: Set<string>;
}

/**
 * The objects, maps among them, of a union, and of unions and lists inside it: a value that may be an object or a list of
 * objects is read by one type.
 */
function membersOf(search: Search, type: TypeNode, isInUnion = false): ObjectNode[] {
  const { context, parts, seen } = search;
  const within = (part: TypeNode) => membersOf(search, part, true);
  switch (type.kind) {
    case "object":
      return [type];
    case "unknown":
      return [ANY_OBJECT];
    case "ref": {
      const schema = seen.has(type.name) ? undefined : context.model.schemas.get(type.name);
      seen.add(type.name);
      return schema ? membersOf(search, schema.type, isInUnion) : [];
    }
    case "union":
      return type.of.flatMap(within);
    case "array":
      return isInUnion ? within(type.items) : [];
    case "tuple":
      return isInUnion ? [...type.items, type.rest].flatMap(within) : [];
    case "intersection": {
      const objects = type.of
        .map((member) => readPart(context, member, parts).object)
        .filter((object) => object !== undefined);
      return [joinObjects(objects, true)].filter((joined) => joined !== undefined);
    }
    default:
      return [];
  }
}

/** The items if it is a list, or those of a list in it; of a tuple, what each place holds. One that leads back to itself stays. */
function orItems(context: Context, type: TypeNode, seen = new Set<TypeNode>()): TypeNode[] {
  const list = withoutNull(context, type);
  if ((list.kind !== "array" && list.kind !== "tuple") || isCircle(context, type)) return [type];
  if (seen.has(list)) return [];
  seen.add(list);
  const items = list.kind === "array" ? [list.items] : [...list.items, list.rest];
  return items.flatMap((item) => orItems(context, item, seen));
}

/** What a name stands for, if that is no name again. */
function target(context: Context, type: TypeNode): TypeNode {
  const seen = new Set<string>();
  let current = type;
  while (current.kind === "ref" && !seen.has(current.name)) {
    seen.add(current.name);
    current = context.model.schemas.get(current.name)?.type ?? UNKNOWN;
  }
  return current;
}

/** What a name stands for, or of that what is not null. */
function withoutNull(context: Context, type: TypeNode): TypeNode {
  const whole = target(context, type);
  const [only, ...others] = alternatives(whole).filter(({ kind }) => kind !== "null");
  return only && others.length === 0 ? target(context, only) : whole;
}

const UNKNOWN: TypeNode = { kind: "unknown" };
export const alternatives = (type: TypeNode): TypeNode[] => (type.kind === "union" ? type.of : [type]);

const knownSameness = new WeakMap<TypeNode, string>();

/** A text that is the same for the same types. Where unions lead to one another, each type is compared thousands of times. */
function sameness(type: TypeNode): string {
  const known = knownSameness.get(type);
  if (known !== undefined) return known;
  const text = JSON.stringify(type);
  knownSameness.set(type, text);
  return text;
}

/** Any of the types, each listed once. */
export function either(types: TypeNode[]): TypeNode {
  const distinct = new Map(types.map((type) => [sameness(type), type]));
  const [type = UNKNOWN] = distinct.values();
  return distinct.size === 1 ? type : { kind: "union", of: [...distinct.values()].flatMap(alternatives) };
}

/** The fields of all objects; in a union, one is required only if every member requires it and gives it, and one-sided only if it is so in all that have it. */
function joinObjects(objects: ObjectNode[], all: boolean): ObjectNode | undefined {
  if (objects.length === 0) return undefined;
  const byWire = new Map<string, PropertyModel[]>();
  for (const property of objects.flatMap(({ properties }) => properties)) addTo(byWire, property.wire, property);
  const properties = [...byWire.values()].map((same): PropertyModel => {
    const is = (flag: "required" | "readOnly" | "writeOnly"): boolean =>
      all ? same.some((property) => property[flag]) : same.every((property) => property[flag]);
    const isInEach = same.length === objects.length && !same.some(({ writeOnly }) => writeOnly);
    return {
      ...(same[0] as PropertyModel),
      required: is("required") && (all || isInEach),
      readOnly: is("readOnly"),
      writeOnly: is("writeOnly"),
      type: either(same.map(({ type }) => type)),
    };
  });
  return { kind: "object", properties };
}

/** The only object of a union with texts and nulls, and perhaps a list of it. */
export function onlyObject(context: Context, type: TypeNode): TypeNode {
  if (type.kind !== "union") return type;
  const objects = type.of
    .flatMap((member) => orItems(context, member))
    .filter((member) => isCircle(context, member) || readObjects(context, member).isSome);
  const [only, ...others] = new Map(objects.map((member) => [sameness(member), member])).values();
  return only && others.length === 0 && !isCircle(context, only) ? onlyObject(context, only) : type;
}

const isCircle = (context: Context, type: TypeNode): boolean => type.kind === "ref" && isRecursive(context, type.name);

/** Whether a named list or map leads back to itself without a named object in between, whose shape would be a constant. */
export const isRecursive = (context: Context, name: string): boolean => reached(context, name).isRecursive;

/** Whether it also holds something that is read in another form than it has. */
export const hasConstant = (context: Context, name: string): boolean => {
  const { isRecursive, types } = reached(context, name);
  return isRecursive && types.some((type) => hasPart(type, isRead));
};

/** What a name leads to without a named object in between. */
function reached(context: Context, name: string): { isRecursive: boolean; types: TypeNode[] } {
  const types = new Map<string, TypeNode>();
  let isRecursive = false;
  const visit = (current: string): void => {
    const type = context.model.schemas.get(current)?.type;
    isRecursive ||= types.has(current) && current === name;
    if (!type || types.has(current)) return;
    types.set(current, type);
    if (!objectOf(context, type)) for (const inner of references(type)) visit(inner);
  };
  visit(name);
  return { isRecursive, types: [...types.values()] };
}

/** Whether a type has names, or is converted. */
const isRead = (type: TypeNode): boolean =>
  type.kind === "object"
    ? type.properties.length > 0
    : type.kind === "date" || ("wire" in type && type.wire !== undefined);
