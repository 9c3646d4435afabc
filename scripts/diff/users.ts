import type { Root, Subject } from "./comparison.js";
import { leadingTo, type PairNode } from "./graph.js";
import { knotsOf } from "./knots.js";

/**
 * Which operations lead to each wanted pair. Pairs that lead to one another have the same users, so users are passed down
 * from knot to knot, as bits: the cost is that of the graph, however many operations share a schema.
 */
export function usersOf(
  roots: readonly Root[],
  isWanted: (node: PairNode) => boolean,
): ReadonlyMap<PairNode, readonly Subject[]> {
  const leading = leadingTo(
    roots.map(({ node }) => node),
    isWanted,
  );
  const { subjects, bits } = seed(roots, leading);
  const knots = knotsOf([...bits.keys()], leading);
  const knotOf = new Map(knots.flatMap((knot, index) => knot.map((node) => [node, index] as const)));
  const users = knots.map((knot) => knot.reduce((all, node) => all | (bits.get(node) ?? 0n), 0n));
  const found = new Map<PairNode, readonly Subject[]>();
  for (let index = knots.length - 1; index >= 0; index--) {
    const own = users[index] ?? 0n;
    for (const node of knots[index] ?? []) {
      if (isWanted(node)) found.set(node, pick(subjects, own));
      for (const child of node.children) {
        const below = knotOf.get(child);
        if (below !== undefined && below !== index) users[below] = (users[below] ?? 0n) | own;
      }
    }
  }
  return found;
}

/** A bit for each operation and direction, set at the pairs where it starts. */
function seed(roots: readonly Root[], leading: ReadonlySet<PairNode>) {
  const subjects: Subject[] = [];
  const numbers = new Map<string, number>();
  const bits = new Map<PairNode, bigint>();
  for (const { node, subject } of roots) {
    if (!leading.has(node)) continue;
    const { method, path, direction } = subject.operation;
    const key = `${method} ${path} ${direction}`;
    const number = numbers.get(key) ?? subjects.push(subject) - 1;
    numbers.set(key, number);
    bits.set(node, (bits.get(node) ?? 0n) | (1n << BigInt(number)));
  }
  return { subjects, bits };
}

function pick(subjects: readonly Subject[], bits: bigint): readonly Subject[] {
  const digits = bits.toString(2);
  return subjects.filter((_, index) => digits[digits.length - 1 - index] === "1");
}
