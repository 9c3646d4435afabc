import { type BodyModel, type FieldModel, type OperationModel, within } from "../../spec/model/index.js";
import type { Context, GeneratedFile } from "../context.js";
import { encodingNames } from "../encodings.js";
import { printImport } from "../imports.js";
import { either } from "../objects.js";
import { resultShape, type ShapePrinter, sentShape } from "../shape.js";
import { Code, code, entryOf, indent, join, literal, propertyKey } from "../text.js";

/** operations.ts: one frozen descriptor per operation, shared by wrappers, thin client and fake space. */
export function operationsPass(context: Context): GeneratedFile[] {
  const { model } = context;
  const printer: ShapePrinter = { context, side: "received", used: new Set() };
  const descriptors = model.operations.map((operation) => printDescriptor(printer, operation));
  const encoders = new Set([
    ...model.operations.map(() => "defineOperation"),
    ...model.operations.flatMap(({ body }) => (body ? bodyEncoders(body) : [])),
    ...model.operations.flatMap(allFields).flatMap(encodingNames),
  ]);
  const imports = [
    printImport(context.runtime, { values: encoders, types: ["Api", "Operation"] }),
    printImport(literal("./shapes.js"), { values: printer.used }),
  ];
  const all = code`export const operations: readonly Operation[] = [\n${indent(
    join(
      [...context.descriptorNames.values()].map((name) => code`${name},\n`),
      "",
    ),
  )}];\n`;
  const api = code`export const api: Api = ${literal({ name: model.name, basePath: model.basePath, ...(model.naming === "camelCase" && { convert: true }) })};\n`;
  return [
    { path: "operations.ts", text: `${context.banner}${join(imports, "")}\n${join([api, ...descriptors, all], "\n")}` },
  ];
}

function printDescriptor(printer: ShapePrinter, operation: OperationModel): Code {
  const name = printer.context.descriptorNames.get(operation) ?? code`operation`;
  const entries = [
    entry("id", literal(operationName(operation))),
    printApi(operation),
    entry("method", literal(operation.method)),
    entry("path", literal(sentPath(operation))),
    entry("route", sentPath(operation) === operation.path ? undefined : literal(operation.path)),
    entry("account", operation.account === undefined ? undefined : literal(operation.account)),
    entry(
      "input",
      within(operation.pointer, () => printInput(printer, operation)),
    ),
    entry("body", operation.body && printBody(operation.body)),
    entry("contentType", operation.body && literal(operation.body.sentType)),
    entry("idempotent", operation.idempotent ? code`true` : undefined),
    entry("security", operation.security === "basic" ? undefined : literal(operation.security)),
    ...resultEntries(printer, operation),
    entry("paging", printPaging(operation)),
  ];
  return code`export const ${name}: Operation = /* @__PURE__ */ defineOperation({\n${indent(join(entries, ""))}});\n`;
}

const bodyEncoders = ({ encoder, unlessEmpty }: BodyModel): string[] =>
  unlessEmpty ? ["unlessEmpty", encoder] : [encoder];

const printBody = (body: BodyModel): Code =>
  body.unlessEmpty ? code`/* @__PURE__ */ unlessEmpty(${new Code(body.encoder)})` : new Code(body.encoder);

/** The path without its fragment, and with what a parameter's style puts before its value. */
const sentPath = ({ path, fields }: OperationModel): string =>
  fields.reduce(
    (sent, { wire, before = "" }) => sent.replaceAll(`{${wire}}`, () => `${before}{${wire}}`),
    path.replace(/#.*/s, ""),
  );

const printApi = ({ basePath }: OperationModel): Code =>
  basePath === undefined ? code`api,\n` : entry("api", code`{ ...api, basePath: ${literal(basePath)} }`);

/** The name in errors and logs: `recordings.get`; for a foreign document, its operationId. */
const operationName = ({ id, resource, verb, reachedBy = verb }: OperationModel): string =>
  id.includes(".") ? `${resource}.${reachedBy}` : id;

const entry = (key: string, value: Code | undefined): Code => (value ? code`${propertyKey(key)}: ${value},\n` : code``);

/** Every field that may be sent. What several alternatives have under one name is written by one type. */
function allFields({ fields, alternatives }: OperationModel): FieldModel[] {
  const byName = new Map<string, FieldModel[]>();
  for (const field of [...alternatives.flat().reverse(), ...fields])
    byName.set(field.name, [field, ...(byName.get(field.name) ?? [])]);
  return [...byName.values()].map((same) => ({
    ...(same[0] as FieldModel),
    type: either(same.map(({ type }) => type)),
  }));
}

function printInput(printer: ShapePrinter, operation: OperationModel): Code {
  const fields = allFields(operation);
  if (fields.length === 0) return code`{}`;
  const lines = fields.map((field) => code`${entryOf(field.name, printField(printer, operation, field))},\n`);
  return code`{\n${indent(join(lines, ""))}}`;
}

function printField(printer: ShapePrinter, operation: OperationModel, field: FieldModel): Code {
  const parts = [literal(field.place), literal(field.wire)];
  const written = writing(printer, operation, field);
  const encoding = printEncoding(field);
  if (encoding || written) parts.push(encoding ?? code`undefined`);
  if (written) parts.push(written);
  return code`[${join(parts, ", ")}]`;
}

function printEncoding(field: FieldModel): Code | undefined {
  const names = encodingNames(field).map((name) => new Code(name));
  if (names.length < 2 && field.mediaType === undefined && field.between === undefined) return names[0];
  const parts = names.map((name) => code`...${name}`);
  if (field.between !== undefined) parts.push(code`delimiter: ${literal(field.between)}`);
  if (field.mediaType !== undefined) parts.push(code`contentType: ${literal(field.mediaType)}`);
  return code`{ ${join(parts, ", ")} }`;
}

const OF_OBJECTS = new Set([
  "assigned",
  "cookies",
  "deepObject",
  "exploded",
  "fields",
  "flat",
  "json",
  "jsonObjects",
  "listed",
]);

/** How a value is written that is JSON, or an object; the encodings take care of texts. */
function writing(printer: ShapePrinter, { body }: OperationModel, { place, encodings, type }: FieldModel) {
  if (printer.context.model.naming === "wire") return undefined;
  const isJson = place === "body" && (body?.encoder === "json" || body?.encoder === "multipart");
  return isJson || encodings.some((name) => OF_OBJECTS.has(name)) ? sentShape(printer, type) : undefined;
}

function resultEntries(printer: ShapePrinter, { result, paging }: OperationModel): Code[] {
  if (result.kind === "none") return [];
  if (result.kind === "binary")
    return [entry("returns", literal("binary")), entry("accept", literal(result.mediaType))];
  if (result.kind === "text") return [entry("returns", literal("text")), entry("accept", literal(result.mediaType))];
  const type = paging ? paging.itemType : (result.type ?? { kind: "unknown" });
  return [
    entry("returns", literal("json")),
    entry("accept", acceptsPlainJson(result.mediaType) ? undefined : literal(result.mediaType)),
    entry("shape", resultShape(printer, type, result.optional)),
  ];
}

/** Whether the runtime's default Accept header is enough. */
const acceptsPlainJson = (mediaType = "*/*"): boolean => /^(?:application\/json|\*\/\*)\s*(?:;|$)/i.test(mediaType);

function printPaging({ paging, account, path }: OperationModel): Code | undefined {
  if (!paging) return undefined;
  const accountPath =
    account === undefined ? undefined : path.slice(0, path.indexOf(`{${account}}`) + account.length + 2);
  return literal({
    items: paging.items,
    next: paging.next,
    ...(paging.size && { size: [paging.size.name, paging.size.maximum ?? 1000] }),
    ...(accountPath !== undefined && { within: accountPath }),
  });
}
