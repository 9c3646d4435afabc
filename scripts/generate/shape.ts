import type { ObjectNode, PropertyModel, TypeNode } from "../spec/model/index.js";
import { type Context, references } from "./context.js";
import { type Code, code, entryOf, indent, join, literal } from "./text.js";

/** How the runtime is told about a type: `Shape` and `Property` of the runtime's operation.ts. */
export interface ShapePrinter {
  context: Context;
  /** Shapes that stand above in the file; others are referred to by a thunk. Absent: all do (another file imports them). */
  printed?: ReadonlySet<string>;
  /** Constants that were referred to. */
  used: Set<string>;
  /** Nameless shapes that are being printed: one that leads back to itself is left open there. */
  open?: ReadonlySet<string>;
  /** How many more of them may be printed within the outermost: unions that hold one another have no end otherwise. */
  budget?: { left: number };
}

const MOST_NAMELESS = 50;

/** The object that a type's values are, if they are: of a union, what its members have in common or alone. */
export function objectOf(
  context: Context,
  type: TypeNode,
  seen: ReadonlySet<string> = new Set(),
): ObjectNode | undefined {
  const members = membersOf(context, type, new Set(seen));
  return members.length === 1 ? members[0] : joinObjects(members, false);
}

/** The objects among the members of a union, and of unions in it; each name is followed once. */
function membersOf(context: Context, type: TypeNode, seen: Set<string>): ObjectNode[] {
  switch (type.kind) {
    case "object":
      return type.properties.length > 0 ? [type] : [];
    case "ref": {
      const schema = seen.has(type.name) ? undefined : context.model.schemas.get(type.name);
      seen.add(type.name);
      return schema ? membersOf(context, schema.type, seen) : [];
    }
    case "union":
      return type.of.flatMap((member) => membersOf(context, member, seen));
    case "intersection": {
      const parts = type.of.map((member) => objectOf(context, member, seen)).filter((part) => part !== undefined);
      return [joinObjects(parts, true)].filter((joined) => joined !== undefined);
    }
    default:
      return [];
  }
}

/** Fields of all; in a union required only where every member requires them. */
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
    const texts = new Set(same.map(({ type }) => JSON.stringify(type)));
    return {
      ...(same[0] as PropertyModel),
      required,
      type: texts.size === 1 ? (same[0] as PropertyModel).type : { kind: "unknown" },
    };
  });
  return { kind: "object", properties };
}

/** The constant of a named schema, or the shape itself; undefined for what is no object. */
export function shapeReference(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const object = objectOf(printer.context, type);
  if (!object) return undefined;
  const target = onlyObject(printer.context, type);
  const name = target.kind === "ref" ? printer.context.shapeNames.get(target.name) : undefined;
  if (!name || target.kind !== "ref") return printNameless(printer, target, object);
  printer.used.add(name.text);
  return printer.printed === undefined || printer.printed.has(target.name) ? name : code`() => ${name}`;
}

/** Of a union with one object among texts and nulls, that object. */
function onlyObject(context: Context, type: TypeNode): TypeNode {
  if (type.kind !== "union") return type;
  const [only, ...others] = type.of.filter((member) => objectOf(context, member));
  return only && others.length === 0 ? onlyObject(context, only) : type;
}

function printNameless(printer: ShapePrinter, type: TypeNode, object: ObjectNode): Code | undefined {
  const key = JSON.stringify(type);
  const budget = printer.budget ?? { left: MOST_NAMELESS };
  if (printer.open?.has(key) || budget.left <= 0) return undefined;
  budget.left--;
  return printShape({ ...printer, budget, open: new Set(printer.open).add(key) }, object);
}

export function printShape(printer: ShapePrinter, object: ObjectNode): Code {
  const lines = object.properties
    .filter(({ writeOnly }) => !writeOnly)
    .map((property) => code`${entryOf(property.wire, printProperty(printer, property))},\n`);
  return lines.length === 0 ? code`{}` : code`{\n${indent(join(lines, ""))}}`;
}

function printProperty(printer: ShapePrinter, property: PropertyModel): Code {
  const { word, of } = describe(printer, property.type);
  const name = property.name === property.wire ? "" : `${property.name} `;
  const text = literal(`${name}${flagged(word, property.required)}`);
  return of ? code`[${text}, ${of}]` : text;
}

/** `string|null` of an optional property is `string?|null`. */
const flagged = (word: string, required: boolean): string => (required ? word : word.replace(/^([a-z]+)/, "$1?"));

interface Described {
  word: string;
  of?: Code | undefined;
}

/** The word for a type, and what it holds. */
function describe(printer: ShapePrinter, type: TypeNode): Described {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
    case "date":
      return { word: type.kind };
    case "null":
      return { word: "any|null" };
    case "enum":
      return { word: enumWord(type.values) };
    case "array":
      return { word: "array", of: element(printer, type.items) };
    case "object":
      return type.properties.length > 0
        ? { word: "object", of: shapeReference(printer, type) }
        : { word: "map", of: type.rest && element(printer, type.rest) };
    case "union":
      return describeUnion(printer, type.of);
    case "ref":
      return describeReference(printer, type);
    case "intersection":
      return { word: "any", of: shapeReference(printer, type) };
    default:
      return { word: "any" };
  }
}

function enumWord(values: unknown[]): string {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : "any";
}

/** For a description whose shapes nobody reads. */
const WORDS_ALONE = { used: new Set<string>(), budget: { left: 0 } };

function describeUnion(printer: ShapePrinter, members: TypeNode[]): Described {
  const others = members.filter(({ kind }) => kind !== "null");
  const suffix = others.length < members.length ? "|null" : "";
  const [only] = others;
  if (others.length === 1 && only) {
    const { word, of } = describe(printer, only);
    return { word: word.endsWith("|null") ? word : `${word}${suffix}`, of };
  }
  const words = new Set(
    others.map((member) => describe({ ...printer, ...WORDS_ALONE }, member).word.replace("|null", "")),
  );
  const [word] = words;
  const shared = words.size === 1 && word !== undefined && word !== "array" && word !== "map" ? word : "any";
  return { word: `${shared}${suffix}`, of: shapeReference(printer, { kind: "union", of: others }) };
}

function describeReference(printer: ShapePrinter, type: TypeNode & { kind: "ref" }): Described {
  const schema = printer.context.model.schemas.get(type.name);
  if (!schema) return { word: "any" };
  if (!objectOf(printer.context, type))
    return isRecursive(printer.context, type.name) ? { word: "any" } : describe(printer, schema.type);
  return { word: describeKind(printer, schema.type), of: shapeReference(printer, type) };
}

const describeKind = ({ context }: ShapePrinter, type: TypeNode): string => {
  const members = type.kind === "union" ? type.of : [type];
  const kinds = members.filter(({ kind }) => kind !== "null");
  const allObjects = kinds.every((member) => objectOf(context, member) !== undefined);
  return `${allObjects ? "object" : "any"}${kinds.length < members.length ? "|null" : ""}`;
};

/** Array items and map values: their shape, or their word where that says something. */
function element(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const shape = shapeReference(printer, type);
  if (shape) return shape;
  const { word, of } = describe(printer, type);
  return of || /^(?:any|array|map)/.test(word) ? undefined : literal(word);
}

/** A name that leads back to itself without an object in between. */
function isRecursive(context: Context, name: string): boolean {
  const seen = new Set<string>();
  const visit = (current: string): boolean => {
    if (seen.has(current)) return current === name;
    seen.add(current);
    const schema = context.model.schemas.get(current);
    return schema !== undefined && references(schema.type).some(visit);
  };
  return visit(name);
}

/** `shape` of a descriptor: how a JSON result, or a list's item, is read. */
export function resultShape(printer: ShapePrinter, type: TypeNode, isOptional = false): Code | undefined {
  const { word, of } = describe(printer, type);
  const text = literal(flagged(word, !isOptional));
  if (of === undefined && !word.startsWith("array")) return isOptional ? text : undefined;
  return word === "object" && !isOptional ? of : code`[${text}, ${of ?? literal("any")}]`;
}
