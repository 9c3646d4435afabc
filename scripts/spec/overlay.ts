/** Applies an [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html) document. */
import { paths as queryPaths } from "jsonpath-rfc9535";
import { isObject, type Json, type JsonObject, setOwn, valueAt } from "./document.js";
import { clone, type Location, type Places } from "./places.js";
import { type Refuse, refuserOf } from "./refuse.js";
import type { Source } from "./source.js";

/** An action whose target matched nothing: the document has changed, and somebody must look. */
export interface UnmatchedAction {
  target: string;
  location: Location | undefined;
}

interface Action {
  /** Its place in the overlay. */
  at: readonly string[];
  target: string;
  remove: boolean;
  /** The action itself; `update` and its places are read from it. */
  holder: JsonObject;
}

/** Changes `document` in place; returns the actions that did nothing. */
export function applyOverlay(document: JsonObject, overlay: Source, places: Places): UnmatchedAction[] {
  const unmatched: UnmatchedAction[] = [];
  const refuse = refuserOf(overlay, places);
  for (const action of readActions(overlay.root, refuse)) {
    const matches = select(document, action, refuse);
    if (matches.length === 0) {
      unmatched.push({
        target: action.target,
        location: places.locate(overlay.root, [...action.at, "target"]),
      });
    }
    checkUpdate(document, matches, action, refuse);
    // From the last to the first, so that removing an array's item does not move the other matches.
    for (const path of matches.reverse()) applyAction(document, path, action, places);
  }
  return unmatched;
}

function readActions(root: Json, refuse: Refuse): Action[] {
  if (!isObject(root) || !/^1\.0\.\d+$/.test(String(root.overlay))) {
    return refuse([], "not an Overlay 1.0 document (it begins with overlay: 1.0.0)");
  }
  if (!Array.isArray(root.actions)) return refuse([], "an overlay needs a list of actions");
  return root.actions.map((action, index) => {
    const at = ["actions", String(index)];
    if (!isObject(action) || typeof action.target !== "string")
      return refuse(at, "an action needs a target (a JSONPath)");
    checkAction(action, at, refuse);
    return { at, target: action.target, remove: action.remove === true, holder: action };
  });
}

/** A misspelt word would leave out what it says. */
function checkAction(action: JsonObject, at: readonly string[], refuse: Refuse): void {
  const unknown = Object.keys(action).find((key) => !ACTION_KEYS.has(key) && !key.startsWith("x-"));
  if (unknown !== undefined)
    refuse([...at, unknown], `an action has no ${JSON.stringify(unknown)}, only ${[...ACTION_KEYS].join(", ")}`);
  if (Object.hasOwn(action, "remove") && typeof action.remove !== "boolean")
    refuse([...at, "remove"], "remove is true or false");
  if (action.remove !== true && !Object.hasOwn(action, "update")) refuse(at, "an action needs update or remove: true");
}

const ACTION_KEYS: ReadonlySet<string> = new Set(["target", "description", "update", "remove"]);

/** The places that a target matches, each once and in order, so that they can be removed from the last to the first. */
function select(document: JsonObject, { at, target, remove, holder }: Action, refuse: Refuse): string[][] {
  const found = queryOrRefuse(document, target, (reason) => refuse([...at, "target"], reason));
  const paths = [...new Set(found)].map(parseNormalizedPath).sort(byPosition);
  if ((remove || !isObject(holder.update)) && paths.some(({ length }) => length === 0))
    refuse(at, `the whole document can't be ${remove ? "removed" : "replaced"}`);
  return paths;
}

function queryOrRefuse(document: JsonObject, target: string, refuse: (reason: string) => never): string[] {
  try {
    return queryPaths(document, target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`target ${target}: not a JSONPath (RFC 9535): ${reason}`);
  }
}

/** Anything else than an object has nothing to merge into one. */
function checkUpdate(document: JsonObject, matches: string[][], { at, remove, holder }: Action, refuse: Refuse): void {
  if (remove || isObject(holder.update)) return;
  if (matches.some((path) => isObject(valueAt(document, path))))
    refuse([...at, "update"], `the target ${holder.target} is an object, so update must be one, too`);
}

/** Sorts parents before children, list items by index, everything else by name. */
function byPosition(a: string[], b: string[]): number {
  const index = a.findIndex((key, depth) => key !== b[depth]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return a.length - b.length;
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

const rank = (key: string): number => (/^\d+$/.test(key) ? Number(key) : Number.MAX_VALUE);

/** `$['a'][0]` to its keys ([RFC 9535, 2.7](https://www.rfc-editor.org/rfc/rfc9535#section-2.7)). */
function parseNormalizedPath(path: string): string[] {
  return Array.from(
    path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs),
    ([, name, index]) => index ?? unescapeName(name ?? ""),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const unescapeName = (name: string): string =>
  name.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, hex: string | undefined, char: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? char),
  );

function applyAction(document: JsonObject, path: string[], action: Action, places: Places): void {
  const parent = path.slice(0, -1).reduce<Json>((value, key) => (value as JsonObject)[key] as Json, document);
  const key = path.at(-1);
  if (action.remove) {
    if (key !== undefined) removeKey(parent, key);
    return;
  }
  const target = key === undefined ? document : ((parent as JsonObject)[key] as Json);
  const update = action.holder.update as Json;
  if (Array.isArray(target)) append(target, update, places);
  else if (isObject(target) && isObject(update)) merge(target, update, places);
  else if (key !== undefined) replace(parent as JsonObject, key, action.holder, "update", places);
}

function removeKey(parent: Json, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as JsonObject)[key];
}

function merge(target: JsonObject, update: JsonObject, places: Places): void {
  for (const key of Object.keys(update)) {
    const value = update[key] as Json;
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(value)) merge(present, value, places);
    else if (Array.isArray(present) && Array.isArray(value)) append(present, value, places);
    else replace(target, key, update, key, places);
  }
}

function append(target: Json[], update: Json, places: Places): void {
  for (const item of Array.isArray(update) ? update : [update]) target.push(clone(item, places));
}

function replace(target: JsonObject, key: string, from: JsonObject, fromKey: string, places: Places): void {
  setOwn(target, key, clone(from[fromKey] as Json, places));
  places.move(target, key, from, fromKey);
}
