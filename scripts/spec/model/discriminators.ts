/**
 * What a discriminator says of the schemas that it tells apart: which values its field can have in each
 * ([OpenAPI, Discriminator Object](https://spec.openapis.org/oas/v3.1.1.html#discriminator-object)).
 */
import { addTo } from "../add-to.js";
import { isObject, type OpenApiDocument, pointerSegments, type Schema } from "../document.js";
import { walkKinds } from "../grammar.js";

type Named = Readonly<Record<string, Schema>>;
type Discriminator = NonNullable<Schema["discriminator"]>;

/** The values that discriminators give to fields: by component, then by the field's name on the wire. */
export type Tags = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** In an untrusted document, each of thousands of discriminators might distinguish thousands of schemas. */
const MOST_TAGS = 100_000;

export function tagsOf(document: OpenApiDocument): Tags {
  let left = MOST_TAGS;
  const tags = new Map<string, Map<string, Set<string>>>();
  const named = document.components?.schemas ?? {};
  const heirs = heirsIn(named);
  walkKinds(document, "document", (schema, kind, segments) => {
    const { discriminator } = schema;
    if (kind !== "schemas" || !isDiscriminator(discriminator)) return;
    const mapped = mappedValues(discriminator, named);
    // A value that is mapped to nothing means this one (3.2), so its field may have any.
    const fallback = targetOf(discriminator.defaultMapping, named);
    for (const member of membersOf(schema, segments(), named, heirs)) {
      if (left-- <= 0) return;
      if (member === fallback) continue;
      const fields = entry(tags, member, () => new Map<string, Set<string>>());
      const values = entry(fields, discriminator.propertyName, () => new Set<string>());
      for (const value of mapped.get(member) ?? [member]) values.add(value);
    }
  });
  return tags;
}

export const isDiscriminator = (value: unknown): value is Discriminator =>
  isObject(value) && typeof value.propertyName === "string";

/** Finds the components whose allOf leads to one, at any distance. */
export function heirsIn(named: Named): (component: string) => Iterable<string> {
  const children = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(named))
    for (const parent of refsIn(schema.allOf, named)) addTo(children, parent, name);
  return function* (component) {
    const found = new Set(children.get(component));
    for (const heir of found) {
      yield heir;
      for (const further of children.get(heir) ?? []) found.add(further);
    }
  };
}

/** The alternatives with a name, or else all that extend the component that has the discriminator. */
function membersOf(
  schema: Record<string, unknown>,
  segments: readonly string[],
  named: Named,
  heirs: ReturnType<typeof heirsIn>,
): Iterable<string> {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return refsIn(alternatives, named);
  const [root, , component = ""] = segments;
  return root === "components" && segments.length === 3 ? heirs(component) : [];
}

const refsIn = (parts: unknown, named: Named): string[] =>
  Array.isArray(parts) ? parts.flatMap((part) => (isObject(part) ? (componentAt(part.$ref, named) ?? []) : [])) : [];

function componentAt(ref: unknown, named: Named): string | undefined {
  if (typeof ref !== "string" || !ref.startsWith("#")) return undefined;
  const [root, kind, name = "", ...more] = pointerSegments(ref);
  const isSchema = root === "components" && kind === "schemas" && more.length === 0 && Object.hasOwn(named, name);
  return isSchema ? name : undefined;
}

/** The values that are mapped to each component. */
function mappedValues({ mapping }: Discriminator, named: Named): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const component = targetOf(target, named);
    if (component !== undefined) addTo(found, component, value);
  }
  return found;
}

/** A mapping names a component or refers to it. */
const targetOf = (target: unknown, named: Named): string | undefined =>
  typeof target === "string" && Object.hasOwn(named, target) ? target : componentAt(target, named);

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
