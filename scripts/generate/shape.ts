import { type ObjectNode, type PropertyModel, refuseTwins, type TypeNode } from "../spec/model/index.js";
import type { Context } from "./context.js";
import { alternatives, hasConstant, isRecursive, objectOf, onlyObject, readObjects } from "./objects.js";
import { isRewritten, references, type Side } from "./sides.js";
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

/** The constant of a named schema, or the shape itself; undefined for anything that is not an object, or a map of what is read as it is. */
export function shapeReference(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { object, rest } = readObjects(printer.context, type);
  if (!object && !rest) return undefined;
  const only = onlyObject(printer.context, type);
  if (only !== type) return held(printer, only);
  if (type.kind === "object" || references(type).length === 0) return printObjects(printer, type);
  const { context, side } = printer;
  const name =
    type.kind === "ref"
      ? context.shapeNames[side].get(type.name)
      : context.unions.nameOf(type, side, (object?.properties.length ?? 0) + 1);
  return name && constantNamed(printer, name);
}

/** A constant, in a thunk if it is declared later in the file. */
function constantNamed({ printed, used }: ShapePrinter, name: Code): Code {
  used.add(name.text);
  return printed === undefined || printed.has(name.text) ? name : code`() => ${name}`;
}

/** The shape of a type's objects, and the type of what its maps hold; undefined if neither says anything. */
function printObjects(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { object, rest } = readObjects(printer.context, type);
  const others = rest && element(printer, rest);
  const shape = object && printShape(printer, object);
  return others ? code`[${shape ?? code`{}`}, ${others}]` : shape;
}

/** The constant of a named schema's values, or of a union's, if there is one. */
export function printConstant(printer: ShapePrinter, name: Code, type: TypeNode, schema?: string): Code | undefined {
  const isObject = objectOf(printer.context, type) !== undefined;
  if (!isObject && schema !== undefined && !hasConstant(printer.context, schema)) return undefined;
  const isHeld = schema !== undefined && (type.kind === "ref" || !isObject);
  const printed = isHeld ? held(printer, type) : printObjects(printer, type);
  // A union was named before it was known whether anything in its maps is read in another form.
  const value = printed ?? (schema === undefined ? code`{}` : undefined);
  if (!value) return undefined;
  const kind = value.text.startsWith("{") ? code`Shape` : code`Type`;
  return code`export const ${name}: ${kind} = ${value};\n`;
}

function printShape(printer: ShapePrinter, object: ObjectNode): Code {
  const visible = visibleTo(printer.side, object.properties);
  if (printer.side === "sent") refuseTwins(visible, "a value may be one of several objects, and ");
  const lines = visible.map((property) => code`${entryOf(property.wire, printProperty(printer, property))},\n`);
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

/** The words for names; where unions lead to one another, each is asked about thousands of times. */
const knownWords = new WeakMap<TypeNode, string>();

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
      return type.kind;
    case "union":
      return unionWord(printer, type.of);
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

function unionWord(printer: ShapePrinter, members: TypeNode[]): string {
  const others = members.filter(({ kind }) => kind !== "null");
  const words = [...new Set(others.map((member) => wordOf(printer, member)))];
  const isNullable = others.length < members.length || words.some((word) => word.endsWith("|null"));
  const plain = new Set(words.map((word) => word.replace("|null", "")));
  const [shared = "any"] = plain;
  const isShared = plain.size === 1 && (others.length === 1 || shared !== "array");
  return `${isShared ? shared : "any"}${isNullable ? "|null" : ""}`;
}

function referenceWord(printer: ShapePrinter, type: TypeNode & { kind: "ref" }): string {
  const { context } = printer;
  const target = context.model.schemas.get(type.name)?.type;
  if (!target) return "any";
  if (!objectOf(context, type))
    return target.kind === "union" && isRecursive(context, type.name) ? "any" : wordOf(printer, target);
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
      return shapeReference(printer, type);
    case "union": {
      const [only, ...others] = type.of.filter(({ kind }) => kind !== "null");
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
  const { context, side } = printer;
  const schema = context.model.schemas.get(type.name)?.type;
  if (!schema || objectOf(context, type)) return schema && shapeReference(printer, type);
  if (!isRecursive(context, type.name)) return held(printer, schema);
  const name = hasConstant(context, type.name) ? context.shapeNames[side].get(type.name) : undefined;
  return name && constantNamed(printer, name);
}

/** Array items and map values: their shape, or their word if that says something. */
function element(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { word, of } = describe(printer, type);
  if (of) return word === "object" ? of : code`[${literal(word)}, ${of}]`;
  return /^(?:any|array|object)/.test(word) ? undefined : literal(word);
}

/** `shape` of a descriptor: how a JSON result, or a list's item, is read. */
export function resultShape(printer: ShapePrinter, type: TypeNode, isOptional = false): Code | undefined {
  const { word, of } = describe(printer, type);
  const text = literal(flagged(word, !isOptional));
  if (of === undefined && !word.startsWith("array"))
    return isOptional || !/^(?:any|object)/.test(word) ? text : undefined;
  return word === "object" && !isOptional ? of : code`[${text}, ${of ?? literal("any")}]`;
}

/** The type by which a value is written for sending; undefined for one that is sent as JavaScript has it. */
export function sentShape(printer: ShapePrinter, type: TypeNode): Code | undefined {
  const { rewritten } = printer.context.sides;
  if (!isRewritten(type) && !references(type).some((name) => rewritten.has(name))) return undefined;
  return element({ ...printer, side: "sent" }, type);
}
