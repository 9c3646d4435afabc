import type { Findings, SchemaPair } from "../difference.js";
import { canonical, objectAt } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import { compareLifecycle } from "./lifecycle.js";

/** Keywords that don't restrict the values but say how they are treated. */
export function compareAnnotations(pair: SchemaPair, to: Findings): void {
  if (pair.use.branch) return;
  compareDefaults(pair, to);
  compareContents(pair, to);
  compareDiscriminators(pair, to);
  const { base, revision, baseView, revisionView } = pair;
  compareLifecycle(saidOf(base), saidOf(revision), { base: baseView.pointer, revision: revisionView.pointer }, to);
}

function saidOf(schema: Effective): (keyword: string) => unknown {
  return (keyword) => schema.first(keyword)?.value;
}

function places({ base, revision, baseView, revisionView }: SchemaPair, keyword: string) {
  return {
    base: base.first(keyword)?.pointer ?? baseView.pointer,
    revision: revision.first(keyword)?.pointer ?? revisionView.pointer,
  };
}

function compareDefaults(pair: SchemaPair, to: Findings): void {
  const [before, after] = [pair.base.first("default"), pair.revision.first("default")];
  if (before === undefined && after === undefined) return;
  const detail = { base: before?.value, revision: after?.value };
  if (before === undefined) to.found("default-value-added", places(pair, "default"), detail);
  else if (after === undefined) to.found("default-value-removed", places(pair, "default"), detail);
  else if (canonical(before.value) !== canonical(after.value))
    to.found("default-value-changed", places(pair, "default"), detail);
}

function compareContents(pair: SchemaPair, to: Findings): void {
  if (!mayBeText(pair.base) || !mayBeText(pair.revision)) return;
  for (const [keyword, name, read] of CONTENTS) {
    const [base, revision] = [read(pair.base), read(pair.revision)];
    if (base !== revision) to.found(`${name}-changed`, places(pair, keyword), { base, revision, facts: facts(pair) });
  }
}

/** That a value became a text or stopped being one is reported as a change of its type. */
function mayBeText({ types }: Effective): boolean {
  return types === undefined || types.value.has("string");
}

/** Whether the client takes bytes instead of text, or the other way round. */
function facts({ base, revision }: SchemaPair): readonly string[] {
  const [before, after] = [isBytes(base), isBytes(revision)];
  return before === after ? [] : [after ? "became bytes" : "became text"];
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

function compareDiscriminators(pair: SchemaPair, to: Findings): void {
  const { base, revision, baseView, revisionView } = pair;
  const [before, after] = [base.discriminator, revision.discriminator];
  const pointer = { base: before?.pointer ?? baseView.pointer, revision: after?.pointer ?? revisionView.pointer };
  if (before === undefined || after === undefined) {
    if (before !== after) to.found(before === undefined ? "discriminator-added" : "discriminator-removed", pointer);
    return;
  }
  const [from, into] = [before.value.propertyName, after.value.propertyName];
  if (from !== into) to.found("discriminator-property-name-changed", pointer, { base: from, revision: into });
  compareMappings(pair, pointer, to);
}

function compareMappings(pair: SchemaPair, pointer: { base: string; revision: string }, to: Findings): void {
  const mappingOf = ({ discriminator }: Effective) => objectAt(discriminator?.value, "mapping");
  const [base, revision] = [mappingOf(pair.base), mappingOf(pair.revision)];
  for (const [name, target] of Object.entries(base)) {
    if (!Object.hasOwn(revision, name)) to.found("discriminator-mapping-deleted", pointer, { name });
    else if (!isSameSchema(componentOf(target), componentOf(revision[name]), pair)) {
      to.found("discriminator-mapping-changed", pointer, { name, base: target, revision: revision[name] });
    }
  }
  for (const name of Object.keys(revision)) {
    if (!Object.hasOwn(base, name)) to.found("discriminator-mapping-added", pointer, { name });
  }
}

/** The same name, or a removed one for an added one: the renaming is reported for the schema. */
function isSameSchema(before: unknown, after: unknown, { baseSchemas, revisionSchemas }: SchemaPair): boolean {
  if (before === after) return true;
  const knows = ({ source }: Schemas, name: unknown) =>
    typeof name === "string" && Object.hasOwn(objectAt(source.root.components, "schemas"), name);
  return (
    knows(baseSchemas, before) &&
    knows(revisionSchemas, after) &&
    !knows(revisionSchemas, before) &&
    !knows(baseSchemas, after)
  );
}

/** A mapping names a schema or refers to it (OpenAPI 3.1, Discriminator Object). */
function componentOf(target: unknown): unknown {
  return typeof target === "string" ? target.replace(/^#\/components\/schemas\//, "") : target;
}
