import type { FragmentDocument } from "../fragment.js";
import { LIMITS } from "../limits.js";
import { everySchema } from "../walk.js";

const KEYWORDS = new Set(
  "$ref type nullable format enum const default title description deprecated readOnly writeOnly properties required items additionalProperties oneOf anyOf allOf discriminator uniqueItems".split(
    " ",
  ),
);

/**
 * Only the contract is taken from a schema. Examples, notes and extensions are texts of the documentation, and a keyword
 * that the importer does not read (`not`, `prefixItems`) would bring in content that nothing has checked. A limit or a
 * pattern that is none says nothing.
 */
export function keepContract(document: FragmentDocument): string[] {
  const left = new Set<string>();
  for (const schema of everySchema(document)) {
    for (const [key, value] of Object.entries(schema)) {
      if (isTaken(key, value)) continue;
      delete (schema as Record<string, unknown>)[key];
      left.add(key);
    }
  }
  return left.size > 0 ? [`not taken over: ${[...left].sort().join(", ")}`] : [];
}

function isTaken(key: string, value: unknown): boolean {
  if (Object.hasOwn(LIMITS, key)) return Number.isFinite(value);
  return key === "pattern" ? isPattern(value) : KEYWORDS.has(key);
}

/** Pages lose backslashes and brackets in copying. */
function isPattern(text: unknown): boolean {
  try {
    return typeof text === "string" && new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
