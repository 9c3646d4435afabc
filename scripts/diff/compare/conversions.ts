import type { Findings, SchemaPair } from "../difference.js";
import { namingOf } from "../document.js";
import { convertedTo } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";

/** A camelCase client converts no value that may be of several kinds: beside a number, a date is a text. */
export function compareConversions(pair: SchemaPair, to: Findings): void {
  const { base, revision, baseSchemas, revisionSchemas, baseView, revisionView } = pair;
  if (pair.use.branch || namingOf(revisionSchemas.source) !== "camelCase") return;
  if (base.groups.length === 0 && revision.groups.length === 0) return;
  compareFields(pair, to);
  const wasMixed = isMixed(base, baseSchemas);
  if (wasMixed === isMixed(revision, revisionSchemas)) return;
  const [before, after] = [conversionsIn(base, baseSchemas), conversionsIn(revision, revisionSchemas)];
  if (before.size === 0 || after.size === 0) return;
  const isTaken = wasMixed && [...after].every((name) => name === "Date");
  const [converted, plain] = ["a value that the client converts", "a value that the client does not convert"];
  const detail = wasMixed ? { base: plain, revision: converted } : { base: converted, revision: plain };
  const facts = ["format", "converted", ...(isTaken ? ["text became Date"] : [])];
  to.found("type-compatible", { base: baseView.pointer, revision: revisionView.pointer }, { ...detail, facts });
}

/** Objects of a union are read by one shape: a field that some of them have in another kind is converted in none. */
function compareFields(
  { base, revision, baseSchemas, revisionSchemas, baseView, revisionView }: SchemaPair,
  to: Findings,
) {
  const [before, after] = [fieldKinds(base, baseSchemas), fieldKinds(revision, revisionSchemas)];
  const pointer = { base: baseView.pointer, revision: revisionView.pointer };
  for (const [name, kinds] of before) {
    const others = after.get(name);
    if (others === undefined || kinds.size > 1 === others.size > 1) continue;
    const [was, is] = [conversionOf(kinds), conversionOf(others)];
    if (was === is) continue;
    const [converted, plain] = [`${name} as the client converts it`, `${name} as it is`];
    const detail = was === undefined ? { base: plain, revision: converted } : { base: converted, revision: plain };
    const facts = ["format", "converted", ...(is === "Date" ? ["text became Date"] : [])];
    to.found("type-compatible", pointer, { ...detail, facts });
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

/** What the client would make of texts and numbers, outside the fields of objects. */
function conversionsIn(schema: Effective, schemas: Schemas): ReadonlySet<string> {
  const found = alternativesOf(schema, schemas, heldBy).map(convertedTo);
  return new Set(found.filter((name) => name !== undefined));
}

/** The items of a list, the values of a map. */
function heldBy({ properties, subschemas }: Effective): View[] {
  const held = [properties.size === 0 ? subschemas.get("additionalProperties") : undefined, subschemas.get("items")];
  return held.filter((view) => view !== undefined);
}

/** How deep alternatives, lists and maps are inspected. */
const DEPTH = 5;

/** The schemas without alternatives that a value may be of, and what these hold. Each is inspected once: unions may all lead to one another. */
export function alternativesOf(
  start: Effective,
  schemas: Schemas,
  held: (one: Effective) => View[] = () => [],
): Effective[] {
  const seen = new Set([start]);
  let level = [start];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const views = level.flatMap((one) =>
      one.groups.length > 0 ? one.groups.flatMap(({ branches }) => branches) : held(one),
    );
    level = [...new Set(views.map((view) => schemas.effective(view)))].filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return [...seen].filter(({ groups }) => groups.length === 0);
}
