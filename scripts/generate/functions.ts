import { addTo } from "../spec/index.js";
import {
  type OperationModel,
  type PresetModel,
  upperFirst,
  type VariantsModel,
  type WaiterModel,
} from "../spec/model/index.js";
import type { Context } from "./context.js";
import { printExample } from "./example.js";
import {
  Code,
  code,
  commentText,
  docComment,
  exportName,
  identifier,
  inlineCode,
  join,
  literal,
  propertyKey,
  WIDTH,
} from "./text.js";
import type { Wrapper } from "./wrapper.js";

export interface PrintedFunction {
  text: Code;
  /** Names that it needs from the runtime and from operations.ts. */
  values: string[];
  types: string[];
  descriptors: string[];
}

/** One wrapper: documentation, signature, one return; exported under its verb. */
export function printFunction(context: Context, wrapper: Wrapper, name: Code, result: Code): PrintedFunction {
  const call = printCall(context, wrapper);
  const exported = name.text === wrapper.verb;
  const returns = wrapper.kind === "list" ? code`List<${result}>` : code`Call<${result}>`;
  const head = code`${new Code(exported ? "export " : "")}function ${name}`;
  const body = printReturn(call);
  const alias = exported ? code`` : code`export { ${name} as ${exportName(wrapper.verb)} };\n`;
  return {
    text: code`${documentation(context, wrapper)}${signature(wrapper, head, returns)} {\n${body}}\n${alias}`,
    values: [call.callee.text],
    types: [
      "Client",
      wrapper.kind === "list" ? "List" : "Call",
      optionsType(wrapper),
      ...(result.text === "Download" ? ["Download"] : []),
    ],
    descriptors: call.descriptors.map(String),
  };
}

const optionsType = ({ kind }: Wrapper): string =>
  kind === "list" ? "ListOptions" : kind === "waiter" ? "WaitOptions" : "RequestOptions";

function signature(wrapper: Wrapper, head: Code, returns: Code): Code {
  const optional = isOptional(wrapper) && wrapper.kind !== "waiter" ? code`?` : code``;
  const optionsMark = wrapper.kind === "waiter" ? code`` : code`?`;
  const parameters = [
    code`client: Client`,
    code`input${optional}: ${identifier(wrapper.input)}`,
    code`options${optionsMark}: ${new Code(optionsType(wrapper))}`,
  ];
  const line = code`${head}(${join(parameters, ", ")}): ${returns}`;
  if (line.text.length + " {".length <= WIDTH) return line;
  return code`${head}(\n  ${join(parameters, ",\n  ")},\n): ${returns}`;
}

const isOptional = ({ fields, operation }: Wrapper): boolean =>
  fields.every(({ required }) => !required) &&
  operation.alternatives.every((fields) => fields.every(({ required }) => !required));

interface PrintedCall {
  callee: Code;
  arguments: Code[];
  descriptors: Code[];
}

const CALLEES: Readonly<Record<Wrapper["kind"], Code>> = {
  call: code`callOperation`,
  list: code`listOperation`,
  download: code`downloadOperation`,
  variants: code`downloadOperation`,
  waiter: code`waitOperation`,
};

function printCall(context: Context, wrapper: Wrapper): PrintedCall {
  const { operation, kind, variants, waiter, preset } = wrapper;
  const chosen = variants && printVariants(context, variants);
  const descriptor = context.descriptorNames.get(operation) ?? code`operation`;
  return {
    callee: CALLEES[kind],
    arguments: [
      code`client`,
      chosen?.choice ?? descriptor,
      ...(waiter ? [printWaiter(waiter)] : []),
      preset ? printPreset(preset) : code`input`,
      code`options`,
    ],
    descriptors: chosen?.descriptors ?? [descriptor],
  };
}

function printPreset({ set }: PresetModel): Code {
  const entries = [...set].map(([name, value]) => code`${propertyKey(name)}: ${literal(value)}`);
  return code`{ ...input, ${join(entries, ", ")} }`;
}

function printWaiter({ verb: _, errorField, ...rest }: WaiterModel): Code {
  return literal(errorField === undefined ? rest : { ...rest, errorField });
}

function printVariants(context: Context, { input, of }: VariantsModel): { choice: Code; descriptors: Code[] } {
  const members = [...of].map(([value, operation]) => ({
    value,
    name: context.descriptorNames.get(operation) ?? code`operation`,
  }));
  const entries = join(
    members.map(({ value, name }) => code`${propertyKey(value)}: ${name}`),
    ", ",
  );
  return {
    choice: code`{ name: ${literal(input)}, of: { ${entries} } }`,
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
      wrapper.preset || wrapper.kind === "waiter" || operation.description === undefined
        ? undefined
        : commentText(operation.description),
      code`${inlineCode(`${operation.method} ${operation.path}`)}${remarks(operation)}`,
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
  if (preset) {
    const fields = [...preset.set].map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    return `${words(verb)}: {@link ${identifier(operation.verb)}} with ${fields.join(" and ")}`;
  }
  if (kind === "waiter") {
    return `Polls {@link ${identifier(operation.verb)}} until ${waiter?.field} is ${waiter?.success.join(" or ")}`;
  }
  return operation.summary ?? words(verb);
}

/** A verb as the beginning of a sentence: `uploadLabel` -> `Upload label`. */
export const words = (verb: string): string => {
  const spacedOut = verb.replace(
    /([a-z0-9])([A-Z])/g,
    (_, left: string, right: string) => `${left} ${right.toLowerCase()}`,
  );
  return upperFirst(spacedOut);
};

const sentence = (text: string): string => (/[.!?]\s*$/.test(text) ? text : `${text.trim()}.`);

/** The scope that the token needs, and whether the client retries it. */
function remarks({ scopes, method, idempotent }: OperationModel): Code {
  const scope = scopes.length > 0 && code`scope ${commentText(scopes.join(" or "))}`;
  const retried = idempotent
    ? code`retried after a failure`
    : !RETRIED.test(method) && code`not retried if it may have taken effect`;
  const all = [scope, retried].filter((remark) => remark instanceof Code);
  return all.length === 0 ? code`` : code` (${join(all, "; ")})`;
}

/** The methods that a request may be repeated with. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const RETRIED = /^(?:GET|HEAD|PUT|DELETE)$/;

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

/** When a waiter gives up. */
function endsOf({ field, failure, errorField }: WaiterModel): string[] {
  return [
    ...(failure.length > 0 ? [`${field} becomes ${failure.join(" or ")}`] : []),
    ...(errorField === undefined ? [] : [`${errorField} is set`]),
    "`maxWaitMs` passes",
  ];
}

function tags({ operation, waiter }: Wrapper): Code {
  const classes = new Map<string, string[]>();
  for (const status of operation.errors) addTo(classes, errorClass(status), status);
  const lines = [...classes].map(
    ([name, statuses]) => code`@throws {${new Code(name)}} ${commentText(statuses.join(", "))}`,
  );
  if (waiter) lines.push(code`@throws {WaiterError} If ${commentText(endsOf(waiter).join(", or "))}`);
  if (operation.docsUrl !== undefined) lines.push(code`@see ${commentText(operation.docsUrl.replace(/\s/g, ""))}`);
  if (operation.deprecated) lines.push(code`@deprecated`);
  return join(lines, "\n");
}
