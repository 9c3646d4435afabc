import { type FieldModel, type OperationModel, singular, type TypeNode } from "../spec/model/index.js";
import type { Context } from "./context.js";
import type { Wrapper } from "./passes/resources.js";
import { Code, code, commentText, docComment, identifier, inlineCode, join, literal, propertyKey } from "./text.js";

export interface PrintedFunction {
  text: Code;
  /** Names it needs from the runtime and from operations.ts. */
  values: string[];
  types: string[];
  descriptors: string[];
}

const WIDTH = 120;

/** One wrapper: documentation, signature, one return; exported under its verb. */
export function printFunction(context: Context, wrapper: Wrapper, name: Code, result: Code): PrintedFunction {
  const call = printCall(context, wrapper);
  const exported = name.text === wrapper.verb;
  const returns = wrapper.kind === "list" ? code`List<${result}>` : code`Call<${result}>`;
  const declaration = code`${new Code(exported ? "export " : "")}function ${name}${signature(wrapper, returns, exported ? 16 + name.text.length : 9 + name.text.length)}`;
  const body = printReturn(call);
  const alias = exported ? code`` : code`export { ${name} as ${new Code(exportName(wrapper.verb))} };\n`;
  return {
    text: code`${documentation(context, wrapper)}${declaration} {\n${body}}\n${alias}`,
    values: [call.callee.text],
    types: [
      "Client",
      wrapper.kind === "list" ? "List" : "Call",
      optionsType(wrapper),
      ...(/^Download$/.test(result.text) ? ["Download"] : []),
    ],
    descriptors: call.descriptors.map(String),
  };
}

/** Any identifier name may be exported, reserved words too; what is none is exported as text. */
const exportName = (verb: string): string => (/^[A-Za-z_$][\w$]*$/.test(verb) ? verb : identifier(verb).text);

const optionsType = ({ kind }: Wrapper): string =>
  kind === "list" ? "ListOptions" : kind === "waiter" ? "WaitOptions" : "RequestOptions";

function signature(wrapper: Wrapper, returns: Code, used: number): Code {
  const optional = isOptional(wrapper) && wrapper.kind !== "waiter" ? code`?` : code``;
  const optionsMark = wrapper.kind === "waiter" ? code`` : code`?`;
  const parameters = [
    code`client: Client`,
    code`input${optional}: ${identifier(wrapper.input)}`,
    code`options${optionsMark}: ${new Code(optionsType(wrapper))}`,
  ];
  const line = code`(${join(parameters, ", ")}): ${returns}`;
  if (used + line.text.length + 2 <= WIDTH) return line;
  return code`(\n  ${join(parameters, ",\n  ")},\n): ${returns}`;
}

const isOptional = ({ fields, operation }: Wrapper): boolean =>
  fields.every(({ required }) => !required) &&
  operation.alternatives.every((fields) => fields.every(({ required }) => !required));

interface PrintedCall {
  callee: Code;
  arguments: Code[];
  descriptors: Code[];
}

function printCall(context: Context, wrapper: Wrapper): PrintedCall {
  const descriptor = context.descriptorNames.get(wrapper.operation) ?? code`operation`;
  const rest = [code`input`, code`options`];
  switch (wrapper.kind) {
    case "list":
      return { callee: code`listOperation`, arguments: [code`client`, descriptor, ...rest], descriptors: [descriptor] };
    case "download":
      return {
        callee: code`downloadOperation`,
        arguments: [code`client`, descriptor, ...rest],
        descriptors: [descriptor],
      };
    case "preset":
      return {
        callee: code`callOperation`,
        arguments: [code`client`, descriptor, printPreset(wrapper), code`options`],
        descriptors: [descriptor],
      };
    case "waiter":
      return {
        callee: code`waitOperation`,
        arguments: [code`client`, descriptor, printWaiter(wrapper), ...rest],
        descriptors: [descriptor],
      };
    case "variants":
      return printVariants(context, wrapper);
    default:
      return { callee: code`callOperation`, arguments: [code`client`, descriptor, ...rest], descriptors: [descriptor] };
  }
}

function printPreset({ preset }: Wrapper): Code {
  const entries = [...(preset?.set ?? [])].map(([name, value]) => code`${propertyKey(name)}: ${literal(value)}`);
  return code`{ ...input, ${join(entries, ", ")} }`;
}

function printWaiter({ waiter }: Wrapper): Code {
  const { verb: _, errorField, ...rest } = waiter ?? { verb: "", field: "", success: [], failure: [] };
  return literal(errorField === undefined ? rest : { ...rest, errorField });
}

function printVariants(context: Context, { variants }: Wrapper): PrintedCall {
  const members = [...(variants?.of ?? [])].map(([value, operation]) => ({
    value,
    name: context.descriptorNames.get(operation) ?? code`operation`,
  }));
  const of = join(
    members.map(({ value, name }) => code`${propertyKey(value)}: ${name}`),
    ", ",
  );
  const choice = code`{ name: ${literal(variants?.input)}, of: { ${of} } }`;
  return {
    callee: code`downloadOperation`,
    arguments: [code`client`, choice, code`input`, code`options`],
    descriptors: members.map(({ name }) => name),
  };
}

function printReturn(call: PrintedCall): Code {
  const line = code`  return ${call.callee}(${join(call.arguments, ", ")});\n`;
  if (line.text.length <= WIDTH + 1) return line;
  return code`  return ${call.callee}(\n    ${join(call.arguments, ",\n    ")},\n  );\n`;
}

function documentation(context: Context, wrapper: Wrapper): Code {
  const { operation } = wrapper;
  return docComment(
    spaced([
      commentText(sentence(summaryOf(wrapper))),
      wrapper.kind === "preset" || wrapper.kind === "waiter" || operation.description === undefined
        ? undefined
        : commentText(operation.description),
      code`${inlineCode(`${operation.method} ${operation.path}`)}${scopes(operation)}`,
      code`@example\n\`\`\`ts\n${printExample(context, wrapper)}\n\`\`\``,
      tags(wrapper),
    ]),
  );
}

/** Paragraphs with an empty line between them. */
const spaced = (paragraphs: (Code | undefined)[]): Code[] => {
  const filled = paragraphs.filter((part): part is Code => part !== undefined && part.text !== "");
  return filled.flatMap((part, index) => (index === 0 ? [part] : [code`\n${part}`]));
};

function summaryOf({ operation, kind, verb, preset, waiter }: Wrapper): string {
  if (kind === "preset") {
    const fields = [...(preset?.set ?? [])].map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    return `${words(verb)}: {@link ${identifier(operation.verb)}} with ${fields.join(" and ")}`;
  }
  if (kind === "waiter") {
    return `Polls {@link ${identifier(operation.verb)}} until ${waiter?.field} is ${waiter?.success.join(" or ")}`;
  }
  return operation.summary ?? words(verb);
}

const words = (verb: string): string => {
  const spacedOut = verb.replace(
    /([a-z0-9])([A-Z])/g,
    (_, left: string, right: string) => `${left} ${right.toLowerCase()}`,
  );
  return spacedOut.slice(0, 1).toUpperCase() + spacedOut.slice(1);
};

const sentence = (text: string): string => (/[.!?]\s*$/.test(text) ? text : `${text.trim()}.`);

const scopes = ({ scopes: needed }: OperationModel): Code =>
  needed.length === 0 ? code`` : code` (scope ${commentText(needed.join(" or "))})`;

const ERROR_CLASSES: Readonly<Record<string, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "ValidationError",
  429: "RateLimitError",
};

const errorClass = (status: string): string =>
  ERROR_CLASSES[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");

function tags({ operation, kind }: Wrapper): Code {
  const classes = new Map<string, string[]>();
  for (const status of operation.errors)
    classes.set(errorClass(status), [...(classes.get(errorClass(status)) ?? []), status]);
  const lines = [...classes].map(
    ([name, statuses]) => code`@throws {${new Code(name)}} ${commentText(statuses.join(", "))}`,
  );
  if (kind === "waiter")
    lines.push(code`@throws {WaiterError} If it fails, or does not get there within \`maxWaitMs\``);
  if (operation.docsUrl !== undefined) lines.push(code`@see ${commentText(operation.docsUrl.replace(/\s/g, ""))}`);
  if (operation.deprecated) lines.push(code`@deprecated`);
  return join(lines, "\n");
}

function printExample(context: Context, wrapper: Wrapper): Code {
  const { operation, kind } = wrapper;
  const namespace = context.resources.find(({ name }) => name === operation.resource)?.namespace ?? code`api`;
  const callee = code`${namespace}.${new Code(exportName(wrapper.verb))}`;
  const shown = [...wrapper.fields, ...(operation.alternatives[0] ?? [])].filter(
    ({ required, name }) => required || operation.example.has(name),
  );
  const entries = shown.map((field) => {
    const value = operation.example.get(field.name);
    return code`${propertyKey(field.name)}: ${value === undefined ? sample(context, field) : literal(value)}`;
  });
  const holds = operation.result.kind !== "none" || kind === "download" || kind === "variants";
  const [head, tail] =
    kind === "list"
      ? [code`for await (const ${itemName(operation)} of ${callee}`, code` console.log(${itemName(operation)});`]
      : [holds ? code`const ${resultName(wrapper)} = await ${callee}` : code`await ${callee}`, code`;`];
  const options = kind === "waiter" ? code`, { maxWaitMs: 120_000 }` : code``;
  const close = kind === "list" ? code`)` : code``;
  const needsInput = entries.length > 0 || kind === "waiter";
  const line = code`${head}(client${needsInput ? code`, { ${join(entries, ", ")} }` : code``}${options})${close}${tail}`;
  if (line.text.length <= 110) return line;
  return code`${head}(client, {\n  ${join(entries, ",\n  ")},\n}${options})${close}${tail}`;
}

const ITEM_NAMES_TAKEN = new Set(["client", "console"]);

/** The resource's singular; a resource that is its own (`media`) would be hidden by a variable of its name. */
const itemName = ({ resource }: OperationModel): Code => {
  const type = singular(resource);
  const item = type.slice(0, 1).toLowerCase() + type.slice(1);
  return identifier(item === resource || ITEM_NAMES_TAKEN.has(item) ? "result" : item);
};

const resultName = ({ kind, operation }: Wrapper): Code =>
  kind === "download" || kind === "variants" ? code`download` : itemName(operation);

const UUID = "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90";

/** A value that the type takes and a reader recognises. */
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
  if (/^(?:to|from|.*number)$/i.test(name)) return "+15550100";
  return name.replace(/[^\p{L}\p{N} _-]/gu, "") || "text";
}
