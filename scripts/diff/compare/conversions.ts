import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { namingOf } from "../document.js";
import { alternativesOf } from "../schema/alternatives.js";
import { convertedTo, factsBetween } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";

/** A camelCase client converts no value that may be of several kinds: beside a number, a date is a text. */
export function compareConversions(pair: SchemaPair, to: Findings): void {
  const { base, revision, baseSchemas, revisionSchemas } = pair;
  if (pair.use.branch || namingOf(revisionSchemas.source) !== "camelCase") return;
  if (base.groups.length === 0 && revision.groups.length === 0) return;
  compareFields(pair, to);
  const wasMixed = isMixed(base, baseSchemas);
  if (wasMixed === isMixed(revision, revisionSchemas)) return;
  const [before, after] = [conversionsIn(base, baseSchemas), conversionsIn(revision, revisionSchemas)];
  if (before === "" || after === "") return;
  const words = ["a value that the client converts", "a value that the client does not convert"] as const;
  tell(words, wasMixed ? undefined : before, wasMixed ? after : undefined, pair, to);
}

/** What was converted and is so no longer, or the other way round. */
function tell(
  [converted, plain]: readonly [converted: string, plain: string],
  was: string | undefined,
  is: string | undefined,
  pair: SchemaPair,
  to: Findings,
): void {
  const detail = was === undefined ? { base: plain, revision: converted } : { base: converted, revision: plain };
  const facts = ["format", ...factsBetween(was, is)];
  to.found("type-compatible", pointersOf(pair), { ...detail, facts });
}

/** Objects of a union are read by one shape: a field that some of them have in another kind is converted in none. */
function compareFields(pair: SchemaPair, to: Findings): void {
  const [before, after] = [fieldKinds(pair.base, pair.baseSchemas), fieldKinds(pair.revision, pair.revisionSchemas)];
  for (const [name, kinds] of before) {
    const others = after.get(name);
    if (others === undefined || kinds.size > 1 === others.size > 1) continue;
    const [was, is] = [conversionOf(kinds), conversionOf(others)];
    if (was !== is) tell([`${name} as the client converts it`, `${name} as it is`], was, is, pair, to);
  }
}

/** The kinds of values that each field may have, in whichever alternatives have it. */
function fieldKinds(schema: Effective, schemas: Schemas): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of alternativesOf(schema, schemas))
    for (const [name, { view }] of one.properties) {
      const known = found.get(name) ?? new Set();
      for (const kind of kindsOf(schemas.effective(view), schemas)) known.add(kind);
      found.set(name, known);
    }
  return found;
}

/** What the client makes of values of these kinds: nothing else than they are, if there are several. */
function conversionOf(kinds: ReadonlySet<string>): string | undefined {
  const [only = "", another] = kinds;
  return another === undefined && only.includes(" in ") ? only.split(" ")[0] : undefined;
}

/** Whether a value may be of several kinds. */
export function isMixed(schema: Effective, schemas: Schemas): boolean {
  return kindsOf(schema, schemas).size > 1;
}

/** The kinds of values that can't be told apart by their form alone. */
function kindsOf(schema: Effective, schemas: Schemas): ReadonlySet<string> {
  return new Set(alternativesOf(schema, schemas).flatMap(kindsOfOne));
}

function kindsOfOne(schema: Effective): string[] {
  const listed = schema.values.allowed?.value;
  if (listed !== undefined) return listed.map((value) => typeof value);
  const types = [...(schema.types?.value ?? ["any"])].map((name) => (name === "integer" ? "number" : name));
  const converted = convertedTo(schema);
  return converted === undefined ? types : types.map((name) => `${converted} in ${name}`);
}

/** What the client would make of texts and numbers, outside the fields of objects; empty: nothing else. */
function conversionsIn(schema: Effective, schemas: Schemas): string {
  const found = alternativesOf(schema, schemas, heldBy).map(convertedTo);
  return [...new Set(found.filter((name) => name !== undefined))].sort().join(" or ");
}

/** The items of a list, the values of a map. */
function heldBy({ properties, subschemas }: Effective): View[] {
  const held = [properties.size === 0 ? subschemas.get("additionalProperties") : undefined, subschemas.get("items")];
  return held.filter((view) => view !== undefined);
}
