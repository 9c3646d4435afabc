import type { FragmentDocument, Operation, Parameter, Schema } from "../../../scripts/import-docs/fragment.js";
import type { Target } from "./generator.js";
import { mainType, printed } from "./printed.js";
import { oneLine } from "./prose.js";

/** How a copy of a page of the older site looks. */
export interface DocusaurusStyle {
  /** Between name and type. */
  readonly glue: "" | " ";
  /** `required` glued to the type, or REQUIRED and OPTIONAL as words. */
  readonly flags: "glued" | "words";
  /** The list of codes above the answers, as copies by readers of articles have it. */
  readonly codes: boolean;
  /** Whether what stands inside is indented further; real copies have one indentation for all. */
  readonly indent: boolean;
  /** An example of each answer below its fields. */
  readonly examples?: boolean;
}

const MAX_DEPTH = 3;

export function docusaurusPage(document: FragmentDocument, target: Target, style: DocusaurusStyle): string {
  const { operation } = target;
  const writer = new Writer(document, style);
  const path = target.path.replace(/\{(\w+)\}/g, ":$1");
  const lines = [
    "Skip to main content",
    "",
    operation.summary ?? "",
    "",
    `${target.method.toUpperCase()} `,
    "",
    path,
    "",
    oneLine(),
    "",
    "Request",
  ];
  for (const [place, title] of [
    ["path", "Path Parameters"],
    ["query", "Query Parameters"],
  ] as const) {
    const own = (operation.parameters ?? []).filter((one) => one.in === place);
    if (own.length > 0) lines.push("", title, ...own.flatMap((one) => writer.parameter(one)));
  }
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (body) lines.push("", "Body", ...writer.object(body, 0));
  lines.push("", "Responses", ...answers(operation, writer, style));
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function answers(operation: Operation, writer: Writer, style: DocusaurusStyle): string[] {
  const all = Object.entries(operation.responses ?? {});
  const shown = style.codes ? all : all.filter(([code]) => code.startsWith("2"));
  const codes = style.codes ? all.map(([code]) => `- ${code}`) : [];
  return [...codes, ...shown.flatMap(([code, response]) => answer(code, response.content, writer, style))];
}

function answer(
  code: string,
  content: Record<string, { schema?: Schema }> | undefined,
  writer: Writer,
  { examples }: DocusaurusStyle,
): string[] {
  const reason = { "200": "OK", "201": "Created", "204": "No Content" }[code] ?? "Something else.";
  const schema = Object.values(content ?? {})[0]?.schema;
  const example = schema && examples ? JSON.stringify(writer.example(schema, 0), undefined, 1).split("\n") : [];
  const fields = schema ? ["", "Schema", ...writer.object(schema, 0)] : [];
  return ["", reason, ...fields, ...example.map((line) => line.trim())];
}

class Writer {
  readonly #document: FragmentDocument;
  readonly #style: DocusaurusStyle;

  constructor(document: FragmentDocument, style: DocusaurusStyle) {
    this.#document = document;
    this.#style = style;
  }

  parameter({ name, schema, required }: Parameter): string[] {
    return this.#leaf(name, schema ?? {}, required === true, 0);
  }

  object(schema: Schema, depth: number): string[] {
    const { schema: shown } = printed(this.#document, schema);
    if (mainType(shown) === "array" && shown.items)
      return ["  • Array [", ...this.object(shown.items, depth + 1), "  • ]"];
    const entries = Object.entries(shown.properties ?? {});
    return entries.flatMap(([name, child]) => this.#field(name, child, shown.required?.includes(name) === true, depth));
  }

  /** A value of ours for each field. */
  example(schema: Schema, depth: number): unknown {
    const { schema: shown, branches } = printed(this.#document, schema);
    const type = mainType(shown);
    const inner = branches[0] ?? {};
    if (depth > MAX_DEPTH + 2) return null;
    if (branches.length > 1) return this.example(inner, depth + 1);
    if (type === "array") return [this.example(shown.items ?? {}, depth + 1)];
    const entries = Object.entries(shown.properties ?? {});
    if (entries.length > 0)
      return Object.fromEntries(entries.map(([name, child]) => [name, this.example(child, depth + 1)]));
    return { integer: 1, number: 0.5, boolean: true, object: {} }[type ?? ""] ?? "one";
  }

  #field(name: string, schema: Schema, required: boolean, depth: number): string[] {
    const { schema: shown, branches } = printed(this.#document, schema);
    const list = mainType(shown) === "array" ? printed(this.#document, shown.items ?? {}).schema : undefined;
    const object = list ?? shown;
    if (depth >= MAX_DEPTH || branches.length > 1 || !object.properties)
      return this.#leaf(name, schema, required, depth);
    const pad = this.#pad(depth);
    const head = [
      "",
      `${pad}${name}`,
      "",
      `${pad}object${list ? "[]" : ""}`,
      ...(required ? ["", `${pad}required`] : []),
    ];
    const inner = this.object(object, depth + 1);
    return list ? [...head, "", `${pad}  • Array [`, "", ...inner, `${pad}  • ]`, ""] : [...head, "", ...inner, ""];
  }

  #leaf(name: string, schema: Schema, required: boolean, depth: number): string[] {
    const { schema: shown } = printed(this.#document, schema);
    const { glue, flags } = this.#style;
    const words = required ? " REQUIRED" : " OPTIONAL";
    const flag = flags === "words" ? words : required ? "required" : "";
    const values = shown.enum ?? printed(this.#document, shown.items ?? {}).schema.enum;
    const pad = this.#pad(depth);
    return [
      `${pad}${name}${glue}${typeName(this.#document, schema)}${flag}`,
      "",
      `${pad}${oneLine()}`,
      ...(values ? ["", `${pad}Possible values: [${values.join(", ")}]`] : []),
      "",
      ...(flags === "words" ? [] : [`${pad}Example: ${oneLine()}`]),
    ];
  }

  #pad(depth: number): string {
    return " ".repeat(this.#style.indent ? 4 + depth * 4 : 4);
  }
}

function typeName(document: FragmentDocument, schema: Schema): string {
  const { schema: shown } = printed(document, schema);
  const type = mainType(shown) ?? (shown.properties ? "object" : "any");
  if (type === "array") return `${typeName(document, shown.items ?? {})}[]`;
  return type === "string" && shown.format && ["uuid", "uri", "date-time"].includes(shown.format) ? shown.format : type;
}
