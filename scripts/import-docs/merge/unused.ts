import { isRecord } from "../records.js";
import { keysAt, type Path, pathOfRef, pointerOf, type Tree, treeOf } from "./tree.js";

/** Components that nothing in the second document refers to, but something in the first did. */
export function newlyUnused(before: unknown, after: unknown): Path[] {
  const [used, still] = [usedIn(before), usedIn(after)];
  return componentsOf(treeOf(after)).filter((at) => used.has(pointerOf(at)) && !still.has(pointerOf(at)));
}

const componentsOf = (tree: Tree): Path[] =>
  keysAt(tree, ["components"]).flatMap((kind) =>
    keysAt(tree, ["components", kind]).map((name) => ["components", kind, name]),
  );

/** Pointers of all components that operations and webhooks lead to. */
function usedIn(document: unknown): ReadonlySet<string> {
  const tree = treeOf(document);
  const used = new Set<string>();
  const open: unknown[] = [tree.get(["paths"]), tree.get(["webhooks"])];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (Array.isArray(value) || isRecord(value)) open.push(...Object.values(value));
    if (typeof value !== "string" || !value.startsWith("#/components/")) continue;
    const at = pathOfRef(value).slice(0, 3);
    if (used.has(pointerOf(at))) continue;
    used.add(pointerOf(at));
    open.push(tree.get(at));
  }
  return used;
}
