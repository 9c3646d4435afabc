import { type FoundOperation, type FragmentDocument, operationsOf, UNPLACED } from "../fragment.js";
import type { PageToMerge } from "./index.js";
import { pathBelow, placeIn, serverOf, shapeOfPath } from "./place.js";
import { keysAt, type Tree } from "./tree.js";

export interface Candidate {
  readonly name: string;
  readonly tree: Tree;
}

/** The APIs whose specs the pages belong to; a page that belongs to none of them is left out. */
export function apisOf<T extends PageToMerge>(pages: readonly T[], candidates: readonly Candidate[]): Map<T, string> {
  const apis = new Map<T, string>();
  const note = (page: T, api: string | undefined) => api !== undefined && apis.set(page, api);
  for (const page of pages) note(page, apiOf(page, candidates));
  const paths = pathsOf(apis, candidates);
  const homeless = pages.filter((page) => !apis.has(page));
  for (const page of homeless) note(page, isWebhook(page) ? apiOfTitle(page, pages, apis) : apiOfPath(page, paths));
  return apis;
}

/** The paths on the pages of each API, below its server. */
function pathsOf(apis: ReadonlyMap<PageToMerge, string>, candidates: readonly Candidate[]): Map<string, string> {
  const servers = new Map(candidates.map(({ name, tree }) => [name, serverOf(tree)]));
  const entries = [...apis].flatMap(([{ fragment }, api]) =>
    Object.keys(fragment.document.paths ?? {}).flatMap((path) => {
      const below = pathBelow(fragment.document, path, servers.get(api) ?? "");
      return below === undefined ? [] : [[shapeOfPath(below), api] as const];
    }),
  );
  return new Map(entries);
}

/** A page without a server, about a path that is new to the specs: another page of the run may show its server. */
function apiOfPath({ fragment: { document } }: PageToMerge, paths: ReadonlyMap<string, string>): string | undefined {
  const [found] = operationsOf(document);
  return found && document.servers === undefined ? paths.get(shapeOfPath(found.path)) : undefined;
}

const isWebhook = ({ fragment }: PageToMerge) => fragment.document.webhooks !== undefined;

/** A page of a new webhook shows neither path nor server: it belongs where all other pages with its document's title do. */
function apiOfTitle<T extends PageToMerge>(
  { fragment }: T,
  pages: readonly T[],
  apis: ReadonlyMap<T, string>,
): string | undefined {
  const { title } = fragment.document.info;
  const akin = pages.filter((other) => other.fragment.document.info.title === title && !isWebhook(other));
  const [only, ...others] = new Set(akin.map((other) => apis.get(other)));
  return fragment.kind === "embedded-spec" && title !== "" && others.length === 0 ? only : undefined;
}

function apiOf({ fragment }: PageToMerge, candidates: readonly Candidate[]): string | undefined {
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
