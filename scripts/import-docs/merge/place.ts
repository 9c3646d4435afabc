import { METHODS } from "../../spec/index.js";
import { serverPath } from "../addresses.js";
import { type FoundOperation, type FragmentDocument, labelOf, type Operation, UNPLACED } from "../fragment.js";
import { lettersOf } from "../names.js";
import { isRecord } from "../records.js";
import { follow, keysAt, listAt, type Path, type Tree, treeOf } from "./tree.js";
import { viewOf } from "./view.js";

/** Where a page's operation is in a spec. */
export interface Placed {
  readonly at: Path;
  readonly isNew: boolean;
  readonly reason?: string;
}

export interface Unplaced {
  readonly why: string;
}

/** The place of an operation in the document that contains it. */
export const addressOf = ({ kind, path, method }: FoundOperation): Path => [
  kind === "path" ? "paths" : "webhooks",
  path,
  method,
];

/** `METHOD path`, or the webhook's name, of a place. */
export function labelAt([section, path = "", method = ""]: Path): string {
  return labelOf({ kind: section === "webhooks" ? "webhook" : "path", path: String(path), method: String(method) });
}

export function serverOf(tree: Tree): string {
  const url = tree.get(["servers", 0, "url"]);
  return typeof url === "string" ? serverPath(url) : "";
}

/** A path without the names of its parameters. */
export const shapeOfPath = (path: string) => path.replace(/\{[^{}]*\}/g, "{}").replace(/\.json$/, "");

/** A page's path below the spec's server; undefined if it belongs to another server. */
export function pathBelow(document: FragmentDocument, path: string, server: string): string | undefined {
  const own = document.servers?.[0]?.url;
  const full = own === undefined ? path : serverPath(own) + path;
  if (full.startsWith(`${server}/`)) return full.slice(server.length);
  return own === undefined || server === "" ? full : undefined;
}

export function placeIn(spec: Tree, document: FragmentDocument, found: FoundOperation): Placed | Unplaced {
  if (found.kind === "webhook") return placeWebhook(spec, found);
  if (found.path === UNPLACED) return placeByContent(spec, document, found);
  const path = pathBelow(document, found.path, serverOf(spec));
  if (path === undefined) return { why: `its path is not below the server of the spec (${serverOf(spec)})` };
  const known = keysAt(spec, ["paths"]).find((other) => shapeOfPath(other) === shapeOfPath(path));
  const at: Path = ["paths", known ?? path, found.method];
  return { at, isNew: spec.get(at) === undefined };
}

function placeWebhook(spec: Tree, found: FoundOperation): Placed {
  const known = keysAt(spec, ["webhooks"]).find((name) => lettersOf(name) === lettersOf(found.path));
  const at: Path = ["webhooks", known ?? found.path, found.method];
  return { at, isNew: spec.get(at) === undefined };
}

function specOperations(spec: Tree): { at: Path; operation: Operation }[] {
  return keysAt(spec, ["paths"]).flatMap((path) =>
    METHODS.flatMap((method) => {
      const at: Path = ["paths", path, method];
      const operation = spec.get(at);
      return isRecord(operation) ? [{ at, operation: operation as Operation }] : [];
    }),
  );
}

/** A page without an address: by its name, else by the fields that only one operation has. */
function placeByContent(spec: Tree, document: FragmentDocument, found: FoundOperation): Placed | Unplaced {
  const all = specOperations(spec);
  const slug = found.operation["x-docs-slug"];
  const named = slug === undefined ? undefined : all.find(({ operation }) => isCalled(operation, slug));
  if (named) return { at: named.at, isNew: false, reason: `placed by its name, ${slug}` };
  const ranked = all
    .map(({ at }) => ({ at, score: likeness(spec, at, document, found) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < 0.5) return { why: "it shows no address, and no operation of the spec resembles it" };
  if (second && best.score - second.score < 0.02) {
    return { why: `it shows no address, and could be ${labelAt(best.at)} or ${labelAt(second.at)}` };
  }
  return {
    at: best.at,
    isNew: false,
    reason: `placed by its fields: ${Math.round(best.score * 100)} % are those of ${labelAt(best.at)}`,
  };
}

function isCalled(operation: Operation, slug: string): boolean {
  const url = operation["x-docs-url"];
  const id = operation.operationId?.replaceAll("_", "-");
  return id === slug || (typeof url === "string" && url.replace(/\.md$/, "").endsWith(`/${slug}`));
}

function likeness(spec: Tree, at: Path, document: FragmentDocument, found: FoundOperation): number {
  const [a, b] = [namesOf(treeOf(document), addressOf(found)), namesOf(spec, at)];
  const hasBody = found.operation.requestBody !== undefined;
  if (hasBody !== (spec.get([...at, "requestBody"]) !== undefined)) return 0;
  const told = [...a].filter(([, names]) => names.size > 0);
  if (!knowsMost(told, b)) return 0;
  const scores = told.map(([part, names]) => overlap(names, b.get(part) ?? new Set()));
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Many operations may be below the same resource: two thirds of the names of the page's other fields must be known. */
function knowsMost(
  told: readonly (readonly [string, ReadonlySet<string>])[],
  known: Map<string, Set<string>>,
): boolean {
  const fields = told.flatMap(([part, names]) => (part === "path" ? [] : [...names].map((name) => ({ part, name }))));
  return fields.filter(({ part, name }) => known.get(part)?.has(name)).length * 3 >= fields.length * 2;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared / new Set([...a, ...b]).size;
}

/** The names of path and query parameters and of the fields of body and answer. */
function namesOf(tree: Tree, at: Path): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const lists: Path[] = [
    [...at, "parameters"],
    [...at.slice(0, -1), "parameters"],
  ];
  for (const list of lists) {
    for (const index of listAt(tree, list).keys()) {
      const parameter = tree.get(follow(tree, [...list, index]));
      if (!isRecord(parameter)) continue;
      const part = String(parameter.in);
      names.set(part, (names.get(part) ?? new Set()).add(String(parameter.name)));
    }
  }
  names.set("body", fieldsUnder(tree, follow(tree, [...at, "requestBody"])));
  const success = keysAt(tree, [...at, "responses"]).find((code) => /^2/.test(code));
  if (success !== undefined) names.set("answer", fieldsUnder(tree, follow(tree, [...at, "responses", success])));
  return names;
}

function fieldsUnder(tree: Tree, at: Path): Set<string> {
  const [media] = keysAt(tree, [...at, "content"]);
  return media === undefined ? new Set() : new Set(viewOf(tree, [...at, "content", media, "schema"]).properties.keys());
}
