import { camelCase } from "../../spec/model/index.js";
import type { Findings, PropertyPair, SchemaPair } from "../difference.js";
import { namingOf } from "../document.js";
import type { Effective, Property } from "../schema/effective.js";
import { propertyUse, useOf } from "../use.js";
import { isHiddenIn } from "./mutability.js";

/** Names of fields in the client: the spec says them, or they follow from the names on the wire. */
function nameOf(wire: string, schema: Effective, { baseSchemas }: SchemaPair): string {
  const given = schema.first("x-client-name")?.value;
  if (typeof given === "string") return given;
  return (namingOf(baseSchemas.source) === "camelCase" && camelCase(wire)) || wire;
}

export function compareNames(property: PropertyPair, pair: SchemaPair, to: Findings): void {
  const { name, pointer } = property;
  const [base, revision] = [nameOf(name, property.base, pair), nameOf(name, property.revision, pair)];
  if (base !== revision) to.found("client-name-changed", pointer, { base, revision });
}

/** Fields that have another name on the wire and the same one in the client: their names in the base, by those in the revision. */
export type Kept = ReadonlyMap<string, string>;

export function keptNames(pair: SchemaPair): Kept {
  const [base, revision] = [pair.base.properties, pair.revision.properties];
  const gone = [...base].filter(([name]) => !revision.has(name));
  const come = gone.length === 0 ? [] : [...revision].filter(([name]) => !base.has(name));
  if (come.length === 0) return new Map();
  const inClient = (list: readonly (readonly [string, Property])[], schemas: SchemaPair["baseSchemas"]) =>
    list.flatMap(([wire, { view, isDeclared }]) => {
      const schema = schemas.effective(view);
      return isDeclared && !isHiddenIn(schema, pair.use.direction) ? [[nameOf(wire, schema, pair), wire] as const] : [];
    });
  const before = new Map(inClient(gone, pair.baseSchemas));
  const after = inClient(come, pair.revisionSchemas);
  return new Map(
    after.flatMap(([name, wire]) => {
      const from = before.get(name);
      return from === undefined || demandsMore(from, wire, pair) ? [] : [[wire, from] as const];
    }),
  );
}

/** Callers must now pass what they could leave out, or readers may no longer find what was always there. */
function demandsMore(before: string, after: string, { base, revision, use }: SchemaPair): boolean {
  const [was, is] = [base.required.has(before), revision.required.has(after)];
  return use.direction === "request" ? is && !was : was && !is;
}

/** What such a field holds, for the client only: on the wire it is another one. */
export function visitKept(kept: Kept, { base, revision, use }: SchemaPair, to: Findings): void {
  for (const [name, from] of kept) {
    const [before, after] = [base.properties.get(from), revision.properties.get(name)];
    if (before && after) to.visit(before.view, after.view, useOf({ ...propertyUse(use, from), onWire: false }));
  }
}
