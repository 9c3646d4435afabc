import type { Findings, SchemaPair } from "../difference.js";
import type { Effective, Property } from "../schema/effective.js";
import { hiddenUse, innerUse } from "../use.js";
import { isClosed } from "./additional.js";
import { compareMutability, isHiddenIn } from "./mutability.js";
import { compareXml } from "./xml.js";

/** Properties: which there are, which are demanded, and what is in them. */
export function compareObjects(pair: SchemaPair, to: Findings): void {
  const { base, revision } = pair;
  for (const [name, property] of base.properties) {
    const other = revision.properties.get(name);
    if (other !== undefined) both(name, property, other, pair, to);
    else if (property.isDeclared) removed(name, property, pair, to);
    else undemanded(name, property, pair, to);
  }
  for (const [name, property] of revision.properties) {
    if (!base.properties.has(name)) added(name, property, pair, to);
  }
}

/** Any value of it was fine, and any is fine still: it may be left out now. */
function undemanded(name: string, { pointer }: Property, { revisionView }: SchemaPair, to: Findings): void {
  const place = { base: pointer, revision: revisionView.pointer };
  to.found("property-became-optional", place, { name, facts: ["undeclared"] });
}

function removed(name: string, property: Property, pair: SchemaPair, to: Findings): void {
  const schema = pair.baseSchemas.effective(property.view);
  const facts = factsOf(name, pair.base, schema, pair);
  if (isClosed(pair.revision)) facts.push("closed");
  to.found("property-removed", { base: property.pointer }, { name, facts });
}

function added(name: string, property: Property, pair: SchemaPair, to: Findings): void {
  const schema = pair.revisionSchemas.effective(property.view);
  const facts = factsOf(name, pair.revision, schema, pair);
  if (!property.isDeclared) facts.push("undeclared");
  to.found("property-added", { revision: property.pointer }, { name, facts });
}

function factsOf(name: string, owner: Effective, schema: Effective, { use }: SchemaPair): string[] {
  const facts: string[] = [];
  if (owner.required.has(name)) facts.push("required");
  if (schema.first("default") !== undefined) facts.push("default");
  if (isHiddenIn(schema, use.direction)) facts.push("hidden");
  return facts;
}

function both(name: string, before: Property, after: Property, pair: SchemaPair, to: Findings): void {
  const base = pair.baseSchemas.effective(before.view);
  const revision = pair.revisionSchemas.effective(after.view);
  const hidden = isHiddenIn(base, pair.use.direction) && isHiddenIn(revision, pair.use.direction);
  compareRequired(name, before, after, revision, hidden, pair, to);
  if (pair.use.xml) compareXml(name, before, after, pair, to);
  compareMutability(name, before, after, base, revision, pair, to);
  to.visit(before.view, after.view, hidden ? hiddenUse(pair.use) : innerUse(pair.use));
}

function compareRequired(
  name: string,
  before: Property,
  after: Property,
  schema: Effective,
  hidden: boolean,
  { base, revision }: SchemaPair,
  to: Findings,
): void {
  const [was, is] = [base.required.get(name), revision.required.get(name)];
  if ((was === undefined) === (is === undefined)) return;
  const facts = [...(schema.first("default") === undefined ? [] : ["default"]), ...(hidden ? ["hidden"] : [])];
  const kind = is === undefined ? "property-became-optional" : "property-became-required";
  to.found(kind, { base: before.pointer, revision: after.pointer }, { name, facts });
}
