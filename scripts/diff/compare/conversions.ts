import type { Findings, SchemaPair } from "../difference.js";
import { namingOf } from "../document.js";
import { convertedTo } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";

/** A camelCase client converts no value that may be of several kinds: beside a number, a date is a text. */
export function compareConversions(pair: SchemaPair, to: Findings): void {
  const { base, revision, baseSchemas, revisionSchemas, baseView, revisionView } = pair;
  if (pair.use.branch || namingOf(revisionSchemas.source) !== "camelCase") return;
  if (base.groups.length === 0 && revision.groups.length === 0) return;
  const wasMixed = kindsOf(base, baseSchemas).size > 1;
  if (wasMixed === kindsOf(revision, revisionSchemas).size > 1) return;
  const [before, after] = [conversionsIn(base, baseSchemas), conversionsIn(revision, revisionSchemas)];
  if (before.size === 0 || after.size === 0) return;
  const isTaken = wasMixed && [...after].every((name) => name === "Date");
  const [converted, plain] = ["a value that the client converts", "one that it passes on as it is"];
  const detail = wasMixed ? { base: plain, revision: converted } : { base: converted, revision: plain };
  const facts = ["format", "converted", ...(isTaken ? ["text became Date"] : [])];
  to.found("type-compatible", { base: baseView.pointer, revision: revisionView.pointer }, { ...detail, facts });
}

/** How deep alternatives, lists and maps are inspected. */
const DEPTH = 5;

/** The kinds of values that can't be told apart by their form alone. */
function kindsOf(schema: Effective, schemas: Schemas, depth = DEPTH): ReadonlySet<string> {
  if (schema.groups.length > 0) return inBranches(schema, schemas, depth, kindsOf);
  const listed = schema.values.allowed?.value;
  if (listed !== undefined) return new Set(listed.map((value) => typeof value));
  const types = [...(schema.types?.value ?? ["any"])].map((name) => (name === "integer" ? "number" : name));
  return new Set(
    types.map((name) => `${convertedTo(schema) ?? name}${convertedTo(schema) === undefined ? "" : ` in ${name}`}`),
  );
}

/** What the client would make of texts and numbers, outside the fields of objects. */
function conversionsIn(schema: Effective, schemas: Schemas, depth = DEPTH): ReadonlySet<string> {
  if (schema.groups.length > 0) return inBranches(schema, schemas, depth, conversionsIn);
  const own = convertedTo(schema);
  const held = schema.subschemas.get(schema.properties.size === 0 ? "additionalProperties" : "items");
  const views = [held, schema.subschemas.get("items")].filter((view) => view !== undefined);
  const inner =
    depth === 0 ? [] : views.flatMap((view) => [...conversionsIn(schemas.effective(view), schemas, depth - 1)]);
  return new Set([...(own === undefined ? [] : [own]), ...inner]);
}

function inBranches(
  { groups }: Effective,
  schemas: Schemas,
  depth: number,
  read: (schema: Effective, schemas: Schemas, depth: number) => ReadonlySet<string>,
): ReadonlySet<string> {
  if (depth === 0) return new Set();
  const branches = groups.flatMap((group) => group.branches);
  return new Set(branches.flatMap((branch) => [...read(schemas.effective(branch), schemas, depth - 1)]));
}
