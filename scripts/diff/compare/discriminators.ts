import { type Findings, type PointerPair, type PropertyPair, pointersOf, type SchemaPair } from "../difference.js";
import { canonical, child, objectAt, tokens } from "../json.js";
import { isPlainText } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import { namesOf } from "../schema/names.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";
import type { Use } from "../use.js";
import { componentName } from "./branches.js";

export function compareDiscriminators(pair: SchemaPair, to: Findings): void {
  const { base, revision, baseView, revisionView } = pair;
  const [before, after] = [base.discriminator, revision.discriminator];
  const pointer = pointersOf(pair, before, after);
  if (canonical(before?.value) === canonical(after?.value)) {
    compareMembers(pair, pointer, to);
    return;
  }
  const [from, into] = [before?.value.propertyName, after?.value.propertyName];
  const names = [...namesIn(base, baseView), ...namesIn(revision, revisionView)];
  const facts = effectsOn(names, [...new Set([from, into])].map(String), pair);
  // The hints of an alternative are those of its union, but its fields are its own.
  if (pair.use.branch && facts.length === 0) return;
  if (before === undefined) to.found("discriminator-added", pointer, { facts });
  else if (after === undefined) to.found("discriminator-removed", pointer, { facts });
  else {
    if (from !== into) to.found("discriminator-property-name-changed", pointer, { base: from, revision: into, facts });
    compareMappings(pair, pointer, facts, to);
  }
}

/** A discriminator says something only of alternatives that are references and nothing else. */
function compareMembers(pair: SchemaPair, pointer: PointerPair, to: Findings): void {
  const field = pair.base.discriminator?.value.propertyName;
  if (field === undefined) return;
  const others = new Set(wrappedNames(pair.revision, pair.revisionSchemas));
  for (const name of wrappedNames(pair.base, pair.baseSchemas)) {
    const facts = others.has(name) ? effectsOn([name], [String(field)], pair) : [];
    const verb = facts.includes("widened") ? "deleted" : "added";
    if (facts.length > 0) to.found(`discriminator-mapping-${verb}`, pointer, { name, facts });
  }
}

/** The names of the alternatives, be it that these are described or may be null. */
const wrappedNames = ({ groups }: Effective, schemas: Schemas): readonly string[] =>
  groups.flatMap(({ branches }) => branches.flatMap((branch) => namesOf(branch, schemas).map(nameAt)));

const nameAt = (pointer: string): string => tokens(pointer).at(-1) ?? "";

function compareMappings(pair: SchemaPair, pointer: PointerPair, facts: readonly string[], to: Findings): void {
  const mappingOf = ({ discriminator }: Effective) => objectAt(discriminator?.value, "mapping");
  const [base, revision] = [mappingOf(pair.base), mappingOf(pair.revision)];
  for (const [name, target] of Object.entries(base)) {
    if (!Object.hasOwn(revision, name)) to.found("discriminator-mapping-deleted", pointer, { name, facts });
    else if (!isSameSchema(componentOf(target), componentOf(revision[name]), pair)) {
      to.found("discriminator-mapping-changed", pointer, { name, base: target, revision: revision[name], facts });
    }
  }
  for (const name of Object.keys(revision)) {
    if (!Object.hasOwn(base, name)) to.found("discriminator-mapping-added", pointer, { name, facts });
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

/** Whether fields may have fewer values in the client than before, or others: those of a schema that a discriminator tells from others. */
function effectsOn(components: readonly string[], fields: readonly string[], pair: SchemaPair): readonly string[] {
  const facts = new Set<string>();
  for (const component of new Set(components)) {
    for (const field of fields) {
      const before = closedValues(component, field, pair.baseSchemas, pair.use);
      const after = closedValues(component, field, pair.revisionSchemas, pair.use);
      if (before !== "none" && after !== "none") for (const fact of effectsBetween(before, after)) facts.add(fact);
    }
  }
  return [...facts];
}

function effectsBetween(before: Closed, after: Closed): readonly string[] {
  return [...(isWithin(before, after) ? [] : ["narrowed"]), ...(isWithin(after, before) ? [] : ["widened"])];
}

/**
 * What becomes of the values that the client allows in a text to which the same discriminators give values on both sides; undefined for
 * any other field.
 */
export function taggedEffects({ name, base, revision }: PropertyPair, pair: SchemaPair): string | undefined {
  const before = tagsOf(pair.baseView, name, pair.baseSchemas);
  const after = tagsOf(pair.revisionView, name, pair.revisionSchemas);
  if (before === undefined || after === undefined || !isWithin(before, after) || !isWithin(after, before))
    return undefined;
  if (!isPlainText(base, pair.baseSchemas) || !isPlainText(revision, pair.revisionSchemas)) return undefined;
  const { direction } = pair.use;
  return effectsBetween(shownValues(base, before, direction), shownValues(revision, after, direction)).join(" ");
}

function tagsOf(view: View, name: string, { tags }: Schemas): ReadonlySet<string> | undefined {
  return tags.get(componentName(view) ?? "")?.get(name);
}

/** The names of a schema and its alternatives. */
const namesIn = ({ groups }: Effective, view: View): readonly string[] =>
  [view, ...groups.flatMap(({ branches }) => branches)].flatMap((one) => componentName(one) ?? []);

type Closed = ReadonlySet<unknown> | "any" | "none";

/** The only values that a component's field has in the client; `none` if the document has no such field. */
function closedValues(component: string, name: string, schemas: Schemas, { direction }: Use): Closed {
  const known = objectAt(schemas.source.root.components, "schemas");
  if (!Object.hasOwn(known, component)) return "none";
  const { properties } = schemas.effective(schemas.view(known[component], child("/components/schemas", component)));
  const property = properties.get(name);
  if (property === undefined) return "none";
  const said = schemas.effective(property.view);
  const tags = schemas.tags.get(component)?.get(name);
  return shownValues(said, isPlainText(said, schemas) ? tags : undefined, direction);
}

/** Those of the discriminators, unless the field is said to have others; an enum that is received is open. */
function shownValues(
  { values }: Effective,
  tags: ReadonlySet<string> | undefined,
  direction: Use["direction"],
): Closed {
  const allowed: Closed = values.allowed === undefined ? "any" : new Set(values.allowed.value);
  if (values.isConst) return allowed;
  if (tags !== undefined && isWithin(tags, allowed)) return tags;
  return direction === "request" ? allowed : "any";
}

function isWithin(values: Closed, others: Closed): boolean {
  if (others === "any") return true;
  return values instanceof Set && [...values].every((value) => others instanceof Set && others.has(value));
}
