import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { oncePer } from "../document.js";
import type { Effective } from "../schema/effective.js";
import type { Group } from "../schema/parts.js";
import type { Schemas } from "../schema/schemas.js";
import type { TypeName } from "../schema/types.js";
import type { View } from "../schema/view.js";
import { branchUse, isHidden, type Use, useOf } from "../use.js";
import { componentName, type Paired, pairBranches } from "./branches.js";
import { isMixed } from "./conversions.js";

/** Alternatives: `oneOf` and `anyOf`. A plain schema on the other side counts as a single alternative. */
export function compareComposition(pair: SchemaPair, to: Findings): void {
  for (const [one, other] of pairGroups(pair)) {
    const before = distributed(one, pair.base, pair.baseSchemas, pair);
    const after = distributed(other, pair.revision, pair.revisionSchemas, pair);
    if (before !== undefined && after !== undefined) compareGroups(before, after, pair, to);
    else presence(before, after, pair, to);
  }
}

type GroupPair = readonly [base: Group | undefined, revision: Group | undefined];

/** Where `allOf` holds several groups: first those that share an alternative, then in order. */
function pairGroups({ base, revision, baseSchemas, revisionSchemas }: SchemaPair): readonly GroupPair[] {
  const pairs = new Map<Group, Group>();
  const left = new Set(revision.groups);
  const share = (one: Group, other: Group) =>
    pairBranches(one.branches, other.branches, baseSchemas, revisionSchemas).pairs.length > 0;
  for (const isCounterpart of base.groups.length + revision.groups.length > 2 ? [share, () => true] : [() => true]) {
    for (const one of base.groups) {
      const other = pairs.has(one) ? undefined : [...left].find((candidate) => isCounterpart(one, candidate));
      if (other === undefined) continue;
      pairs.set(one, other);
      left.delete(other);
    }
  }
  return [
    ...base.groups.map((one) => [one, pairs.get(one)] as const),
    ...[...left].map((other) => [undefined, other] as const),
  ];
}

/** Whether what each side demands is compared only branch by branch. */
export function isByBranch(pair: SchemaPair): boolean {
  return isWrapped(pair) || isDistributed(pair);
}

/** One side consists only of alternatives and the other is a plain schema: its types are compared branch by branch. */
function isWrapped({ base, revision }: SchemaPair): boolean {
  const [fewer, more] = base.groups.length < revision.groups.length ? [base, revision] : [revision, base];
  return fewer.groups.length === 0 && more.groups.length === 1 && isBare(more);
}

/** One side states beside its alternatives what the other may state in each of them. */
function isDistributed({ base, revision }: SchemaPair): boolean {
  return base.groups.length === 1 && revision.groups.length === 1 && isEmpty(base) !== isEmpty(revision);
}

function isEmpty(schema: Effective): boolean {
  return schema.types === undefined && isBare(schema);
}

/** States nothing beside its alternatives except annotations and perhaps `type: object`. */
function isBare(schema: Effective): boolean {
  const types = schema.types?.value;
  const plain = types === undefined || (types.size === 1 && types.has("object"));
  return plain && schema.properties.size === 0 && schema.values.allowed === undefined && schema.subschemas.size === 0;
}

function presence(before: Group | undefined, after: Group | undefined, pair: SchemaPair, to: Findings) {
  const group = before ?? after;
  if (group === undefined) return;
  if (isWrapped(pair)) return compareWrapped(before, after, pair, to);
  const pointer = pointersOf(pair, before, after);
  const facts = before !== undefined && hasOtherFields(before, pair) ? ["fields"] : [];
  to.found(`alternatives-${before === undefined ? "demanded" : "dropped"}`, pointer, { name: group.keyword, facts });
}

/** Whether an alternative has a field that the revision no longer has. */
function hasOtherFields({ branches }: Group, { baseSchemas, revision }: SchemaPair): boolean {
  const fields = branches.flatMap((branch) => [...baseSchemas.effective(branch).properties]);
  return fields.some(([name, { isDeclared }]) => isDeclared && !revision.properties.has(name));
}

function compareWrapped(before: Group | undefined, after: Group | undefined, pair: SchemaPair, to: Findings) {
  const types = typesOf(before, pair.baseSchemas) ?? typesOf(after, pair.revisionSchemas);
  const plain = before === undefined ? pair.base : pair.revision;
  if (types !== undefined && isAnything(plain)) return compareWithAnything(before, after, types, pair, to);
  const keyword = (before ?? after)?.keyword ?? "oneOf";
  const single = (view: View, schema: Effective, schemas: Schemas): Group => ({
    keyword,
    pointer: view.pointer,
    branches: byType(view, schema, schemas),
  });
  compareGroups(
    before ?? single(pair.baseView, pair.base, pair.baseSchemas),
    after ?? single(pair.revisionView, pair.revision, pair.revisionSchemas),
    pair,
    to,
  );
}

function isAnything({ types, values }: Effective): boolean {
  return types === undefined && values.allowed === undefined;
}

/** The types of all alternatives; undefined if one of them doesn't state its own. */
function typesOf(group: Group | undefined, schemas: Schemas): readonly TypeName[] | undefined {
  if (group === undefined) return undefined;
  const types = group.branches.map((branch) => schemas.effective(branch).types);
  if (types.includes(undefined)) return undefined;
  return [...new Set(types.flatMap((one) => [...(one?.value ?? [])]))];
}

function compareWithAnything(
  before: Group | undefined,
  after: Group | undefined,
  types: readonly TypeName[],
  pair: SchemaPair,
  to: Findings,
) {
  const pointer = pointersOf(pair, before, after);
  if (before === undefined) to.found("type-specialized", pointer, { base: "any", revision: types });
  else to.found("type-generalized", pointer, { base: types, revision: "any" });
}

/** `type: [string, integer]` is two alternatives in other words. */
function byType(view: View, schema: Effective, schemas: Schemas): readonly View[] {
  const types = [...(schema.types?.value ?? [])];
  if (types.length < 2) return [view];
  return types.map((type) => schemas.derived({ ...Object(view.schema), type }, view.pointer));
}

/** `{ properties, oneOf: [A, B] }` is two alternatives that each have these properties; one of another type than is stated there is none. */
function distributed(
  group: Group | undefined,
  { parts }: Effective,
  schemas: Schemas,
  pair: SchemaPair,
): Group | undefined {
  if (group === undefined || !isDistributed(pair)) return group;
  const own = parts.map(({ schema, pointer }) => schemas.remainder(schema, pointer)).filter(saysAnything);
  const branches = group.branches.map((branch) => schemas.merged([branch, ...own]));
  return { ...group, branches: branches.filter((branch) => !schemas.effective(branch).never) };
}

function saysAnything({ schema }: View): boolean {
  return Object.keys(schema).length > 0;
}

/** Trying every branch against every other is only for short lists. */
const MOST_TRIALS = 400;

function compareGroups(before: Group, after: Group, pair: SchemaPair, to: Findings): void {
  const { pairs, removed, added } = pairNested(before, after, pair);
  const use = fromBase(branchUse(pair.use, arePlain(pair)), before.branches, pair.use);
  for (const [base, revision] of pairs) to.visit(base, revision, use);
  const name = after.keyword === "anyOf" ? "any-of" : "one-of";
  const isFew = (removed.length + added.length) * (before.branches.length + after.branches.length) <= MOST_TRIALS;
  const isSame = (one: View, other: View) => areSame(one, other, pair.use, to);
  for (const branch of removed) {
    const facts = isFew ? factsOfRemoved(branch, after.branches, pair.use, to) : [];
    if (isCovered(branch, facts) && after.branches.some((other) => isSame(branch, other))) continue;
    const pointer = { base: branch.pointer, revision: after.pointer };
    to.found(`${name}-removed`, pointer, { name: labelOf(branch, pair.baseSchemas), facts });
  }
  for (const branch of added) {
    const facts = isFew ? factsOfAdded(branch, before.branches, pair.use, to) : [];
    if (isCovered(branch, facts) && before.branches.some((other) => isSame(other, branch))) continue;
    const pointer = { base: before.pointer, revision: branch.pointer };
    to.found(`${name}-added`, pointer, { name: labelOf(branch, pair.revisionSchemas), facts });
  }
}

/** An alternative may be listed twice, in other words. One with a name also has a type in the client. */
const isCovered = (branch: View, facts: readonly string[]): boolean =>
  componentName(branch) === undefined && facts.includes("absorbed") && facts.includes("typed");

function areSame(base: View, revision: View, use: Use, to: Findings): boolean {
  const isSo = (direction: Use["direction"]) => {
    const inIt = trialUse(use, direction);
    return to.same(base, revision, inIt) && to.compiles(base, revision, inIt);
  };
  return isSo("request") && isSo("response");
}

/** To compare two alternatives with each other. In a field that this direction leaves out, any two would be alike. */
const trialUse = (use: Use, direction: Use["direction"]): Use =>
  branchUse({ ...use, direction, place: isHidden(use) ? "property" : use.place }, true);

/** What had no alternatives was the type of the field itself. */
const fromBase = (use: Use, { length }: readonly View[], { field }: Use): Use =>
  useOf({ ...use, field: length === 1 && field });

/** Alternatives inside alternatives are no more mixed than the whole. */
function arePlain({ base, revision, baseSchemas, revisionSchemas, use }: SchemaPair): boolean {
  return !use.branch && isMixed(base, baseSchemas) && isMixed(revision, revisionSchemas);
}

/** `absorbed`: another alternative covers its values; `typed`: it does so for the compiler. Of different kinds, neither is converted. */
function factsOfRemoved(branch: View, others: readonly View[], use: Use, to: Findings): string[] {
  const accepting = trialUse(use, "request");
  return [
    ...(others.some((other) => to.compatible(branch, other, accepting)) ? ["absorbed"] : []),
    ...(others.some((other) => to.compiles(branch, other, accepting)) ? ["typed"] : []),
  ];
}

/** For the compiler, it must also be possible to pass what it adds. */
function factsOfAdded(branch: View, others: readonly View[], use: Use, to: Findings): string[] {
  const reading = fromBase(trialUse(use, "response"), others, use);
  const accepting = trialUse(use, "request");
  const isTyped = (other: View) => to.compiles(other, branch, reading) && to.compiles(other, branch, accepting);
  return [
    ...(others.some((other) => to.compatible(other, branch, reading)) ? ["absorbed"] : []),
    ...(others.some(isTyped) ? ["typed"] : []),
  ];
}

/** A branch without a counterpart that consists only of alternatives may be merged into the outer ones on the other side. */
function pairNested(before: Group, after: Group, { baseSchemas, revisionSchemas }: SchemaPair): Paired {
  const outer = pairBranches(before.branches, after.branches, baseSchemas, revisionSchemas);
  const [removed, added] = [opened(outer.removed, baseSchemas), opened(outer.added, revisionSchemas)];
  const inner = pairBranches(removed, added, baseSchemas, revisionSchemas);
  return { ...inner, pairs: [...outer.pairs, ...inner.pairs] };
}

function opened(branches: readonly View[], schemas: Schemas): readonly View[] {
  const leaves = branches.flatMap((branch) => {
    const group = onlyGroup(branch, schemas);
    return group === undefined ? [branch] : leavesOf(group, schemas);
  });
  return [...new Set(leaves)];
}

/** The alternatives of a schema that consists of nothing else. */
function onlyGroup(branch: View, schemas: Schemas): Group | undefined {
  const schema = schemas.effective(branch);
  return schema.groups.length === 1 && isEmpty(schema) ? schema.groups[0] : undefined;
}

/** Unions may all lead to one another, each through a schema of its own: what a union leads to is found out once. */
const leavesIn = oncePer((_: Schemas) => new Map<string, readonly View[]>());

function leavesOf(group: Group, schemas: Schemas): readonly View[] {
  const known = leavesIn(schemas);
  const leaves = known.get(group.pointer) ?? findLeaves(group, schemas);
  known.set(group.pointer, leaves);
  return leaves;
}

function findLeaves(start: Group, schemas: Schemas): readonly View[] {
  const groups = new Map([[start.pointer, start]]);
  const leaves = new Set<View>();
  for (const { branches } of groups.values())
    for (const branch of branches) {
      const inner = onlyGroup(branch, schemas);
      if (inner === undefined) leaves.add(branch);
      else if (!groups.has(inner.pointer)) groups.set(inner.pointer, inner);
    }
  return [...leaves];
}

/** By its name, or else by its content: several without a name may be added or removed at once. */
function labelOf(view: View, schemas: Schemas): string {
  const component = componentName(view);
  if (component !== undefined) return component;
  const { schema } = view;
  const title = typeof schema === "object" ? schema.title : undefined;
  if (typeof title === "string") return title;
  const { types, properties } = schemas.effective(view);
  const type = [...(types?.value ?? [])].join(" or ");
  const names = [...properties.keys()];
  const shown = [...names.slice(0, 4), ...(names.length > 4 ? ["…"] : [])].join(", ");
  return `${type === "" ? "an inline schema" : type}${shown === "" ? "" : ` { ${shown} }`}`;
}
