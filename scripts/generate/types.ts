import type { PropertyModel, TypeNode } from "../spec/model/index.js";
import type { Context } from "./context.js";
import { isTextEnum, type Side } from "./sides.js";
import {
  Code,
  code,
  commentText,
  docComment,
  identifier,
  indent,
  inlineCode,
  join,
  literal,
  memberKey,
} from "./text.js";

/** Names that a printed type refers to. */
export class Uses {
  readonly models = new Set<string>();
  readonly runtime = new Set<string>();
}

/** Prints a type as one side sees it; `alias` renames a model where its name means something else in the file. */
export interface TypePrinter {
  context: Context;
  side: Side;
  uses: Uses;
  alias?: (model: string) => string;
}

export function printType(printer: TypePrinter, type: TypeNode): Code {
  switch (type.kind) {
    case "date":
      return printer.side === "sent" ? code`Date | string` : code`Date`;
    case "binary":
      return printer.side === "sent" ? code`Blob | ArrayBuffer | Uint8Array | string` : code`string`;
    case "enum":
      return printEnum(type.isConstant ? { ...printer, side: "sent" } : printer, type.values);
    case "array":
      return printArray(printer, type.items);
    case "tuple":
      return printTuple(printer, type.items, type.rest);
    case "object":
      return printObject(printer, type.properties, type.rest);
    case "union":
      return printUnion(printer, type.of);
    case "intersection":
      return join(
        type.of.map((member) => wrapped(printer, member)),
        " & ",
      );
    case "ref":
      return printReference(printer, type);
    default:
      return new Code(type.kind);
  }
}

/** Received text enums are open: a server may have more values than are documented. */
function printEnum({ side, uses }: TypePrinter, values: (string | number | boolean)[]): Code {
  const union = join(values.map(literal), " | ");
  if (side === "sent" || values.every((value) => typeof value === "boolean")) return union;
  if (values.every((value) => typeof value === "string")) {
    uses.runtime.add("Open");
    return code`Open<${union}>`;
  }
  const wide = [...new Set(values.map((value) => typeof value))].map((name) => code`(${new Code(name)} & {})`);
  return code`${union} | ${join(wide, " | ")}`;
}

const printArray = (printer: TypePrinter, items: TypeNode): Code =>
  printer.side === "sent" ? code`readonly ${wrapped(printer, items)}[]` : code`${wrapped(printer, items)}[]`;

function printTuple(printer: TypePrinter, items: TypeNode[], rest: TypeNode): Code {
  const parts = items.map((item) => printType(printer, item));
  if (rest.kind !== "never") parts.push(code`...${wrapped(printer, rest)}[]`);
  return code`[${join(parts, ", ")}]`;
}

/** The properties without those that only the other side has. */
export const visibleTo = (side: Side, properties: PropertyModel[]): PropertyModel[] =>
  properties.filter((property) => !(side === "sent" ? property.readOnly : property.writeOnly));

export function printObject(printer: TypePrinter, properties: PropertyModel[], rest?: TypeNode): Code {
  const visible = visibleTo(printer.side, properties);
  if (visible.length === 0) {
    if (!rest) return code`Record<string, undefined>`;
    // Where the other side has names, the runtime reads an object, not a map.
    return code`{ [name: string]: ${properties.length > 0 ? code`unknown` : printType(printer, rest)} }`;
  }
  const members = visible.map((property) => printMember(printer, property));
  // An index signature must fit every member, so next to members it can only have the loosest type.
  if (rest) members.push(code`[name: string]: unknown;\n`);
  return code`{\n${indent(join(members, ""))}}`;
}

export type Member = Pick<
  PropertyModel,
  "name" | "type" | "required" | "description" | "deprecated" | "default" | "limits"
>;

/** `name?: type;` with its documentation. A field that is sent may be undefined, and is then left out. */
function printMember(printer: TypePrinter, member: Member): Code {
  const type = printType(printer, member.type);
  const optional = member.required ? code`` : code`?`;
  const orUndefined =
    member.required || printer.side === "received" || type.text === "unknown" ? code`` : code` | undefined`;
  return code`${memberDoc(printer.side, member)}${memberKey(member.name)}${optional}: ${type}${orUndefined};\n`;
}

function memberDoc(side: Side, { description, deprecated, default: fallback, limits = {} }: Member): Code {
  const told = Object.entries({ default: fallback ?? undefined, ...limits }).filter(([, value]) => value !== undefined);
  return docComment([
    description === undefined ? undefined : commentText(description),
    ...(side === "sent" ? told.map(([tag, value]) => printTag(tag, value)) : []),
    deprecated ? code`@deprecated` : undefined,
  ]);
}

const printTag = (tag: string, value: unknown): Code =>
  code`@${commentText(tag)} ${tag === "pattern" ? inlineCode(String(value)) : commentText(literal(value).text)}`;

function printUnion(printer: TypePrinter, members: TypeNode[]): Code {
  const printed = members.map((member) =>
    member.kind === "union" ? wrapped(printer, member) : printType(printer, member),
  );
  // Two forms of a number on the wire are the same type here.
  return join([...new Map(printed.map((member) => [member.text, member])).values()], " | ");
}

function printReference(printer: TypePrinter, { name, isConstant }: TypeNode & { kind: "ref" }): Code {
  const { context, side, uses, alias } = printer;
  const schema = context.model.schemas.get(name);
  if (!schema) return code`unknown`;
  // Only texts have a name for the closed list.
  if (isConstant && !isTextEnum(schema.type)) return printType({ ...printer, side: "sent" }, schema.type);
  const printed = (side === "sent" && context.sides.twoFaced.get(name)) || name;
  uses.models.add(printed);
  const text = identifier(alias?.(printed) ?? printed);
  if (side === "received" && !isConstant && isTextEnum(schema.type)) {
    uses.runtime.add("Open");
    return code`Open<${text}>`;
  }
  return text;
}

/** The type, in parentheses if a postfix or `&` would otherwise bind to only a part of it. */
function wrapped(printer: TypePrinter, type: TypeNode): Code {
  const printed = printType(printer, type);
  return hasLooseParts(printer, type) ? code`(${printed})` : printed;
}

/** Whether a type is printed as a union, an intersection or a `readonly` list. */
function hasLooseParts(printer: TypePrinter, type: TypeNode): boolean {
  const isSent = printer.side === "sent";
  switch (type.kind) {
    case "date":
    case "binary":
    case "array":
      return isSent;
    case "enum":
      return isSent ? type.values.length > 1 : !isTextEnum(type);
    case "union":
    case "intersection":
      return true;
    default:
      return false;
  }
}
