/** Finds the operation of a request: literal segments win over parameters, as OpenAPI says ("Path Templating Matching"). */
import type { Api, Operation } from "./document.js";
import { namesIn, patternOf } from "./path-template.js";

export type Match =
  | { readonly found: "operation"; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly found: "path"; readonly allow: readonly string[]; readonly sibling: Operation }
  | { readonly found: "nothing"; readonly api: Api };

interface Candidate {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export type Matcher = (method: string, path: string) => Match;

export function createMatcher(apis: readonly Api[]): Matcher {
  const candidates = apis.flatMap((api) => api.operations.map(toCandidate)).sort(bySpecificity);
  return (method, path) => {
    const matches = spellings(path).map((spelling) => matchOne(candidates, method, spelling));
    return (
      matches.find((match) => match?.found === "operation") ??
      matches.find((match) => match !== undefined) ?? { found: "nothing", api: nearestApi(apis, path) }
    );
  };
}

/** SignalWire accepts every path with `.json` too, as its own `uri` fields show; audio without a suffix is WAV. */
function spellings(path: string): string[] {
  return path.endsWith(".json") ? [path, path.slice(0, -".json".length)] : [path, `${path}.wav`];
}

function matchOne(candidates: readonly Candidate[], method: string, path: string): Match | undefined {
  const fits = candidates.filter((candidate) => candidate.pattern.test(path) && !takesSuffix(candidate, path));
  const [best] = fits;
  if (!best) return undefined;
  const wanted = method === "HEAD" ? "GET" : method;
  const candidate = fits.find(({ operation }) => operation.method === wanted);
  if (candidate) return { found: "operation", operation: candidate.operation, path: readPath(candidate, path) };
  const allow = new Set(
    fits.flatMap(({ operation }) => (operation.method === "GET" ? ["GET", "HEAD"] : operation.method)),
  );
  return { found: "path", allow: [...allow], sibling: best.operation };
}

/** `{Sid}` matches neither `abc.json` nor `abc.wav`: the suffix belongs to the path. */
function takesSuffix({ operation }: Candidate, path: string): boolean {
  return /\.(json|wav)$/.test(path) && operation.path.endsWith("}");
}

function nearestApi(apis: readonly Api[], path: string): Api {
  const [first] = apis;
  const api = apis.find(({ basePath }) => path.startsWith(`${basePath}/`)) ?? first;
  if (!api) throw new TypeError("createFakeSpace needs at least one document");
  return api;
}

function toCandidate(operation: Operation): Candidate {
  const template = operation.api.basePath + operation.path;
  return { operation, pattern: new RegExp(`^${patternOf(template)}$`), names: namesIn(template) };
}

function bySpecificity(left: Candidate, right: Candidate): number {
  return specificity(right).localeCompare(specificity(left));
}

/** One letter per segment: `c` literal, `b` a parameter with a suffix, `a` a bare parameter; the later in the alphabet, the more literal. */
function specificity({ operation }: Candidate): string {
  return operation.path
    .split("/")
    .map((segment) => (!segment.includes("{") ? "c" : /^\{[^{}]*\}$/.test(segment) ? "a" : "b"))
    .join("");
}

function readPath({ pattern, names }: Candidate, path: string): Record<string, string> {
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
