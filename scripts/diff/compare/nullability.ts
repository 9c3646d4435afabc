import type { Findings, SchemaPair } from "../difference.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/view.js";

export function compareNullability(pair: SchemaPair, to: Findings): void {
  if (pair.use.branch) return;
  const base = allowsNull(pair.base, pair.baseSchemas);
  const revision = allowsNull(pair.revision, pair.revisionSchemas);
  if (base === undefined || revision === undefined || base === revision) return;
  const pointer = { base: pair.baseView.pointer, revision: pair.revisionView.pointer };
  to.found(revision ? "became-nullable" : "became-not-nullable", pointer);
}

/** undefined: nothing is said about the type at all, so a change is one of the type. */
function allowsNull(schema: Effective, schemas: Schemas): boolean | undefined {
  if (schema.nullable !== undefined) return schema.nullable;
  if (schema.groups.length > 0)
    return schema.groups.every((group) => group.branches.some((branch) => saysNull(branch, schemas)));
  return schema.types === undefined ? undefined : false;
}

function saysNull(branch: Parameters<Schemas["effective"]>[0], schemas: Schemas): boolean {
  const schema = schemas.effective(branch);
  return schema.nullable === true;
}
