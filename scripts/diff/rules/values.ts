import { isConverted } from "../conversion.js";
import { breaks, type Context, informs, type SchemaRule, type Verdict, warns } from "../rule.js";

/** Enums and constants. */

const closed = (_: unknown, __: unknown, { closedEnums }: Context) =>
  closedEnums ? ({ typescript: "breaking" } as const) : {};

/** Listed values are handed over as they are, any other as its format says: as a `Date`, perhaps. */
const converted: Verdict["judge"] = (difference, use, context) =>
  isConverted(difference, use, context) ? { typescript: "breaking" } : {};

const closedOrConverted: Verdict["judge"] = (difference, use, context) =>
  isConverted(difference, use, context) ? { typescript: "breaking" } : closed(difference, use, context);

export const valueRules: readonly SchemaRule[] = [
  {
    name: "enum-value-removed",
    says: "value {base} was removed from the enum",
    request: breaks("Requests that send the value are refused."),
    response: informs("Readers that know the value merely never meet it."),
    example: [
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["a"] },
    ],
  },
  {
    name: "enum-value-added",
    says: "value {revision} was added to the enum",
    request: informs("Nobody has to send it."),
    response: {
      ...warns(
        "Readers meet a value they don't know: clients with open enums survive, an exhaustive switch doesn't.",
        "info",
      ),
      judge: closed,
    },
    example: [
      { type: "string", enum: ["a"] },
      { type: "string", enum: ["a", "b"] },
    ],
  },
  {
    name: "became-enum",
    says: "only {revision} are allowed now",
    request: breaks("Any other value was allowed and is refused now."),
    response: { ...informs("All values that come are values that could come before."), judge: converted },
    example: [{ type: "string" }, { type: "string", enum: ["a", "b"] }],
  },
  {
    name: "enum-removed",
    says: "any value is allowed now, not {base} alone",
    request: { ...informs("All values of today are still allowed."), judge: converted },
    response: {
      ...warns("Readers meet values they don't know: clients with open enums survive.", "info"),
      judge: closedOrConverted,
    },
    example: [{ type: "string", enum: ["a", "b"] }, { type: "string" }],
  },
  {
    name: "const-added",
    says: "must be {revision} now",
    request: breaks("Any other value was allowed and is refused now."),
    response: { ...informs("The one value that comes is one that could come before."), judge: converted },
    example: [{ type: "string" }, { type: "string", const: "a" }],
  },
  {
    name: "const-removed",
    says: "may be anything now, not {base} alone",
    request: { ...informs("The value of today is still allowed."), judge: converted },
    response: { ...breaks("Readers counted on one value.", "info"), judge: closedOrConverted },
    example: [{ type: "string", const: "a" }, { type: "string" }],
  },
  {
    name: "const-changed",
    says: "was always {base} and is always {revision} now",
    request: breaks("The value of today is refused."),
    response: { ...breaks("Readers get a value that they never met.", "info"), judge: closed },
    example: [
      { type: "string", const: "a" },
      { type: "string", const: "b" },
    ],
  },
  {
    name: "x-extensible-enum-value-removed",
    says: "value {base} was removed from the extensible enum",
    request: breaks("The list is open at its end, but what stands in it is a promise.", "none"),
    response: informs("Readers that know the value merely never meet it.", "none"),
    example: [
      { type: "string", "x-extensible-enum": ["a", "b"] },
      { type: "string", "x-extensible-enum": ["a"] },
    ],
  },
  {
    name: "x-extensible-enum-value-added",
    says: "value {revision} was added to the extensible enum",
    request: informs("Nobody has to send it.", "none"),
    response: informs("Readers were told to expect more values.", "none"),
    example: [
      { type: "string", "x-extensible-enum": ["a"] },
      { type: "string", "x-extensible-enum": ["a", "b"] },
    ],
  },
];
