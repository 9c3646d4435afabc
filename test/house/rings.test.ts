import { relative } from "node:path";
import { expect, it } from "vitest";
import { importsOf, ROOT, sources, targetOf } from "./modules.js";

/** What the fake space remembers and what a thing in it is refer to each other, only by types. */
const MUTUAL = "src/testing/state/";

it("no module imports itself through others, even for types", () => {
  expect(ringsIn(graphOf(["src", "scripts", "generated"]))).toEqual([]);
});

type Graph = ReadonlyMap<string, readonly string[]>;

const RINGS: readonly [name: string, given: Record<string, string[]>, want: string[]][] = [
  ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
  ["two ways to one module", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["two modules", { a: ["b"], b: ["a"] }, ["a, b"]],
  ["a ring that is entered from outside", { a: ["b"], b: ["c"], c: ["d"], d: ["b"] }, ["b, c, d"]],
  ["a module that imports itself", { a: ["a"] }, ["a"]],
];

it.each(RINGS)("finds rings: %s", (_, given, want) => {
  expect(ringsIn(new Map(Object.entries(given)))).toEqual(want);
});

function graphOf(folders: readonly string[]): Graph {
  const files = folders.flatMap((folder) => sources(folder));
  return new Map(files.map((file) => [relative(ROOT, file), neighbours(file)]));
}

function neighbours(file: string): string[] {
  const near = importsOf(file).filter(({ specifier }) => specifier.startsWith("."));
  const isMutual = (path: string) => path.startsWith(MUTUAL);
  return near.flatMap(({ specifier, isType }) => {
    const target = relative(ROOT, targetOf(file, specifier));
    return isType && isMutual(target) && isMutual(relative(ROOT, file)) ? [] : [target];
  });
}

/** The modules that reach themselves; those that reach one another are joined in one text. */
function ringsIn(graph: Graph): string[] {
  const reached = new Map([...graph.keys()].map((module) => [module, reachedFrom(graph, module)]));
  const onRing = [...graph.keys()].filter((module) => reached.get(module)?.has(module));
  const rings = onRing.map((module) => onRing.filter((other) => areMutual(reached, module, other)).join(", "));
  return [...new Set(rings)];
}

const areMutual = (reached: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean =>
  reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;

function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...(graph.get(start) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    pending.push(...(graph.get(next) ?? []));
  }
  return found;
}
