import type { Findings, SchemaPair } from "../difference.js";
import { DEEPEST } from "../schema/alternatives.js";
import type { Effective } from "../schema/effective.js";
import type { Group } from "../schema/parts.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";

export function compareNullability(pair: SchemaPair, to: Findings): void {
  if (pair.use.branch) return;
  const base = allowsNull(pair.base, pair.baseSchemas);
  const revision = allowsNull(pair.revision, pair.revisionSchemas);
  if (base === undefined || revision === undefined || base === revision) return;
  const pointer = { base: pair.baseView.pointer, revision: pair.revisionView.pointer };
  to.found(revision ? "became-nullable" : "became-not-nullable", pointer);
}

/** undefined: the type isn't stated at all, so a change is a change of the type. */
function allowsNull(schema: Effective, schemas: Schemas): boolean | undefined {
  if (schema.nullable !== undefined) return schema.nullable;
  if (schema.groups.length > 0)
    return schema.groups.every((group) => group.branches.some((branch) => saysNull(branch, schemas)));
  return schema.types === undefined ? undefined : false;
}

function saysNull(branch: View, schemas: Schemas, seen = new Set<View>(), depth = 0): boolean {
  const { nullable, types, groups } = schemas.effective(branch);
  if (nullable !== undefined || seen.has(branch) || depth > DEEPEST) return nullable === true;
  seen.add(branch);
  const inner = (group: Group) => group.branches.some((one) => saysNull(one, schemas, seen, depth + 1));
  return groups.length > 0 ? groups.every(inner) : types === undefined;
}
