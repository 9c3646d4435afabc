import { type Path, pointerOf, same, type Tree } from "./tree.js";
import { keptFormat, type View, viewOf } from "./view.js";

/** How much two schemas have in common: everything, most of their fields, or less. */
export type Likeness = "same" | "similar" | "other";

/** Compares two schemas by their effect, however their parts are named and shared. */
export function likenessOf(a: Tree, aPath: Path, b: Tree, bPath: Path): Likeness {
  if (isSame({ a, b, seen: new Set() }, aPath, bPath)) return "same";
  const [one, other] = [viewOf(a, aPath), viewOf(b, bPath)];
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  if (names.size === 0) return same(sorted(one.types), sorted(other.types)) ? "similar" : "other";
  const shared = [...names].filter((name) => one.properties.has(name) && other.properties.has(name)).length;
  return shared / names.size >= 0.5 ? "similar" : "other";
}

const sorted = (types: Iterable<unknown>) => [...types].map((type) => JSON.stringify(type)).sort();

interface Trees {
  readonly a: Tree;
  readonly b: Tree;
  /** The pairs of places that have been compared, or are being. */
  readonly seen: Set<string>;
}

/** A pair whose comparison is still under way counts as the same until a difference is found. */
function isSame(trees: Trees, aPath: Path, bPath: Path): boolean {
  const { a, b, seen } = trees;
  const [one, other] = [viewOf(a, aPath), viewOf(b, bPath)];
  const pair = `${pointerOf(one.at)} ${pointerOf(other.at)}`;
  if (seen.has(pair)) return true;
  seen.add(pair);
  if (!sameFacets(one, other)) return false;
  const fields = [...one.properties].every(([name, path]) => {
    const partner = other.properties.get(name);
    return partner !== undefined && isSame(trees, path, partner);
  });
  if (!fields || !areSame(trees, one.items, other.items)) return false;
  if (!areSame(trees, one.additional, other.additional)) return false;
  return one.branches.every((branch) => {
    const partner = partnerOf(trees, branch, other.branches);
    return partner !== undefined && isSame(trees, branch, partner);
  });
}

/** Alternatives are distinguished by their outermost keywords: comparing each with each in depth takes too long. */
function partnerOf({ a, b }: Trees, branch: Path, partners: readonly Path[]): Path | undefined {
  const view = viewOf(a, branch);
  return partners.find((path) => {
    const other = viewOf(b, path);
    return sameFacets(view, other) && [...view.properties.keys()].every((name) => other.properties.has(name));
  });
}

function sameFacets(one: View, other: View): boolean {
  const facets = ({ types, nullable, format, fallback, values, properties, required, branches }: View) => [
    sorted(types),
    nullable,
    keptFormat(format),
    fallback,
    values && sorted(values),
    properties.size,
    sorted(required.keys()),
    branches.length,
  ];
  return same(facets(one), facets(other));
}

function areSame(trees: Trees, one: Path | undefined, other: Path | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isSame(trees, one, other);
}
