import type { NamedSchema } from "../../spec/model/index.js";
import type { Context, GeneratedFile } from "../context.js";
import { printImports } from "../imports.js";
import { isTextEnum, type Side } from "../sides.js";
import { type Code, code, commentText, docComment, identifier, join } from "../text.js";
import { printObject, printType, Uses, visibleTo } from "../types.js";

/** models.ts: the types of received values, and of named parts of sent values. */
export function modelsPass(context: Context): GeneratedFile[] {
  const uses = new Uses();
  const printed = modelNames(context).map(({ name, schema, side }) => printModel(context, schema, name, side, uses));
  if (printed.length === 0) return [];
  const imports = printImports(context.runtime, { types: uses.runtime });
  return [{ path: "models.ts", text: `${context.banner}${imports}${join(printed, "\n")}` }];
}

interface PrintedModel {
  name: string;
  schema: NamedSchema;
  side: Side;
}

/** Received schemas under their names; sent ones likewise, but under a name of their own if both exist and differ. */
export function modelNames({ model, sides }: Context): PrintedModel[] {
  const found: PrintedModel[] = [];
  for (const [name, schema] of [...model.schemas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sides.received.has(name)) found.push({ name, schema, side: "received" });
    else if (sides.sent.has(name)) found.push({ name, schema, side: "sent" });
    const input = sides.twoFaced.get(name);
    if (input !== undefined) found.push({ name: input, schema, side: "sent" });
  }
  return found;
}

function printModel(context: Context, schema: NamedSchema, name: string, side: Side, uses: Uses): Code {
  const { type } = schema;
  // An alias of a schema shares its description.
  const named = type.kind === "ref" ? context.model.schemas.get(type.name) : undefined;
  const description = schema.description ?? named?.description;
  const doc = docComment([
    description === undefined ? undefined : commentText(description),
    schema.deprecated ? code`@deprecated` : undefined,
  ]);
  // An enum's alias is the closed list; received properties that refer to it make it open.
  const printer = { context, side: isTextEnum(type) ? ("sent" as const) : side, uses };
  if (type.kind === "object" && visibleTo(side, type.properties).length > 0) {
    return code`${doc}export interface ${identifier(name)} ${printObject(printer, type.properties, type.rest)}\n`;
  }
  return code`${doc}export type ${identifier(name)} = ${printType(printer, type)};\n`;
}
