import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { oncePer } from "../document.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";

export function compareNullability(pair: SchemaPair, to: Findings): void {
  if (pair.use.branch) return;
  const base = allowsNull(pair.base, pair.baseSchemas);
  const revision = allowsNull(pair.revision, pair.revisionSchemas);
  if (base === undefined || revision === undefined || base === revision) return;
  to.found(revision ? "became-nullable" : "became-not-nullable", pointersOf(pair));
}

/** undefined: the type isn't stated at all, so a change is a change of the type. */
function allowsNull(schema: Effective, schemas: Schemas): boolean | undefined {
  if (schema.nullable !== undefined) return schema.nullable;
  if (schema.groups.length > 0)
    return schema.groups.every((group) => group.branches.some((branch) => saysNull(branch, schemas)));
  return schema.types === undefined ? undefined : false;
}

/** Of each document, which alternatives allow null. */
const answersIn = oncePer((_: Schemas) => new Map<View, boolean>());

function saysNull(branch: View, schemas: Schemas): boolean {
  const known = answersIn(schemas);
  if (!known.has(branch)) decide(branch, schemas, known);
  return known.get(branch) === true;
}

/** Decides all alternatives below at once, the innermost first: unions may lead to one another, so that each would lead through all others. */
function decide(start: View, schemas: Schemas, known: Map<View, boolean>): void {
  const views = new Set([start]);
  for (const view of views)
    for (const { branches } of schemas.effective(view).groups)
      for (const branch of branches) if (!known.has(branch)) views.add(branch);
  let left = [...views].reverse();
  for (let before = left.length + 1; left.length < before; ) {
    before = left.length;
    left = left.filter((view) => {
      const says = isNullIn(schemas.effective(view), known);
      if (says) known.set(view, true);
      return !says;
    });
  }
  for (const view of left) known.set(view, false);
}

function isNullIn({ nullable, types, groups }: Effective, known: ReadonlyMap<View, boolean>): boolean {
  if (nullable !== undefined || groups.length === 0) return nullable ?? types === undefined;
  return groups.every(({ branches }) => branches.some((branch) => known.get(branch) === true));
}
