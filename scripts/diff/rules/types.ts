import { converts, isConverted } from "../conversion.js";
import { type Detail, type Difference, tells } from "../difference.js";
import type { Judgement, Level } from "../level.js";
import { breaks, type Context, informs, type SchemaRule } from "../rule.js";
import { TYPE_NAMES } from "../schema/types.js";
import type { Use } from "../use.js";

/** Types and formats. On the wire a number in a form is text; in TypeScript it is still a number. */

function judge(difference: Difference, use: Use, context: Context): Partial<Judgement> {
  const typescript = judgeTypes(difference, use, context);
  return tells(difference.detail, "listed") ? { wire: "info", typescript } : { typescript };
}

function judgeTypes(difference: Difference, use: Use, context: Context): Level {
  const { detail } = difference;
  const clientTypes = (verb: "was" | "is", types: unknown) => {
    const converted = CONVERTED.filter((name) => converts(use, context) && tells(detail, `${verb} ${name}`));
    return converted.length > 0 ? converted : typescriptTypes(types);
  };
  if (tells(detail, "format")) return isConverted(difference, use, context) ? "breaking" : "none";
  const [base, revision] = [clientTypes("was", detail.base), clientTypes("is", detail.revision)];
  const [from, into] = use.direction === "request" ? [base, revision] : [revision, base];
  if (!from.every((name) => into.includes(name))) return "breaking";
  return from.length === into.length && !bringsFractions(detail, use) ? "none" : "info";
}

/** For TypeScript the same type, but readers that count on whole numbers may meet others. */
function bringsFractions({ base, revision }: Detail, { direction }: Use): boolean {
  return direction === "response" && [base].flat().includes("integer") && [revision].flat().includes("number");
}

/** What a camelCase client makes of texts, and of numbers whose every digit counts. */
const CONVERTED: readonly string[] = ["Date", "number", "string"];

/** TypeScript has a single type for all numbers. */
function typescriptTypes(types: unknown): readonly string[] {
  if (!Array.isArray(types)) return [...typescriptTypes([...TYPE_NAMES]), "any"];
  return [...new Set(types.map((name) => (name === "integer" ? "number" : String(name))))];
}

/** oasdiff calls a narrowing in a request `type-changed`, except for properties of parameters. */
function narrowedId(site: string): string {
  const own = site.startsWith("response") || site === "request-parameter-property";
  return `${site}-${own ? "type-specialized" : "type-changed"}`;
}

export const typeRules: readonly SchemaRule[] = [
  {
    name: "type-generalized",
    says: "widened from {base} to {revision}",
    request: { ...informs("All existing values are still accepted."), judge },
    response: { ...breaks("Readers may receive values of a kind they don't expect."), judge },
    example: [{ type: "integer" }, {}],
  },
  {
    name: "type-specialized",
    id: narrowedId,
    says: "narrowed from {base} to {revision}",
    request: { ...breaks("Values that were accepted are refused."), judge },
    response: { ...informs("Readers only receive values that were possible before."), judge },
    example: [{}, { type: "integer" }],
  },
  {
    name: "type-compatible",
    says: "changed from {base} to {revision}, which looks the same as text",
    request: {
      ...informs("The same texts are accepted, but code that passes another type no longer compiles.", "breaking"),
      judge,
    },
    response: {
      ...informs("Readers receive the same texts, but the client may show them as values of another type."),
      judge,
    },
    example: [{ type: ["string", "integer"] }, { type: "string" }],
    mediaType: "application/x-www-form-urlencoded",
  },
  {
    name: "list-of-types-widened",
    says: "widened from {base} to {revision}",
    request: { ...informs("All existing values are still accepted."), judge },
    response: { ...breaks("Readers may receive values of a type they don't expect."), judge },
    example: [{ type: ["string", "integer"] }, { type: ["string", "integer", "boolean"] }],
  },
  {
    name: "list-of-types-narrowed",
    says: "narrowed from {base} to {revision}",
    request: { ...breaks("Values of a type that was accepted are refused."), judge },
    response: { ...informs("Readers only receive values that were possible before."), judge },
    example: [{ type: ["string", "integer", "boolean"] }, { type: ["string", "integer"] }],
  },
  {
    name: "type-changed",
    says: "changed from {base} to {revision}",
    request: { ...breaks("Values that were accepted are refused."), judge },
    response: { ...breaks("Readers receive values of another kind."), judge },
    example: [{ type: "string" }, { type: "boolean" }],
  },
  {
    name: "forbidden",
    says: "no value is allowed any longer",
    request: breaks("Requests that carry it are refused."),
    response: breaks("Readers never receive it again."),
    example: [{ type: "string" }, false],
  },
  {
    name: "no-longer-forbidden",
    says: "values are now allowed; none was before",
    request: informs("Existing requests never send it and still work."),
    response: informs("Readers never received it and don't look for it."),
    example: [false, { type: "string" }],
  },
];
