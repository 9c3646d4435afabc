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
    const matches = spellings(path).map((spelling) => matchOne(routes, method, spelling));
    return (
      matches.find((match) => match?.found === "operation") ??
      matches.find((match) => match !== undefined) ?? { found: "nothing", api: nearestApi(apis, path) }
    );
  };
}

/** SignalWire takes every path with `.json` too, as its own `uri` fields say, and audio without its suffix is WAV. */
function spellings(path: string): string[] {
  return path.endsWith(".json") ? [path, path.slice(0, -".json".length)] : [path, `${path}.wav`];
}

function matchOne(routes: readonly Route[], method: string, path: string): Match | undefined {
  const fits = routes.filter((route) => route.pattern.test(path) && !takesSuffix(route, path));
  const [best] = fits;
  if (!best) return undefined;
  const route = fits.find(({ operation }) => operation.method === method);
  if (route) return { found: "operation", operation: route.operation, path: readPath(route, path) };
  const allow = [...new Set(fits.map(({ operation }) => operation.method))];
  return { found: "path", allow, sibling: best.operation };
}

/** `{Sid}` is no name for `abc.json`: the suffix belongs to the path. */
function takesSuffix({ operation }: Route, path: string): boolean {
  return path.endsWith(".json") && operation.path.endsWith("}");
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
