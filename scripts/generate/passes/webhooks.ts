import { pascalCase, type WebhookModel } from "../../spec/model/index.js";
import { ModelAliases } from "../aliases.js";
import type { Context, GeneratedFile } from "../context.js";
import { printImport } from "../imports.js";
import { objectOf } from "../objects.js";
import { type ShapePrinter, shapeReference } from "../shape.js";
import { type Code, code, commentText, docComment, identifier, indent, join, literal } from "../text.js";
import { printType, type TypePrinter, Uses } from "../types.js";

/** webhooks.ts: the payload of each webhook, their union, and how to tell them apart. */
export function webhooksPass(context: Context): GeneratedFile[] {
  const { model, banner, runtime } = context;
  const readable = model.webhooks.filter(({ payload }) => objectOf(context, payload));
  if (readable.length === 0) return [];
  const uses = new Uses();
  const shapes: ShapePrinter = { context, side: "received", used: new Set() };
  const aliases = new ModelAliases(context, ["WebhookShape", ...readable.map(({ kind }) => typeName(kind).text)]);
  const printer: TypePrinter = { context, side: "received", uses, alias: aliases.nameOf };
  const types = readable.map((webhook) => printWebhook(printer, webhook));
  const union = readable.map(({ kind }) => code`  | { kind: ${literal(kind)}; payload: ${typeName(kind)} }`);
  const entries = readable.map(
    ({ kind, payload }) => code`{ kind: ${literal(kind)}, shape: ${shapeReference(shapes, payload)} },\n`,
  );
  const imports = [
    printImport(runtime, { types: [...uses.runtime, "WebhookShape"] }),
    printImport(literal("./models.js"), { types: uses.models, aliases: aliases.given }),
    printImport(literal("./shapes.js"), { values: shapes.used }),
  ];
  const text = code`${banner}${join(imports, "")}
${join(types, "\n")}
/** Every webhook of the spec. */
export type Webhook =
${join(union, "\n")};

export const webhooks: readonly WebhookShape[] = [
${indent(join(entries, ""))}];
`;
  return [{ path: "webhooks.ts", text: text.text }];
}

const typeName = (kind: string): Code => identifier(`${pascalCase(kind)}Webhook`);

function printWebhook(printer: TypePrinter, webhook: WebhookModel): Code {
  const doc = docComment([
    webhook.summary === undefined ? undefined : commentText(webhook.summary),
    webhook.docsUrl === undefined ? undefined : code`@see ${commentText(webhook.docsUrl)}`,
  ]);
  return code`${doc}export type ${typeName(webhook.kind)} = ${printType(printer, webhook.payload)};\n`;
}
