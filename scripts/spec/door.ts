/**
 * The check that every document must pass before any tool sees it. Texts and property names are unrestricted (they are printed as
 * literals); anything that a tool would print raw, run, fetch, read or crash on is refused here.
 */
import { isObject, type Json, type JsonObject, pointerSegments, valueAt } from "./document.js";
import { walkKinds } from "./grammar.js";
import type { Refuse } from "./refuse.js";

const COMPONENT_NAME = /^[A-Za-z0-9._-]{1,200}$/;
/** Allows operationIds such as "GET /pets/{id}" and "[old] list a user's pets?", but no double quote and no end of a comment or statement. */
const OPERATION_ID = /^[\p{L}\p{N}_$.:/~ (){}[\]+,@&#'!?=-]{1,200}$/u;
/** `*` alone is not a media type, but its meaning is clear. */
const MEDIA_TYPE = /^(?:\*|[\w!#$&^.+*-]{1,100}\/[\w!#$&^.+*-]{1,100}(?:\s*;[^\r\n]{0,100})?)$/;
/** Appended to the client's origin, anything else would become part of the host name. */
const PATH = /^(?:\/|x-)/;
/** openapi-typescript 7.13 crashes on a property of these names. */
const CRASHING_NAMES = new Set(["hasOwnProperty", "valueOf"]);

/** Refuses anything that is not OpenAPI 3.0 to 3.2. */
export function checkVersion(root: Json, refuse: Refuse): asserts root is JsonObject {
  if (!isObject(root))
    refuse([], root === null ? "empty; an OpenAPI document was expected" : "not an OpenAPI document");
  if (Object.hasOwn(root, "swagger"))
    refuse(["swagger"], `OpenAPI ${root.swagger} is not read; convert it to 3.0 or 3.1`);
  if (!Object.hasOwn(root, "openapi")) refuse([], "not an OpenAPI document: it has no `openapi` key");
  if (/^3\.[012]$/.test(String(root.openapi)))
    refuse(["openapi"], `${root.openapi} is no full version of OpenAPI; write it like ${root.openapi}.0`);
  if (!/^3\.[012]\.\d+/.test(String(root.openapi)))
    refuse(["openapi"], `OpenAPI ${root.openapi} is not read; 3.0 to 3.2 are`);
}

/** Refuses names that are invalid for their use. */
export function checkNames(document: JsonObject, refuse: Refuse): void {
  walkKinds(document, "document", (object, kind, segments) => {
    const at = segments();
    if (kind === "document") checkKeys(object.paths, [...at, "paths"], PATH, "a path; it begins with a slash", refuse);
    else if (kind === "components") checkComponents(object, at, refuse);
    else if (kind === "operation") checkOperationId(object, at, refuse);
    else if (kind === "schemas") checkProperties(object, at, refuse);
    checkKeys(object.content, [...at, "content"], MEDIA_TYPE, "a media type", refuse);
  });
}

/** The greatest depth that the linter's parser can read. */
const DEEPEST = 100;

export function checkDepth(value: Json, refuse: Refuse, at: readonly string[] = []): void {
  if (typeof value !== "object" || value === null) return;
  if (at.length >= DEEPEST) refuse(at, `nested deeper than ${DEEPEST} levels; give an inner schema a name of its own`);
  for (const [key, child] of Object.entries(value)) checkDepth(child, refuse, [...at, key]);
}

/** Refuses references that lead in a circle: they have no meaning, and the linter fails on them. */
export function checkCircles(document: JsonObject, refuse: Refuse): void {
  const harmless = new Set<unknown>();
  walkKinds(document, "document", (object, _kind, segments) => {
    const seen = new Set<unknown>();
    let at: unknown = object;
    while (isObject(at) && !harmless.has(at) && typeof at.$ref === "string" && at.$ref.startsWith("#")) {
      if (seen.has(at)) refuse([...segments(), "$ref"], `$ref ${at.$ref}: leads back to itself`);
      seen.add(at);
      at = valueAt(document, pointerSegments(at.$ref));
    }
    for (const one of seen) harmless.add(one);
  });
}

/** Refuses unresolved references, for commands that do not lint. */
export function checkRefs(document: JsonObject, refuse: Refuse): void {
  walkKinds(document, "document", (object, _kind, segments) => {
    if (typeof object.$ref !== "string") return;
    if (valueAt(document, pointerSegments(object.$ref)) === undefined) {
      refuse([...segments(), "$ref"], `$ref ${object.$ref}: nothing stands there`);
    }
  });
}

function checkComponents(components: Record<string, unknown>, at: readonly string[], refuse: Refuse): void {
  for (const section of Object.keys(components)) {
    if (!section.startsWith("x-"))
      checkKeys(components[section], [...at, section], COMPONENT_NAME, "a component's name", refuse);
  }
}

function checkKeys(object: unknown, at: readonly string[], pattern: RegExp, what: string, refuse: Refuse): void {
  if (!isObject(object)) return;
  for (const key of Object.keys(object)) {
    if (!pattern.test(key)) refuse([...at, key], `${quote(key)} can't be ${what}`);
  }
}

function checkOperationId(operation: Record<string, unknown>, at: readonly string[], refuse: Refuse): void {
  const id = operation.operationId;
  if (id !== undefined && (typeof id !== "string" || !OPERATION_ID.test(id))) {
    refuse([...at, "operationId"], `${quote(String(id))} can't be an operationId`);
  }
}

function checkProperties(schema: Record<string, unknown>, at: readonly string[], refuse: Refuse): void {
  if (!isObject(schema.properties)) return;
  for (const name of Object.keys(schema.properties)) {
    if (CRASHING_NAMES.has(name))
      refuse([...at, "properties", name], `a property called ${quote(name)} crashes the type generator`);
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
