import { type FoundOperation, type FragmentDocument, operationsOf, UNPLACED } from "../fragment.js";
import type { PageToMerge } from "./index.js";
import { pathBelow, placeIn, serverOf, shapeOfPath } from "./place.js";
import { keysAt, type Tree } from "./tree.js";

export interface Candidate {
  readonly name: string;
  readonly tree: Tree;
}

/** The API whose spec a page belongs to; undefined when it belongs to none of them. */
export function apiOf({ fragment }: PageToMerge, candidates: readonly Candidate[]): string | undefined {
  const [found] = operationsOf(fragment.document);
  if (!found) return undefined;
  const fitting = candidates.filter(({ tree }) => belongs(tree, fragment.document, found));
  return longestServer(fitting)?.name;
}

function belongs(tree: Tree, document: FragmentDocument, found: FoundOperation): boolean {
  const isAddressless = found.kind === "webhook" || found.path === UNPLACED;
  if (isAddressless) {
    const place = placeIn(tree, document, found);
    return !("why" in place) && !place.isNew;
  }
  const server = serverOf(tree);
  const path = pathBelow(document, found.path, server);
  if (path === undefined) return false;
  const tellsServer = document.servers !== undefined && server !== "";
  return tellsServer || found.path.startsWith(`${server}/`) || knows(tree, path);
}

function knows(tree: Tree, path: string): boolean {
  return keysAt(tree, ["paths"]).some((known) => shapeOfPath(known) === shapeOfPath(path));
}

function longestServer(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => serverOf(b.tree).length - serverOf(a.tree).length)[0];
}
