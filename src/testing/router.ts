/** Finds the operation of a request: literal segments win over parameters, as OpenAPI says ("Path Templating Matching"). */
import type { Api, Operation } from "./document.js";

export type Match =
  | { readonly found: "operation"; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly found: "path"; readonly allow: readonly string[]; readonly sibling: Operation }
  | { readonly found: "nothing"; readonly api: Api };

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export type Router = (method: string, path: string) => Match;

export function createRouter(apis: readonly Api[]): Router {
  const routes = apis.flatMap((api) => api.operations.map(toRoute)).sort(bySpecificity);
  return (method, path) => {
    const fits = routes.filter((route) => route.pattern.test(path));
    const best = fits[0];
    if (!best) return { found: "nothing", api: nearestApi(apis, path) };
    const same = fits.filter((route) => route.operation.path === best.operation.path);
    const route = same.find(({ operation }) => operation.method === method) ?? otherwise(fits, method);
    if (!route) return { found: "path", allow: same.map(({ operation }) => operation.method), sibling: best.operation };
    return { found: "operation", operation: route.operation, path: readPath(route, path) };
  };
}

/** A template of the same path that has the method: `DELETE …/{Sid}` beside `GET …/{Sid}.wav`. */
function otherwise(fits: readonly Route[], method: string): Route | undefined {
  return fits.find(({ operation }) => operation.method === method);
}

function nearestApi(apis: readonly Api[], path: string): Api {
  const [first] = apis;
  const api = apis.find(({ basePath }) => path.startsWith(`${basePath}/`)) ?? first;
  if (!api) throw new TypeError("createFakeSpace needs at least one document");
  return api;
}

function toRoute(operation: Operation): Route {
  const names: string[] = [];
  const pattern = (operation.api.basePath + operation.path)
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return { operation, pattern: new RegExp(`^${pattern}$`), names };
}

function bySpecificity(left: Route, right: Route): number {
  return specificity(right).localeCompare(specificity(left));
}

/** One letter a segment, `c` literal, `b` a parameter with a suffix, `a` a bare parameter: sorts the most literal last. */
function specificity({ operation }: Route): string {
  return operation.path
    .split("/")
    .map((segment) => (!segment.includes("{") ? "c" : /^\{[^{}]*\}$/.test(segment) ? "a" : "b"))
    .join("");
}

function readPath({ pattern, names }: Route, path: string): Record<string, string> {
  const [, ...values] = pattern.exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeSegment(values[index] ?? "")]));
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
