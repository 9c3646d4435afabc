import type { OpenApiDocument, Schema } from "../spec/index.js";

const PREFIX = "#/components/schemas/";

/**
 * Opens (in place) each `$ref` that leads a schema back to itself through unions and arrays only. openapi-typescript turns
 * them into members of an interface, where TypeScript does not allow such a cycle; a cycle through an object's property is allowed.
 */
export function openBareCycles({ components }: OpenApiDocument): void {
  const schemas = components?.schemas ?? {};
  const done = new Set<string>();
  const visitName = (name: string, open: readonly string[]): void => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema && !done.has(name)) visit(schema, [...open, name]);
    done.add(name);
  };
  const visit = (schema: Schema, open: readonly string[]): void => {
    const name = schema.$ref?.startsWith(PREFIX) ? schema.$ref.slice(PREFIX.length) : undefined;
    if (name !== undefined && open.includes(name)) delete schema.$ref;
    else if (name !== undefined) visitName(name, open);
    for (const part of bareParts(schema)) visit(part, open);
  };
  for (const name of Object.keys(schemas)) visitName(name, []);
}

const bareParts = ({ allOf, oneOf, anyOf, items, prefixItems }: Schema): Schema[] =>
  [allOf, oneOf, anyOf, prefixItems, [items]]
    .flatMap((parts) => (Array.isArray(parts) ? parts : []))
    .filter((part): part is Schema => typeof part === "object" && part !== null);
