import type { FragmentDocument } from "../fragment.js";
import { everySchema } from "../walk.js";

const LIMITS =
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties pattern uniqueItems";
const KEYWORDS = new Set(
  `$ref type nullable format enum const default title description deprecated readOnly writeOnly properties required items additionalProperties oneOf anyOf allOf discriminator ${LIMITS}`.split(
    " ",
  ),
);

/**
 * Only the contract is taken from a schema. Examples, notes and extensions are texts of the documentation, and a keyword
 * that the importer does not read (`not`, `prefixItems`) would bring in content that nothing has checked.
 */
export function keepContract(document: FragmentDocument): string[] {
  const left = new Set<string>();
  for (const schema of everySchema(document)) {
    for (const key of Object.keys(schema)) {
      if (KEYWORDS.has(key)) continue;
      delete (schema as Record<string, unknown>)[key];
      left.add(key);
    }
  }
  return left.size > 0 ? [`not taken over: ${[...left].sort().join(", ")}`] : [];
}
