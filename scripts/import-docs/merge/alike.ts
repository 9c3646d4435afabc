import { type Path, pointerOf, same, type Tree } from "./tree.js";
import { keptFormat, type View, viewOf } from "./view.js";

/** How much of two schemas is the same: all of it, most of its fields, or less. */
export type Likeness = "same" | "similar" | "other";

/** Compares two schemas as they act, however their parts are called and shared. */
export function likenessOf(a: Tree, aPath: Path, b: Tree, bPath: Path): Likeness {
  if (isSame(a, aPath, b, bPath, new Set())) return "same";
  const [one, other] = [viewOf(a, aPath), viewOf(b, bPath)];
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  if (names.size === 0) return same(sorted(one.types), sorted(other.types)) ? "similar" : "other";
  const shared = [...names].filter((name) => one.properties.has(name) && other.properties.has(name)).length;
  return shared / names.size >= 0.5 ? "similar" : "other";
}

const sorted = (types: Iterable<unknown>) => [...types].map((type) => JSON.stringify(type)).sort();

/** A pair that is being compared already is taken to be the same until something else shows. */
function isSame(a: Tree, aPath: Path, b: Tree, bPath: Path, seen: Set<string>): boolean {
  const [one, other] = [viewOf(a, aPath), viewOf(b, bPath)];
  const pair = `${pointerOf(one.at)} ${pointerOf(other.at)}`;
  if (seen.has(pair)) return true;
  seen.add(pair);
  if (!sameFacets(one, other)) return false;
  const fields = [...one.properties].every(([name, path]) => {
    const partner = other.properties.get(name);
    return partner !== undefined && isSame(a, path, b, partner, seen);
  });
  if (!fields || !samePlace(a, one.items, b, other.items, seen)) return false;
  if (!samePlace(a, one.additional, b, other.additional, seen)) return false;
  return one.branches.every((branch) => {
    const partner = partnerOf(a, branch, b, other.branches);
    return partner !== undefined && isSame(a, branch, b, partner, seen);
  });
}

/** Alternatives are told apart by what shows at first sight: comparing each with each takes too long. */
function partnerOf(a: Tree, branch: Path, b: Tree, partners: readonly Path[]): Path | undefined {
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

function samePlace(a: Tree, one: Path | undefined, b: Tree, other: Path | undefined, seen: Set<string>): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isSame(a, one, b, other, seen);
}
