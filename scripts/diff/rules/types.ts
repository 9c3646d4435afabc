import { isConverted } from "../conversion.js";
import { type Difference, tells } from "../difference.js";
import type { Level } from "../level.js";
import { breaks, type Context, informs, type SchemaRule } from "../rule.js";
import { TYPE_NAMES } from "../schema/types.js";
import type { Use } from "../use.js";

/** Types and formats. On the wire a number in a form is text; in TypeScript it is a number all the same. */

function judge(difference: Difference, use: Use, context: Context): { typescript: Level } {
  const { detail } = difference;
  if (tells(detail, "format")) return { typescript: isConverted(difference, use, context) ? "breaking" : "none" };
  const [base, revision] = [typescriptTypes(detail.base), typescriptTypes(detail.revision)];
  const [from, into] = use.direction === "request" ? [base, revision] : [revision, base];
  if (!from.every((name) => into.includes(name))) return { typescript: "breaking" };
  return { typescript: from.length === into.length ? "none" : "info" };
}

/** TypeScript has one type for all numbers. */
function typescriptTypes(types: unknown): readonly string[] {
  if (!Array.isArray(types)) return [...typescriptTypes([...TYPE_NAMES]), "any"];
  return [...new Set(types.map((name) => (name === "integer" ? "number" : String(name))))];
}

/** oasdiff names a narrowing of a request `type-changed`, but for properties of parameters. */
function narrowedId(site: string): string {
  const own = site.startsWith("response") || site === "request-parameter-property";
  return `${site}-${own ? "type-specialized" : "type-changed"}`;
}

export const typeRules: readonly SchemaRule[] = [
  {
    name: "type-generalized",
    says: "was {base} and may be {revision} now",
    request: { ...informs("All values of today are still allowed."), judge },
    response: { ...breaks("Readers meet values of a kind they never met."), judge },
    example: [{ type: "integer" }, {}],
  },
  {
    name: "type-specialized",
    id: narrowedId,
    says: "was {base} and must be {revision} now",
    request: { ...breaks("Values of today are refused."), judge },
    response: { ...informs("All values that come are values that came before."), judge },
    example: [{}, { type: "integer" }],
  },
  {
    name: "type-compatible",
    says: "was {base} and is {revision} now, which looks the same as text",
    request: { ...informs("The same texts are allowed; code may pass other types.", "breaking"), judge },
    response: { ...informs("The same texts come."), judge },
    example: [{ type: ["string", "integer"] }, { type: "string" }],
    mediaType: "application/x-www-form-urlencoded",
  },
  {
    name: "list-of-types-widened",
    says: "was {base} and may be {revision} now",
    request: { ...informs("All values of today are still allowed."), judge },
    response: { ...breaks("Readers meet values of a type they never met."), judge },
    example: [{ type: ["string", "integer"] }, { type: ["string", "integer", "boolean"] }],
  },
  {
    name: "list-of-types-narrowed",
    says: "was {base} and must be {revision} now",
    request: { ...breaks("Values of a type that was allowed are refused."), judge },
    response: { ...informs("All values that come are values that came before."), judge },
    example: [{ type: ["string", "integer", "boolean"] }, { type: ["string", "integer"] }],
  },
  {
    name: "type-changed",
    says: "was {base} and is {revision} now",
    request: { ...breaks("Values of today are refused."), judge },
    response: { ...breaks("Readers get values of another kind."), judge },
    example: [{ type: "string" }, { type: "boolean" }],
  },
  {
    name: "forbidden",
    says: "no value is allowed any more (schema false)",
    request: breaks("Requests that carry it are refused."),
    response: breaks("It never comes again."),
    example: [{ type: "string" }, false],
  },
  {
    name: "no-longer-forbidden",
    says: "values are allowed now (it was schema false)",
    request: informs("It was never sent."),
    response: informs("It never came; readers don't look at it."),
    example: [false, { type: "string" }],
  },
];
