import type { ObjectNode, PropertyModel, TypeNode } from "../spec/model/index.js";
import type { Context } from "./context.js";
import { containerAmong, isRewritten, references, type Side } from "./sides.js";
import { type Code, code, entryOf, indent, join, literal } from "./text.js";
import { visibleTo } from "./types.js";

/** Describes types to the runtime: `Shape` and `Property` of the runtime's operation.ts. */
export interface ShapePrinter {
  context: Context;
  side: Side;
  /** Constants declared earlier in the file; others are referred to by a thunk. Absent: all are available (the file imports them). */
  printed?: ReadonlySet<string>;
  /** Constants that were referred to. */
  used: Set<string>;
}

/** The object that a type's values are, if they are objects; for a union, with the properties of all its members. */
export const objectOf = (context: Context, type: TypeNode): ObjectNode | undefined => readObjects(context, type).object;

interface Objects {
  readonly object: ObjectNode | undefined;
  /** Whether the type allows objects at all, be it maps. */
  readonly isSome: boolean;
}

/** What was found out about a type. Where unions lead to one another, each type is asked about thousands of times. */
const knownObjects = new WeakMap<TypeNode, Objects>();
const knownWords = new WeakMap<TypeNode, string>();

function readObjects(context: Context, type: TypeNode): Objects {
  // What a name stands for is the same for each reference to it.
  const target = (type.kind === "ref" && context.model.schemas.get(type.name)?.type) || type;
  const known = knownObjects.get(target) ?? findObjects(context, type, new Set());
  knownObjects.set(target, known);
  return known;
}

function findObjects(context: Context, type: TypeNode, seen: ReadonlySet<string>): Objects {
  const members = membersOf(context, type, new Set(seen));
  const object = members.length === 1 ? members[0] : joinObjects(members, false);
  return { object: object && object.properties.length > 0 ? object : undefined, isSome: members.length > 0 };
}

/** The objects, maps among them, of a union and of unions inside it; each name is followed once. */
function membersOf(context: Context, type: TypeNode, seen: Set<string>): ObjectNode[] {
  switch (type.kind) {
    case "object":
      return [type];
    case "ref": {
      const schema = seen.has(type.name) ? undefined : context.model.schemas.get(type.name);
      seen.add(type.name);
      return schema ? membersOf(context, schema.type, seen) : [];
    }
    case "union":
      return type.of.flatMap((member) => membersOf(context, orItems(context, member), seen));
    case "intersection": {
      const parts = type.of
        .map((member) => findObjects(context, member, seen).object)
        .filter((part) => part !== undefined);
      return [joinObjects(parts, true)].filter((joined) => joined !== undefined);
    }
    default:
      return [];
  }
}

/** The items if it is a list: a value that may be an object or a list of objects is read by one type. */
function orItems(context: Context, type: TypeNode): TypeNode {
  const target = type.kind === "ref" ? context.model.schemas.get(type.name)?.type : type;
  return target?.kind === "array" ? target.items : type;
}

const UNKNOWN: TypeNode = { kind: "unknown" };
const alternatives = (type: TypeNode): TypeNode[] => (type.kind === "union" ? type.of : [type]);

/** The fields of all objects; in a union, one is required only if every member requires it. */
function joinObjects(objects: ObjectNode[], all: boolean): ObjectNode | undefined {
  const [first, ...others] = objects;
  if (!first) return undefined;
  const byWire = new Map<string, PropertyModel[]>();
  for (const property of [first, ...others].flatMap(({ properties }) => properties)) {
    byWire.set(property.wire, [...(byWire.get(property.wire) ?? []), property]);
  }
  const properties = [...byWire.values()].map((same): PropertyModel => {
    const required = all
      ? same.some((property) => property.required)
      : same.length === objects.length && same.every((property) => property.required);
    const types = new Map(same.map(({ type }) => [JSON.stringify(type), type]));
    const [type = UNKNOWN] = types.values();
    return {
      ...(same[0] as PropertyModel),
      required,
      type: types.size === 1 ? type : { kind: "union", of: [...types.values()].flatMap(alternatives) },
    };
  });
  return { kind: "object", properties };
}

/** The constant of a named schema, or the shape itself; undefined for anything that is not an object. */
export function shapeReference(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const object = objectOf(printer.context, type);
  if (!object) return undefined;
  const target = onlyObject(printer.context, type);
  const isOfNames = target.kind !== "object" && references(target).length > 0;
  if (!isOfNames) return printShape(printer, object);
  const { context, side, printed, used } = printer;
  const name =
    target.kind === "ref"
      ? context.shapeNames[side].get(target.name)
      : context.unions.nameOf(target, side, object.properties.length);
  if (!name) return undefined;
  used.add(name.text);
  return printed === undefined || printed.has(name.text) ? name : code`() => ${name}`;
}

/** The only object of a union with texts and nulls, and perhaps a list of it. */
function onlyObject(context: Context, type: TypeNode): TypeNode {
  if (type.kind !== "union") return type;
  const objects = type.of
    .map((member) => orItems(context, member))
    .filter((member) => readObjects(context, member).isSome);
  const [only, ...others] = new Map(objects.map((member) => [JSON.stringify(member), member])).values();
  return only && others.length === 0 ? onlyObject(context, only) : type;
}

export function printShape(printer: ShapePrinter, object: ObjectNode): Code {
  const lines = visibleTo(printer.side, object.properties).map(
    (property) => code`${entryOf(property.wire, printProperty(printer, property))},\n`,
  );
  return lines.length === 0 ? code`{}` : code`{\n${indent(join(lines, ""))}}`;
}

function printProperty(printer: ShapePrinter, property: PropertyModel): Code {
  const { word, of } = describe(printer, property.type);
  const name = property.name === property.wire ? "" : `${property.name} `;
  const text = literal(`${name}${flagged(word, property.required)}`);
  return of ? code`[${text}, ${of}]` : text;
}

/** `string|null` of an optional property is `string?|null`. */
const flagged = (word: string, required: boolean): string => (required ? word : word.replace(/^\w+/, "$&?"));

/** The word for a type, and the type of its contents. */
const describe = (printer: ShapePrinter, type: TypeNode): { word: string; of: Code | undefined } => ({
  word: wordOf(printer, type),
  of: held(printer, type),
});

function wordOf(printer: ShapePrinter, type: TypeNode): string {
  switch (type.kind) {
    case "boolean":
    case "array":
      return type.kind;
    case "tuple":
      return "array";
    case "string":
    case "number":
    case "date":
      return printer.side === "sent" ? sentWord(type) : type.kind;
    case "null":
      return "any|null";
    case "enum":
      return enumWord(type.values);
    case "object":
      return type.properties.length > 0 ? "object" : "map";
    case "union":
      return unionWord(printer, toTell(printer, type.of));
    case "ref":
      return referenceWord(printer, type);
    default:
      return "any";
  }
}

/** The word for converting JavaScript's value to the wire's. */
function sentWord(type: TypeNode & { kind: "string" | "number" | "date" }): string {
  if (type.kind === "date") return { "date-time": "date", date: "day", rfc2822: "rfc2822" }[type.format];
  if (type.wire === undefined) return type.kind;
  return type.wire === "string" ? "numeric" : "decimal";
}

function enumWord(values: unknown[]): string {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : "any";
}

/** In values that are sent, the only list or map among texts and numbers, which are sent unchanged anyway. */
function toTell({ context, side }: ShapePrinter, members: TypeNode[]): TypeNode[] {
  const container = side === "sent" ? containerAmong(context.model, members) : undefined;
  return container ? [container] : members;
}

function unionWord(printer: ShapePrinter, members: TypeNode[]): string {
  const others = members.filter(({ kind }) => kind !== "null");
  const words = [...new Set(others.map((member) => wordOf(printer, member)))];
  const isNullable = others.length < members.length || words.some((word) => word.endsWith("|null"));
  const plain = new Set(words.map((word) => word.replace("|null", "")));
  const [shared = "any"] = plain;
  const isShared = plain.size === 1 && (others.length === 1 || (shared !== "array" && shared !== "map"));
  return `${isShared ? shared : "any"}${isNullable ? "|null" : ""}`;
}

function referenceWord(printer: ShapePrinter, type: TypeNode & { kind: "ref" }): string {
  const { context } = printer;
  const target = context.model.schemas.get(type.name)?.type;
  if (!target) return "any";
  if (!objectOf(context, type)) return isRecursive(context, type.name) ? "any" : wordOf(printer, target);
  const word = knownWords.get(target) ?? objectWord(context, type);
  knownWords.set(target, word);
  return word;
}

/** The word for a name behind which at least one object is. */
function objectWord(context: Context, type: TypeNode): string {
  const members = alternativesOf(context, type, new Set());
  const kinds = members.filter(({ kind }) => kind !== "null");
  const allObjects = kinds.every((member) => objectOf(context, member) !== undefined);
  return `${allObjects ? "object" : "any"}${kinds.length < members.length ? "|null" : ""}`;
}

/** What a value may be, references and unions followed; each name once. */
function alternativesOf(context: Context, type: TypeNode, seen: Set<string>): TypeNode[] {
  if (type.kind === "union") return type.of.flatMap((member) => alternativesOf(context, member, seen));
  if (type.kind !== "ref") return [type];
  const target = seen.has(type.name) ? undefined : context.model.schemas.get(type.name)?.type;
  seen.add(type.name);
  return target ? alternativesOf(context, target, seen) : [];
}

/** The contents of a container, or the shape of a value that may be an object. */
function held(printer: ShapePrinter, type: TypeNode): Code | undefined {
  switch (type.kind) {
    case "array":
      return element(printer, type.items);
    case "tuple":
      return element(printer, anyItem(type));
    case "object":
      return type.properties.length > 0 ? shapeReference(printer, type) : type.rest && element(printer, type.rest);
    case "union": {
      const [only, ...others] = toTell(printer, type.of).filter(({ kind }) => kind !== "null");
      return only && others.length === 0 ? held(printer, only) : shapeReference(printer, type);
    }
    case "ref":
      return heldByName(printer, type);
    case "intersection":
      return shapeReference(printer, type);
    default:
      return undefined;
  }
}

/** A tuple is read like a list: each item as the union of all item types. */
const anyItem = ({ items, rest }: TypeNode & { kind: "tuple" }): TypeNode => ({
  kind: "union",
  of: [...items, rest].flatMap(alternatives).filter(({ kind }) => kind !== "never"),
});

function heldByName(printer: ShapePrinter, type: TypeNode & { kind: "ref" }): Code | undefined {
  const target = printer.context.model.schemas.get(type.name)?.type;
  if (!target || objectOf(printer.context, type)) return target && shapeReference(printer, type);
  return isRecursive(printer.context, type.name) ? undefined : held(printer, target);
}

/** Array items and map values: their shape, or their word if that says something. */
function element(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { word, of } = describe(printer, type);
  if (of) return word === "object" ? of : code`[${literal(word)}, ${of}]`;
  return /^(?:any|array|map)/.test(word) ? undefined : literal(word);
}

/** Whether a name leads back to itself without a named object in between, whose shape would be a constant. */
function isRecursive(context: Context, name: string): boolean {
  const seen = new Set<string>();
  const visit = (current: string): boolean => {
    if (seen.has(current)) return current === name;
    seen.add(current);
    const type = context.model.schemas.get(current)?.type;
    return type !== undefined && !objectOf(context, type) && references(type).some(visit);
  };
  return visit(name);
}

/** `shape` of a descriptor: how a JSON result, or a list's item, is read. */
export function resultShape(printer: ShapePrinter, type: TypeNode, isOptional = false): Code | undefined {
  const { word, of } = describe(printer, type);
  const text = literal(flagged(word, !isOptional));
  if (of === undefined && !word.startsWith("array")) return isOptional || !/^(?:any|map)/.test(word) ? text : undefined;
  return word === "object" && !isOptional ? of : code`[${text}, ${of ?? literal("any")}]`;
}

/** The type by which a value is written for sending; undefined for one that is sent as JavaScript has it. */
export function sentShape(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { rewritten } = printer.context.sides;
  if (!isRewritten(type) && !references(type).some((name) => rewritten.has(name))) return undefined;
  return element({ ...printer, side: "sent" }, type);
}
