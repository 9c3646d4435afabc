/** The one place that knows openapi-typescript (no more updates; see scripts/DECISIONS.md). */
import openapiTS, { astToString } from "openapi-typescript";
import type { OpenApiDocument } from "../spec/index.js";

/** TypeScript text of the wire types: `paths`, `webhooks`, `components`, `operations`. */
export async function wireTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(withoutDiscriminators(document) as never, {
    // Otherwise an optional request field with a default becomes required.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return astToString(nodes);
}

/** A discriminator with an incomplete mapping makes types that don't compile (its issues 2418, 2775); unions say the same. */
function withoutDiscriminators<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, child) => (key === "discriminator" && isDiscriminator(child) ? undefined : child)),
  ) as T;
}

const isDiscriminator = (value: unknown): boolean =>
  typeof value === "object" && value !== null && typeof (value as { propertyName?: unknown }).propertyName === "string";
