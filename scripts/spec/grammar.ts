/** Which kind of object is where in a document; enough to know what a `$ref` refers to. */
import { isObject } from "./document.js";

export type Kind =
  | "document"
  | "components"
  | "pathItems"
  | "operation"
  | "parameters"
  | "requestBodies"
  | "responses"
  | "headers"
  | "mediaType"
  | "encoding"
  | "schemas"
  | "examples"
  | "links"
  | "callbacks"
  | "securitySchemes";

/** `one` object of a kind, or a `map` (or list) of them. */
type Child = { one: Kind } | { map: Kind };

const one = (kind: Kind): Child => ({ one: kind });
const map = (kind: Kind): Child => ({ map: kind });

const CONTENT = { content: map("mediaType") };
const VALUED = { schema: one("schemas"), examples: map("examples"), ...CONTENT };

const CHILDREN: Readonly<Record<Kind, Readonly<Record<string, Child>>>> = {
  document: { paths: map("pathItems"), webhooks: map("pathItems"), components: one("components") },
  components: {
    schemas: map("schemas"),
    responses: map("responses"),
    parameters: map("parameters"),
    examples: map("examples"),
    requestBodies: map("requestBodies"),
    headers: map("headers"),
    securitySchemes: map("securitySchemes"),
    links: map("links"),
    callbacks: map("callbacks"),
    pathItems: map("pathItems"),
    mediaTypes: map("mediaType"),
  },
  pathItems: {
    parameters: map("parameters"),
    get: one("operation"),
    put: one("operation"),
    post: one("operation"),
    delete: one("operation"),
    options: one("operation"),
    head: one("operation"),
    patch: one("operation"),
    trace: one("operation"),
  },
  operation: {
    parameters: map("parameters"),
    requestBody: one("requestBodies"),
    responses: map("responses"),
    callbacks: map("callbacks"),
  },
  parameters: VALUED,
  headers: VALUED,
  requestBodies: CONTENT,
  responses: { headers: map("headers"), links: map("links"), ...CONTENT },
  mediaType: {
    schema: one("schemas"),
    itemSchema: one("schemas"),
    examples: map("examples"),
    encoding: map("encoding"),
  },
  encoding: { headers: map("headers") },
  schemas: {
    properties: map("schemas"),
    patternProperties: map("schemas"),
    $defs: map("schemas"),
    definitions: map("schemas"),
    dependentSchemas: map("schemas"),
    items: one("schemas"),
    prefixItems: map("schemas"),
    contains: one("schemas"),
    additionalProperties: one("schemas"),
    unevaluatedProperties: one("schemas"),
    unevaluatedItems: one("schemas"),
    propertyNames: one("schemas"),
    allOf: map("schemas"),
    anyOf: map("schemas"),
    oneOf: map("schemas"),
    not: one("schemas"),
    if: one("schemas"),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: one("schemas"),
    else: one("schemas"),
    contentSchema: one("schemas"),
  },
  examples: {},
  links: {},
  // A callback is a map of its own: expression -> path item; see walkKinds.
  callbacks: {},
  securitySchemes: {},
};

type Visit = (object: Record<string, unknown>, kind: Kind, segments: () => string[]) => void;
/** A key and the one above it, because a list of segments for each place costs the square of a document's depth. */
interface Link {
  readonly key: string;
  readonly above: Link | undefined;
}
interface Step extends Link {
  readonly value: unknown;
  readonly kind: Kind;
}

/** Calls `visit` with each object of a known kind below `value`, parents first; does not follow `$ref`s. Without recursion, because documents may be deep. */
export function walkKinds(value: unknown, kind: Kind, visit: Visit): void {
  const pending: Step[] = [{ value, kind, key: "", above: undefined }];
  for (let step = pending.pop(); step; step = pending.pop()) {
    const at = step;
    if (!isObject(at.value)) continue;
    visit(at.value, at.kind, () => segmentsOf(at));
    for (const child of childrenOf(at.value, at).reverse()) pending.push(child);
  }
}

function childrenOf(object: Record<string, unknown>, above: Step): Step[] {
  const found: Step[] = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (typeof value !== "object" || value === null) continue;
    const child = above.kind === "callbacks" ? one("pathItems") : ownChild(above.kind, key);
    if (!child) continue;
    if ("one" in child) found.push({ value, kind: child.one, key, above });
    else {
      const container = { key, above };
      for (const [name, each] of Object.entries(value))
        found.push({ value: each, kind: child.map, key: name, above: container });
    }
  }
  return found;
}

function segmentsOf(link: Link): string[] {
  const keys: string[] = [];
  for (let at = link; at.above; at = at.above) keys.push(at.key);
  return keys.reverse();
}

const ownChild = (kind: Kind, key: string): Child | undefined =>
  Object.hasOwn(CHILDREN[kind], key) ? CHILDREN[kind][key] : undefined;
