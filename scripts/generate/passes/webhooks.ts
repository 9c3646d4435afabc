import { pascalCase, type WebhookModel } from "../../spec/model/index.js";
import type { Context, GeneratedFile } from "../context.js";
import { printImport } from "../imports.js";
import { objectOf } from "../objects.js";
import { type ShapePrinter, shapeReference } from "../shape.js";
import { type Code, code, commentText, docComment, identifier, indent, join, literal } from "../text.js";
import { printType, Uses } from "../types.js";

/** webhooks.ts: the payload of each webhook, their union, and how to tell them apart. */
export function webhooksPass(context: Context): GeneratedFile[] {
  const { model, banner, runtime } = context;
  const readable = model.webhooks.filter(({ payload }) => objectOf(context, payload));
  if (readable.length === 0) return [];
  const uses = new Uses();
  const shapes: ShapePrinter = { context, side: "received", used: new Set() };
  const aliases = readable.map((webhook) => printAlias(context, webhook, uses));
  const union = readable.map(({ kind }) => code`  | { kind: ${literal(kind)}; payload: ${typeName(kind)} }`);
  const entries = readable.map(
    ({ kind, payload }) => code`{ kind: ${literal(kind)}, shape: ${shapeReference(shapes, payload)} },\n`,
  );
  const imports = [
    printImport(runtime, { types: [...uses.runtime, "WebhookShape"] }),
    printImport(literal("./models.js"), { types: uses.models }),
    printImport(literal("./shapes.js"), { values: shapes.used }),
  ];
  const text = code`${banner}${join(imports, "")}
${join(aliases, "\n")}
/** Every webhook of the spec. */
export type Webhook =
${join(union, "\n")};

export const webhooks: readonly WebhookShape[] = [
${indent(join(entries, ""))}];
`;
  return [{ path: "webhooks.ts", text: text.text }];
}

export const typeName = (kind: string): Code => identifier(`${pascalCase(kind)}Webhook`);

function printAlias(context: Context, webhook: WebhookModel, uses: Uses): Code {
  const doc = docComment([
    webhook.summary === undefined ? undefined : commentText(webhook.summary),
    webhook.docsUrl === undefined ? undefined : code`@see ${commentText(webhook.docsUrl)}`,
  ]);
  return code`${doc}export type ${typeName(webhook.kind)} = ${printType({ context, side: "received", uses }, webhook.payload)};\n`;
}
