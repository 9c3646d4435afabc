import type { FragmentDocument, Operation, Schema } from "../../../scripts/import-docs/fragment.js";
import { AUTHORIZATION } from "./facts.js";
import type { Target } from "./generator.js";
import { mainType, printed } from "./printed.js";
import { oneLine } from "./prose.js";

/** How a copy of a page of the current site looks. */
export interface FernStyle {
  /** Name, type and flags: run together, or kept apart by blanks. */
  readonly glue: "" | " ";
  /** Navigation, title and address above the fields. */
  readonly head: "none" | "title" | "address";
  /** Flags on the fields of answers, as pages of the SDK reference have them. */
  readonly flags: boolean;
  /** The values of enums. */
  readonly values: boolean;
}

/** One field of a section. */
export interface FernField {
  readonly name: string;
  readonly type: string;
  readonly flags: readonly string[];
  readonly values: readonly unknown[] | undefined;
}

export function fernPage(document: FragmentDocument, target: Target, style: FernStyle): string {
  const { operation } = target;
  const lines = [...headLines(document, target, style)];
  lines.push(...(operation.parameters?.length === 0 ? [] : AUTHORIZATION.split(/\n+/)));
  for (const [place, title] of [
    ["path", "Path parameters"],
    ["query", "Query parameters"],
    ["header", "Headers"],
  ] as const) {
    const fields = (operation.parameters ?? []).filter((one) => one.in === place);
    if (fields.length > 0) lines.push(title);
    for (const one of fields)
      lines.push(...fieldLines(fieldOf(document, one.name, one.schema ?? {}, one.required === true), style));
  }
  lines.push(...bodyLines(document, target, style), ...responseLines(document, operation, style));
  return `${lines.join("\n")}\n`;
}

function headLines(
  document: FragmentDocument,
  { kind, path, method, operation }: Target,
  { head }: FernStyle,
): string[] {
  const title = operation.summary ?? "";
  if (head === "none") return ["For AI agents: an index is at /llms.txt.", oneLine()];
  if (head === "title" || kind === "webhook") return [title, "View as Markdown", oneLine()];
  const url = (document.servers?.[0]?.url ?? "").replace(/\{\w+\}/, "{your_space_name}");
  const colon = path.replace(/\{(\w+)\}/g, ":$1");
  const verb = method.toUpperCase();
  return [
    "Log inSign up",
    "  • Core",
    "    • Authorization",
    `      • ${verb}${title}`,
    title,
    "|View as Markdown|",
    verb,
    `${url}${colon}`,
    oneLine(),
  ];
}

function bodyLines(document: FragmentDocument, { kind, operation }: Target, style: FernStyle): string[] {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (!schema) return [];
  const fields = fieldsOf(document, schema, true);
  const first =
    kind === "webhook"
      ? ["Payload", "The payload of this webhook request is an object."]
      : ["Request", "This endpoint expects an object."];
  return [...first, ...fields.flatMap((field) => fieldLines(field, style))];
}

function responseLines(document: FragmentDocument, operation: Operation, style: FernStyle): string[] {
  const codes = Object.entries(operation.responses ?? {});
  const success = codes.find(([code]) => code.startsWith("2"))?.[1];
  const schema = Object.values(success?.content ?? {})[0]?.schema;
  const errors = codes.filter(([code]) => /^[45]/.test(code)).flatMap(([code]) => [code, "Some Error"]);
  const fields = schema ? fieldsOf(document, schema, style.flags) : [];
  const answer = schema
    ? ["Response", "The request has succeeded.", ...fields.flatMap((field) => fieldLines(field, style))]
    : [];
  return [...answer, ...(errors.length > 0 ? ["Errors", ...errors] : [])];
}

/** The fields of an object; those of the objects inside are folded away on the page. */
export function fieldsOf(document: FragmentDocument, schema: Schema, flags: boolean): FernField[] {
  const { schema: object } = printed(document, schema);
  return Object.entries(object.properties ?? {}).map(([name, child]) =>
    fieldOf(document, name, child, flags ? object.required?.includes(name) === true : undefined),
  );
}

export function fieldOf(
  document: FragmentDocument,
  name: string,
  schema: Schema,
  required: boolean | undefined,
): FernField {
  const { schema: shown, nullable } = printed(document, schema);
  const value = schema.default ?? shown.default;
  const flags = [
    ...(required === undefined ? [] : [required ? "Required" : "Optional"]),
    ...(value === undefined ? [] : [`Defaults to ${typeof value === "object" ? JSON.stringify(value) : value}`]),
    ...(shown.format && ["uuid", "uri", "email"].includes(shown.format) ? [`format: "${shown.format}"`] : []),
  ];
  return { name, type: typeName(document, schema, false) + (nullable ? " or null" : ""), flags, values: shown.enum };
}

function typeName(document: FragmentDocument, schema: Schema, plural: boolean, depth = 0): string {
  const { schema: shown, branches } = printed(document, schema);
  const s = plural ? "s" : "";
  if (branches.length > 1) {
    const names = [...new Set(branches.map((branch) => typeName(document, branch, plural, depth + 1)))];
    return names.join(" or ");
  }
  if (shown.enum) return `enum${s}`;
  if (shown.format === "date-time") return `datetime${s}`;
  const type = mainType(shown);
  if (type === "array")
    return `${plural ? "lists" : "list"} of ${typeName(document, shown.items ?? {}, true, depth + 1)}`;
  if (type === "object" && !shown.properties && typeof shown.additionalProperties === "object") {
    return `${plural ? "maps" : "map"} from strings to ${typeName(document, shown.additionalProperties, true, depth + 1)}`;
  }
  if (type === undefined) return shown.properties ? `object${s}` : "any";
  return { number: "double" }[type] === undefined ? type + s : `double${s}`;
}

function fieldLines({ name, type, flags, values }: FernField, { glue, values: shown }: FernStyle): string[] {
  const head = [name, type, ...flags].join(glue);
  const allowed = values ? [shown ? `Allowed values: ${values.join(" ")}` : "Allowed values:"] : [];
  return [head, oneLine(), ...allowed];
}
