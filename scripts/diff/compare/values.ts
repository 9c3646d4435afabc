import { isConstant } from "../../spec/model/index.js";
import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { namingOf } from "../document.js";
import { canonical } from "../json.js";
import { conversionFacts, convertedTo, isStillText } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import type { Said } from "../schema/said.js";
import type { Schemas } from "../schema/schemas.js";
import { without } from "../schema/values.js";
import type { View } from "../schema/view.js";
import { typeChangeOf } from "./types.js";

/** Enums and constants. If the type itself has changed, they add nothing. */
export function compareValues(pair: SchemaPair, to: Findings) {
  const { base, revision, use } = pair;
  compareExtensible(base.values.extensible, revision.values.extensible, to);
  const retyped = typeChangeOf(pair);
  if (retyped === "type-changed" && !isShownAlike(pair)) return;
  const [before, after] = [base.values, revision.values];
  const pointer = pointersOf(pair, before.allowed, after.allowed);
  const isText = use.text && retyped !== undefined;
  if (isText && isAnyBoolean(base) && isAnyBoolean(revision)) return;
  const sent = isText ? asText : (value: unknown) => value;
  const [from, into] = [before.allowed?.value.map(sent), after.allowed?.value.map(sent)];
  if (from === undefined && into === undefined) return;
  const facts = [...conversionFacts(base, revision), ...constantFacts(pair)];
  if (from === undefined)
    return to.found(after.isConst ? "const-added" : "became-enum", pointer, { revision: shown(into), facts });
  if (into === undefined)
    return to.found(before.isConst ? "const-removed" : "enum-removed", pointer, { base: shown(from), facts });
  if (before.isConst && after.isConst && canonical(from[0]) !== canonical(into[0]))
    return to.found("const-changed", pointer, { base: from[0], revision: into[0], facts });
  const isStill = after.isConst && (facts.length === 0 || isClosed(pair.revisionView, pair.revisionSchemas));
  const [gone, come] = [without(from, into), without(into, from)];
  for (const value of gone) to.found("enum-value-removed", pointer, { base: value });
  for (const value of come) to.found("enum-value-added", pointer, { revision: value, facts });
  if (before.isConst && !isStill && gone.length + come.length === 0)
    to.found("const-became-enum", pointer, { base: shown(from), facts });
}

/** Of another type on the wire, but a text in the client all the same. */
function isShownAlike({ base, revision, baseSchemas }: SchemaPair): boolean {
  return namingOf(baseSchemas.source) === "camelCase" && isStillText(base, revision);
}

/** The client shows a field's constant as such, except one that may be null or a text that it reads as a number. */
function constantFacts({ base, baseView, baseSchemas, use }: SchemaPair): readonly string[] {
  if (use.field !== true || base.nullable === true || !isClosed(baseView, baseSchemas)) return [];
  return convertedTo(base) === undefined ? ["constant"] : ["constant", "converted constant"];
}

/** The only alternative that is a constant may have others one day. */
function isClosed({ schema }: View, { source }: Schemas): boolean {
  return isConstant(schema, (ref) => source.resolve({ $ref: ref }, "").value);
}

/** A boolean, or texts among which are both `true` and `false`. */
function isAnyBoolean({ types, values: { allowed } }: Effective): boolean {
  if (allowed === undefined) return types?.value.size === 1 && types.value.has("boolean");
  return without(["true", "false"], allowed.value).length === 0;
}

/** In a form or a query `1` and `"1"` are the same value; the change of its type is already reported. */
function asText(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function shown(values: readonly unknown[] | undefined): unknown {
  return values?.length === 1 ? values[0] : values;
}

type Extensible = Said<readonly unknown[]> | undefined;

function compareExtensible(base: Extensible, revision: Extensible, to: Findings): void {
  if (base === undefined || revision === undefined) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  for (const value of without(base.value, revision.value))
    to.found("x-extensible-enum-value-removed", pointer, { base: value });
  for (const value of without(revision.value, base.value))
    to.found("x-extensible-enum-value-added", pointer, { revision: value });
}
