import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { canonical } from "../json.js";
import type { Effective } from "../schema/effective.js";
import { compareDiscriminators } from "./discriminators.js";
import { compareLifecycle } from "./lifecycle.js";

/** Keywords that don't restrict the values but say how they are treated. */
export function compareAnnotations(pair: SchemaPair, to: Findings): void {
  compareDiscriminators(pair, to);
  compareContents(pair, to);
  if (pair.use.branch) return;
  compareDefaults(pair, to);
  compareLifecycle(saidOf(pair.base), saidOf(pair.revision), pointersOf(pair), to);
}

function saidOf(schema: Effective): (keyword: string) => unknown {
  return (keyword) => schema.first(keyword)?.value;
}

function compareDefaults(pair: SchemaPair, to: Findings): void {
  const [before, after] = [pair.base.first("default"), pair.revision.first("default")];
  if (before === undefined && after === undefined) return;
  const [pointer, detail] = [pointersOf(pair, before, after), { base: before?.value, revision: after?.value }];
  if (before === undefined) to.found("default-value-added", pointer, detail);
  else if (after === undefined) to.found("default-value-removed", pointer, detail);
  else if (canonical(before.value) !== canonical(after.value)) to.found("default-value-changed", pointer, detail);
}

function compareContents(pair: SchemaPair, to: Findings): void {
  if (!mayBeText(pair.base) || !mayBeText(pair.revision)) return;
  for (const [keyword, name, read] of CONTENTS) {
    const [base, revision] = [read(pair.base), read(pair.revision)];
    if (base === revision) continue;
    const pointer = pointersOf(pair, pair.base.first(keyword), pair.revision.first(keyword));
    to.found(`${name}-changed`, pointer, { base, revision, facts: facts(pair) });
  }
}

/** That a value became a text or stopped being one is reported as a change of its type. */
function mayBeText({ types }: Effective): boolean {
  return types === undefined || types.value.has("string");
}

/** Whether the client takes bytes instead of text, or the other way round; what takes anything takes both. */
function facts({ base, revision }: SchemaPair): readonly string[] {
  const [before, after] = [isBytes(base), isBytes(revision)];
  if (before === after || revision.types === undefined) return [];
  return [after ? "became bytes" : "became text"];
}

function isBytes(schema: Effective): boolean {
  if (schema.first("format")?.value === "binary") return true;
  return schema.first("contentMediaType") !== undefined && schema.first("contentEncoding") === undefined;
}

/** 3.0 uses the formats `byte` and `binary` where 3.1 has separate keywords. */
const CONTENTS = [
  [
    "contentEncoding",
    "content-encoding",
    (schema: Effective) => textOf(schema, "contentEncoding") ?? formatIs(schema, "byte", "base64"),
  ],
  [
    "contentMediaType",
    "content-media-type",
    (schema: Effective) => textOf(schema, "contentMediaType") ?? formatIs(schema, "binary", "application/octet-stream"),
  ],
] as const;

function textOf(schema: Effective, keyword: string): string | undefined {
  const value = schema.first(keyword)?.value;
  return typeof value === "string" ? value.toLowerCase() : undefined;
}

function formatIs(schema: Effective, format: string, meaning: string): string | undefined {
  return schema.first("format")?.value === format ? meaning : undefined;
}
