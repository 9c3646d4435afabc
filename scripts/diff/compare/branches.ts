import { addTo } from "../../spec/index.js";
import { canonical, isObject, tokens } from "../json.js";
import type { Effective } from "../schema/effective.js";
import { isNamed } from "../schema/names.js";
import type { Schemas } from "../schema/schemas.js";
import { ANNOTATIONS, type View } from "../schema/view.js";

/** One alternative, and the signs by which it can be recognized. */
interface Branch {
  readonly view: View;
  readonly schema: Effective;
  readonly schemas: Schemas;
  /** The properties that can have only one value: they distinguish the branches of a union. */
  readonly tags: ReadonlyMap<string, string>;
  /** Those that every branch with any such property has. */
  sharedTags: string | undefined;
}

export interface Paired {
  readonly pairs: readonly (readonly [base: View, revision: View])[];
  readonly removed: readonly View[];
  readonly added: readonly View[];
}

/** A sign that shows two alternatives to be the same one; undefined if a branch doesn't have it. */
type Sign = (branch: Branch) => string | undefined;

/** Unions may all lead to one another, so that each is tried against each: what depends on a branch alone is found out once. */
function once(sign: Sign): Sign {
  const known = new WeakMap<View, { readonly mark: string | undefined }>();
  return (branch) => {
    const found = known.get(branch.view) ?? { mark: sign(branch) };
    known.set(branch.view, found);
    return found.mark;
  };
}

/** By name, by tag, by text, by skeleton, by outline: the surest sign first, and only where exactly one branch on each side has it. */
const SIGNS: readonly Sign[] = [
  once(({ view }) => componentName(view)),
  ({ sharedTags }) => sharedTags,
  once(({ tags }) => textOf(tags)),
  once(({ view }) => canonical(view.schema)),
  once(ownWords),
  once(({ view, schemas }) => skeletonOf(view, schemas)),
  once(outlineOf),
  once(({ schema }) => typesOf(schema).replace("integer", "number")),
];

/** Finds for each alternative its counterpart; never by its place in the list. */
export function pairBranches(
  base: readonly View[],
  revision: readonly View[],
  baseSchemas: Schemas,
  revisionSchemas: Schemas,
): Paired {
  let left = base.map((view) => branchOf(view, baseSchemas));
  let right = revision.map((view) => branchOf(view, revisionSchemas));
  shareTags([...left, ...right]);
  const pairs: [View, View][] = [];
  for (const sign of SIGNS) {
    const matched = new Set<Branch>();
    for (const [one, other] of matches(left, right, sign)) {
      if (sign !== SIGNS[0] && contradict(one, other)) continue;
      pairs.push([one.view, other.view]);
      matched.add(one).add(other);
    }
    left = left.filter((branch) => !matched.has(branch));
    right = right.filter((branch) => !matched.has(branch));
  }
  return { pairs, removed: left.map(({ view }) => view), added: right.map(({ view }) => view) };
}

function matches(left: readonly Branch[], right: readonly Branch[], sign: Sign): [Branch, Branch][] {
  const others = bySign(right, sign);
  return [...bySign(left, sign)].flatMap(([mark, branches]) => {
    const [one, another] = branches;
    const [other, more] = others.get(mark) ?? [];
    if (one === undefined || other === undefined) return [];
    return another === undefined && more === undefined ? [[one, other] as [Branch, Branch]] : [];
  });
}

function bySign(branches: readonly Branch[], sign: Sign): Map<string, Branch[]> {
  const found = new Map<string, Branch[]>();
  for (const branch of branches) {
    const mark = sign(branch);
    if (mark !== undefined) addTo(found, mark, branch);
  }
  return found;
}

export function componentName({ pointer }: View): string | undefined {
  return isNamed(pointer) ? tokens(pointer).at(-1) : undefined;
}

function branchOf(view: View, schemas: Schemas): Branch {
  const schema = schemas.effective(view);
  const tags = new Map<string, string>();
  for (const [name, property] of schema.properties) {
    const value = constantOf(property.view.schema);
    if (value !== undefined) tags.set(name, value);
  }
  return { view, schema, schemas, tags, sharedTags: undefined };
}

/** A branch may have lost or gained a further constant, which doesn't make it another branch. */
function shareTags(branches: readonly Branch[]): void {
  const tagged = branches.filter(({ tags }) => tags.size > 0);
  for (const branch of tagged) {
    branch.sharedTags = textOf(branch.tags, (name) => tagged.every(({ tags }) => tags.has(name)));
  }
}

function textOf(tags: Branch["tags"], isMeant: (name: string) => boolean = () => true): string | undefined {
  const found = [...tags].filter(([name]) => isMeant(name)).map(([name, value]) => `${name}=${value}`);
  return found.length === 0 ? undefined : found.sort().join(" ");
}

function constantOf(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  if ("const" in schema) return canonical(schema.const);
  return Array.isArray(schema.enum) && schema.enum.length === 1 ? canonical(schema.enum[0]) : undefined;
}

/** All that it states as one text, however it was put together. */
function ownWords({ schema: { parts, groups } }: Branch): string | undefined {
  const words: { [keyword: string]: unknown } = {};
  for (const [keyword, value] of parts.flatMap(({ schema }) => Object.entries(schema))) {
    if (keyword === "allOf" || ANNOTATIONS.has(keyword)) continue;
    if (Object.hasOwn(words, keyword) && canonical(words[keyword]) !== canonical(value)) return undefined;
    words[keyword] = value;
  }
  return groups.length > 0 || Object.keys(words).length === 0 ? undefined : canonical(words);
}

function typesOf({ types }: Effective): string {
  return [...(types?.value ?? [])].sort().join(" ");
}

/** How deep objects with the same fields are inspected. */
const DEPTH = 3;

/** Its types, its fields, and theirs, without what is said about them. */
function skeletonOf(view: View, schemas: Schemas, depth = DEPTH): string {
  const schema = schemas.effective(view);
  const items = schema.subschemas.get("items");
  const fields = [...schema.properties].map(([name, property]) => [name, property.view] as const);
  const inner = depth === 0 ? [] : [...fields, ...(items === undefined ? [] : [["[]", items] as const])];
  const bones = inner.map(([name, one]) => `${name}: ${skeletonOf(one, schemas, depth - 1)}`);
  return `${typesOf(schema)} {${bones.sort().join(" ")}}`;
}

function outlineOf({ schema }: Branch): string | undefined {
  const names = [...schema.properties.keys()].sort().join(" ");
  return `${typesOf(schema)} ${schema.format?.value ?? ""} {${names}}`;
}

/** Two branches with different tags, or objects that share less than half of their properties, are not the same. */
function contradict(one: Branch, other: Branch): boolean {
  if ([...one.tags].some(([name, value]) => (other.tags.get(name) ?? value) !== value)) return true;
  const [names, others] = [one.schema.properties, other.schema.properties];
  const all = new Set([...names.keys(), ...others.keys()]);
  const shared = [...names.keys()].filter((name) => others.has(name));
  return all.size > 0 && shared.length * 2 < all.size;
}
