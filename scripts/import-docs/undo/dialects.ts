import type { FragmentDocument, Schema } from "../fragment.js";
import { operationsOf } from "../fragment.js";
import { isRecord } from "../records.js";
import { everySchema } from "../walk.js";

/** The generator's generations: the older one writes other ids, nested tags, enum items as objects. */
export type Dialect = "current" | "older";

export function dialectOf(document: FragmentDocument): Dialect {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  const older = ids.some((id) => /^endpoint_/.test(id)) || String(document.openapi).startsWith("3.1.1");
  return older ? "older" : "current";
}

/** Brings both generations to one form. */
export function modernise(document: FragmentDocument, dialect: Dialect): string[] {
  document.openapi = "3.1.0";
  for (const schema of everySchema(document)) plainEnum(schema);
  for (const { operation } of operationsOf(document)) {
    if (operation.tags) operation.tags = operation.tags.flat(3).map(String).slice(-1);
    const id = /^endpoint_(?:[^.]*\.)?(.+)$/.exec(operation.operationId ?? "")?.[1];
    if (id !== undefined) operation.operationId = snake(id);
    for (const response of Object.values(operation.responses ?? {})) {
      if (isRecord(response.content) && Object.keys(response.content).length === 0) delete response.content;
    }
  }
  return dialect === "older" ? ["the page was printed by the generator's older generation"] : [];
}

/** `- value: x` means x; a value that is listed twice is kept once. */
function plainEnum(schema: Schema): void {
  if (!Array.isArray(schema.enum)) return;
  schema.enum = [...new Set(schema.enum.map((item) => (isRecord(item) && "value" in item ? item.value : item)))];
}

function snake(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
