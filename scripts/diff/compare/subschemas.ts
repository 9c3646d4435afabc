import { type Findings, type PointerPair, pointersOf, type SchemaPair } from "../difference.js";
import { isObject } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import { isWithin, type TypeName } from "../schema/types.js";
import type { View } from "../schema/view.js";
import { innerUse, type Use, untyped, useOf } from "../use.js";
import { isClosed } from "./additional.js";
import { bothAllow } from "./types.js";

/**
 * Keywords whose schema constrains in the same direction as the schema itself: adding one demands more, removing one demands less.
 * TypeScript shows none of them.
 */
const CONSTRAINTS = [
  ["contains", "contains", "array"],
  ["propertyNames", "property-names", "object"],
  ["unevaluatedProperties", "unevaluated-properties", "object"],
  ["unevaluatedItems", "unevaluated-items", "array"],
  ["contentSchema", "content-schema", "string"],
  ["then", "then", "if"],
  ["else", "else", "if"],
] as const;

export function compareSubschemas(pair: SchemaPair, to: Findings): void {
  const areClosed = isClosed(pair.base) && isClosed(pair.revision);
  for (const [keyword, name, about] of CONSTRAINTS) {
    if (areClosed && keyword === "unevaluatedProperties") continue;
    if (about === "if" ? !hasCondition(pair) : !bothAllow(pair, about)) continue;
    const base = demanding(pair.base.subschemas.get(keyword));
    const revision = demanding(pair.revision.subschemas.get(keyword));
    if (base !== undefined && revision !== undefined) to.visit(base, revision, untyped(innerUse(pair.use)));
    else presence(name, base, revision, pair, to);
  }
  compareIf(pair, to);
  compareNot(pair, to);
}

/** Without `if`, there is neither `then` nor `else`. */
function hasCondition({ base, revision }: SchemaPair): boolean {
  return [base, revision].some(({ subschemas }) => subschemas.has("if"));
}

/** `true` and `{}` demand nothing. */
function demanding(view: View | undefined): View | undefined {
  if (view === undefined || view.schema === true) return undefined;
  return isObject(view.schema) && Object.keys(view.schema).length === 0 ? undefined : view;
}

function presence(name: string, base: View | undefined, revision: View | undefined, pair: SchemaPair, to: Findings) {
  if (base === undefined && revision === undefined) return;
  to.found(`${name}-${base === undefined ? "added" : "removed"}`, pointersOf(pair, base, revision));
}

/** A condition has no direction: changing it may allow or forbid values. */
function compareIf(pair: SchemaPair, to: Findings) {
  const [base, revision] = [pair.base.subschemas.get("if"), pair.revision.subschemas.get("if")];
  if (base === undefined || revision === undefined) return presence("if", base, revision, pair, to);
  if (!to.same(base, revision, pair.use)) to.found("if-changed", { base: base.pointer, revision: revision.pointer });
}

/** What `not` forbids: forbidding less means allowing more, so the direction is reversed. */
function compareNot(pair: SchemaPair, to: Findings) {
  const base = forbidden(pair.base, pair.baseSchemas, pair.use);
  const revision = forbidden(pair.revision, pair.revisionSchemas, pair.use);
  if (base === undefined || revision === undefined) return presence("not", base, revision, pair, to);
  if (to.same(base, revision, pair.use)) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  const narrowed = to.compatible(base, revision, useOf({ ...pair.use, direction: "response" }));
  const widened = to.compatible(base, revision, useOf({ ...pair.use, direction: "request" }));
  const changed = narrowed === widened;
  to.found(changed ? "not-changed" : narrowed ? "not-narrowed" : "not-widened", pointer);
}

/**
 * A `not` that states other types than the schema's forbids nothing; one that states none also forbids what its keywords don't apply to.
 * As text, values of all types may look alike.
 */
function forbidden({ subschemas, types, nullable }: Effective, schemas: Schemas, { text }: Use): View | undefined {
  const view = subschemas.get("not");
  if (view === undefined || text || types === undefined) return view;
  const { types: others, nullable: isNullForbidden, values, parts } = schemas.effective(view);
  const isSaid = values.allowed !== undefined || parts.some(({ schema }) => schema.type !== undefined);
  if (others === undefined || !isSaid || (isNullForbidden === true && nullable === true)) return view;
  const meets = (a: TypeName, b: TypeName) => isWithin(a, b) || isWithin(b, a);
  return [...others.value].some((name) => [...types.value].some((own) => meets(name, own))) ? view : undefined;
}

const MAPS = [
  ["patternProperties", "pattern-property"],
  ["dependentSchemas", "dependent-schema"],
] as const;

export function compareMaps(pair: SchemaPair, to: Findings): void {
  if (!bothAllow(pair, "object")) return;
  for (const [keyword, name] of MAPS) {
    const base = pair.base.maps.get(keyword) ?? new Map<string, View>();
    const revision = pair.revision.maps.get(keyword) ?? new Map<string, View>();
    for (const [key, view] of base) {
      const other = revision.get(key);
      if (other !== undefined) to.visit(view, other, untyped(innerUse(pair.use)));
      else to.found(`${name}-removed`, pointersOf(pair, view), { name: key });
    }
    for (const [key, view] of revision) {
      if (!base.has(key)) to.found(`${name}-added`, pointersOf(pair, undefined, view), { name: key });
    }
  }
  compareDependentRequired(pair, to);
}

function compareDependentRequired(pair: SchemaPair, to: Findings): void {
  const { base, revision } = pair;
  for (const [name, said] of base.dependentRequired) {
    const other = revision.dependentRequired.get(name);
    const pointer = pointersOf(pair, said, other);
    if (other === undefined) to.found("dependent-required-removed", pointer, { name });
    else compareDependents(name, said.value, other.value, pointer, to);
  }
  for (const [name, said] of revision.dependentRequired) {
    if (base.dependentRequired.has(name)) continue;
    to.found("dependent-required-added", pointersOf(pair, undefined, said), { name });
  }
}

type Names = readonly string[];

function compareDependents(name: string, base: Names, revision: Names, pointer: PointerPair, to: Findings) {
  const added = revision.filter((one) => !base.includes(one));
  const removed = base.filter((one) => !revision.includes(one));
  if (added.length + removed.length === 0) return;
  const facts = [...(added.length > 0 ? ["more"] : []), ...(removed.length > 0 ? ["fewer"] : [])];
  to.found("dependent-required-changed", pointer, { name, base, revision, facts });
}
