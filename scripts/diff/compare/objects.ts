import type { Findings, PropertyPair, SchemaPair } from "../difference.js";
import type { Effective, Property } from "../schema/effective.js";
import { hiddenUse, innerUse, isMoved, propertyUse, type Use, untyped, useOf } from "../use.js";
import { isClosed, isFree, restOf } from "./additional.js";
import { taggedEffects } from "./discriminators.js";
import { compareMutability, isHiddenIn } from "./mutability.js";
import { compareNames, keptNames, visitKept } from "./names.js";
import { bothMayBe } from "./types.js";
import { compareXml } from "./xml.js";

/** Properties: which ones exist, which are required, and what they hold. */
export function compareObjects(pair: SchemaPair, to: Findings): void {
  const { base, revision } = pair;
  if (!bothMayBe("object", pair)) return;
  const kept = keptNames(pair);
  const keptInClient = new Set(kept.values());
  const isKept = (name: string) => keptInClient.has(name) || isMoved(name, pair.use);
  for (const [name, property] of base.properties) {
    const other = revision.properties.get(name);
    if (other !== undefined) compareProperty(name, property, other, pair, to);
    else if (property.isDeclared) tellRemoved(name, property, isKept(name), pair, to);
    else tellUndemanded(name, property, pair, to);
  }
  for (const [name, property] of revision.properties) {
    if (!base.properties.has(name)) tellAdded(name, property, kept.has(name) || isMoved(name, pair.use), pair, to);
  }
  visitKept(kept, pair, to);
}

/** Any value was allowed and still is: it may just be left out now. */
function tellUndemanded(name: string, { pointer }: Property, { revisionView }: SchemaPair, to: Findings): void {
  const place = { base: pointer, revision: revisionView.pointer };
  to.found("property-became-optional", place, { name, facts: ["undeclared"] });
}

function tellRemoved(name: string, property: Property, isKept: boolean, pair: SchemaPair, to: Findings): void {
  const schema = pair.baseSchemas.effective(property.view);
  const facts = factsOf(name, pair.base, schema, pair);
  if (isKept) facts.push("kept");
  if (isClosed(pair.revision)) facts.push("closed");
  else if (isFree(pair.revision)) facts.push("open");
  to.found("property-removed", { base: property.pointer }, { name, facts });
  const rest = facts.includes("hidden") ? undefined : restOf(pair.revision);
  if (rest !== undefined && pair.use.direction === "request") to.visit(property.view, rest, unnamedUse(pair.use));
}

function tellAdded(name: string, property: Property, isKept: boolean, pair: SchemaPair, to: Findings): void {
  const schema = pair.revisionSchemas.effective(property.view);
  const facts = factsOf(name, pair.revision, schema, pair);
  if (isKept) facts.push("kept");
  if (!property.isDeclared) facts.push("undeclared");
  to.found("property-added", { revision: property.pointer }, { name, facts });
  const rest = facts.includes("hidden") ? undefined : restOf(pair.base);
  if (rest !== undefined && property.isDeclared) to.visit(rest, property.view, unnamedUse(pair.use));
}

/** A value under this name was, or becomes, one of the unnamed ones; the types of the client show both as before. */
const unnamedUse = (use: Use): Use => untyped(innerUse(use));

function factsOf(name: string, owner: Effective, schema: Effective, { use }: SchemaPair): string[] {
  const facts: string[] = [];
  if (owner.required.has(name)) facts.push("required");
  if (schema.first("default") !== undefined) facts.push("default");
  if (isHiddenIn(schema, use.direction)) facts.push("hidden");
  return facts;
}

function compareProperty(name: string, before: Property, after: Property, pair: SchemaPair, to: Findings): void {
  const { baseSchemas, revisionSchemas, use } = pair;
  const [base, revision] = [baseSchemas.effective(before.view), revisionSchemas.effective(after.view)];
  const pointer = { base: before.pointer, revision: after.pointer };
  const property: PropertyPair = { name, base, revision, pointer };
  const [wasHidden, isHiddenNow] = [isHiddenIn(base, use.direction), isHiddenIn(revision, use.direction)];
  const isHidden = wasHidden && isHiddenNow;
  compareRequired(property, isHidden, pair, to);
  if (before.isDeclared && !after.isDeclared) {
    tellRemoved(name, before, false, pair, to);
    return;
  }
  if (use.xml) compareXml(property, pair, to);
  compareMutability(property, pair, to);
  if (!wasHidden) compareNames(property, pair, to);
  const tagged = taggedEffects(property, pair);
  const shown = useOf({ ...propertyUse(use, name), tagged });
  to.visit(before.view, after.view, wasHidden ? hiddenUse(use) : shown);
}

function compareRequired(
  property: PropertyPair,
  isHidden: boolean,
  { base, revision }: SchemaPair,
  to: Findings,
): void {
  const { name, pointer } = property;
  const [was, is] = [base.required.has(name), revision.required.has(name)];
  if (was === is) return;
  const hasDefault = property.revision.first("default") !== undefined;
  const facts = [...(hasDefault ? ["default"] : []), ...(isHidden ? ["hidden"] : [])];
  to.found(`property-became-${is ? "required" : "optional"}`, pointer, { name, facts });
}
