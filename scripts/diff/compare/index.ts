import { type Compare, type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { compareAdditional } from "./additional.js";
import { compareAnnotations } from "./annotations.js";
import { compareArrays } from "./arrays.js";
import { compareBounds } from "./bounds.js";
import { compareComposition, isByBranch } from "./composition.js";
import { compareConversions } from "./conversions.js";
import { compareNullability } from "./nullability.js";
import { compareObjects } from "./objects.js";
import { compareMaps, compareSubschemas } from "./subschemas.js";
import { compareTypes } from "./types.js";
import { compareValues } from "./values.js";

/** What can differ between any two schemas. */
const ALWAYS: readonly Compare[] = [compareNullability, compareAnnotations, compareComposition, compareConversions];

/** What can differ only if the alternatives don't state it. */
const OWN_RESTRICTIONS: readonly Compare[] = [
  compareTypes,
  compareValues,
  compareBounds,
  compareObjects,
  compareAdditional,
  compareArrays,
  compareSubschemas,
  compareMaps,
];

export function compareSchemas(pair: SchemaPair, to: Findings) {
  if (pair.base.never || pair.revision.never) return compareNever(pair, to);
  for (const compare of ALWAYS) compare(pair, to);
  if (isByBranch(pair)) return;
  for (const compare of OWN_RESTRICTIONS) compare(pair, to);
}

/** The schema `false`: nothing is valid. */
function compareNever(pair: SchemaPair, to: Findings): void {
  const { base, revision } = pair;
  if (base.never === revision.never) return;
  to.found(revision.never ? "forbidden" : "no-longer-forbidden", pointersOf(pair));
}
