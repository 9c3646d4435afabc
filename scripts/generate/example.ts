/** The example in a wrapper's documentation, with sample values. */
import {
  type FieldModel,
  isEventStream,
  lowerFirst,
  type OperationModel,
  singular,
  type TypeNode,
} from "../spec/model/index.js";
import type { Context } from "./context.js";
import { type Code, code, exportName, identifier, join, literal, propertyKey } from "./text.js";
import type { Wrapper } from "./wrapper.js";

/** A call as a reader would write it, and how its download is read. */
export function printExample(context: Context, wrapper: Wrapper): Code {
  const call = printCall(context, wrapper);
  if (!isDownload(wrapper)) return call;
  return isEventStream(wrapper.operation.result.mediaType ?? "")
    ? code`${call}\nconst reader = download.body.getReader();\nfor (let part = await reader.read(); !part.done; part = await reader.read()) {\n  console.log(part.value);\n}`
    : code`${call}\nconst content = await new Response(download.body).blob();`;
}

const isDownload = ({ kind }: Wrapper): boolean => kind === "download" || kind === "variants";

/** With the required fields, and those of the spec's own example. */
function printCall(context: Context, wrapper: Wrapper): Code {
  const { operation, kind, preset } = wrapper;
  const namespace = context.resources.find(({ name }) => name === operation.resource)?.namespace ?? code`api`;
  const callee = code`${namespace}.${exportName(wrapper.verb)}`;
  const shown = [...wrapper.fields, ...(operation.alternatives[0] ?? [])].filter(
    ({ required, name }) => required || (preset === undefined && operation.example.has(name)),
  );
  const entries = shown.map((field) => {
    const value = operation.example.get(field.name);
    return code`${propertyKey(field.name)}: ${value === undefined ? sample(context, field) : literal(value)}`;
  });
  const holds = operation.result.kind !== "none" || isDownload(wrapper);
  const [head, tail] =
    kind === "list"
      ? [code`for await (const ${itemName(operation)} of ${callee}`, code` console.log(${itemName(operation)});`]
      : [holds ? code`const ${resultName(wrapper)} = await ${callee}` : code`await ${callee}`, code`;`];
  const options = kind === "waiter" ? code`, { maxWaitMs: 120_000 }` : code``;
  const close = kind === "list" ? code`)` : code``;
  const needsInput = entries.length > 0 || kind === "waiter";
  const line = code`${head}(client${needsInput ? code`, { ${join(entries, ", ")} }` : code``}${options})${close}${tail}`;
  if (line.text.length <= 110 || entries.length === 0) return line;
  return code`${head}(client, {\n  ${join(entries, ",\n  ")},\n}${options})${close}${tail}`;
}

const TAKEN = new Set(["client", "console"]);

const itemName = (operation: OperationModel): Code => variable(operation, singular(operation.resource));

/** Named after its type: the result of a lookup is not a phone number. */
function resultName(wrapper: Wrapper): Code {
  if (isDownload(wrapper)) return code`download`;
  const { operation } = wrapper;
  const { type } = operation.result;
  if (type?.kind === "array") return variable(operation, "items");
  return variable(operation, type?.kind === "ref" ? type.name : singular(operation.resource));
}

/** A variable with the name of its resource (`media`) would hide it; the names of generic types of .NET and Java run over a line. */
function variable({ resource }: OperationModel, type: string): Code {
  const name = lowerFirst(type);
  return identifier(name === resource || TAKEN.has(name) || name.length > 40 ? "result" : name);
}

const UUID = "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90";

/** A value that the type accepts and a reader recognises. */
function sample(context: Context, field: Pick<FieldModel, "name" | "type">, depth = 0): Code {
  return sampleType(context, field.type, field.name, depth);
}

function sampleType(context: Context, type: TypeNode, name: string, depth: number): Code {
  switch (type.kind) {
    case "enum":
      return literal(type.values[0] ?? "");
    case "number":
      return code`1`;
    case "boolean":
      return code`true`;
    case "date":
      return code`new Date("2026-09-01T10:00:00Z")`;
    case "null":
      return code`null`;
    case "array":
      return depth > 2 ? code`[]` : code`[${sampleType(context, type.items, name.replace(/s$/, ""), depth + 1)}]`;
    case "tuple":
      return code`[${join(
        type.items.map((item) => sampleType(context, item, name, depth + 1)),
        ", ",
      )}]`;
    case "union":
      return sampleType(context, type.of.find(({ kind }) => kind !== "null") ?? { kind: "null" }, name, depth);
    case "object":
      return sampleObject(context, type, depth);
    case "ref":
      return depth > 6
        ? code`{}`
        : sampleType(context, context.model.schemas.get(type.name)?.type ?? { kind: "unknown" }, name, depth + 1);
    case "intersection":
      return code`{}`;
    default:
      return literal(sampleText(name));
  }
}

function sampleObject(context: Context, type: TypeNode & { kind: "object" }, depth: number): Code {
  const entries = type.properties
    .filter(({ required, readOnly }) => required && !readOnly)
    .map((property) => code`${propertyKey(property.name)}: ${sample(context, property, depth + 1)}`);
  return entries.length === 0 ? code`{}` : code`{ ${join(entries, ", ")} }`;
}

function sampleText(name: string): string {
  if (/(?:^|[a-z_])(?:sid|id)$/i.test(name)) return UUID;
  if (/url|uri|callback/i.test(name)) return "https://example.com/hook";
  if (/^(?:to|from|number)$|phone|e164/i.test(name)) return "+12025550100";
  return name.replace(/[^\p{L}\p{N} _-]/gu, "") || "text";
}
