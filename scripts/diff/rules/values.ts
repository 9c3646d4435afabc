import { converts, isConverted } from "../conversion.js";
import { type Difference, tells } from "../difference.js";
import { breaks, type Context, clientOnly, informs, type Ruling, type SchemaRule, warns } from "../rule.js";
import type { Use } from "../use.js";

/** Enums and constants. */

/** A field's constant is closed, except a text that a camelCase client reads as a number. */
const isConstant = ({ detail }: Difference, use: Use, context: Context): boolean =>
  tells(detail, "constant") && !(converts(use, context) && tells(detail, "converted constant"));

const closed: Ruling["judge"] = (difference, use, context) =>
  context.closedEnums || isConstant(difference, use, context) ? { typescript: "breaking" } : {};

const constant: Ruling["judge"] = (difference, use, context) =>
  context.closedEnums || isConstant(difference, use, context) ? {} : { typescript: "info" };

/** Where an enum isn't closed as well. */
const opened: Ruling["judge"] = (difference, use, context) =>
  context.closedEnums || !isConstant(difference, use, context) ? { typescript: "info" } : {};

/** The client passes enum values on as they are, and converts any other by its format, for example to a `Date`. */
const converted: Ruling["judge"] = (difference, use, context) =>
  isConverted(difference, use, context) ? { typescript: "breaking" } : {};

const constantOrConverted: Ruling["judge"] = (difference, use, context) =>
  isConverted(difference, use, context) ? {} : constant(difference, use, context);

const closedOrConverted: Ruling["judge"] = (difference, use, context) =>
  isConverted(difference, use, context) ? { typescript: "breaking" } : closed(difference, use, context);

const rules: readonly SchemaRule[] = [
  {
    name: "enum-value-removed",
    says: "value {base} was removed from the enum",
    request: breaks("Requests that send the value are refused."),
    response: informs("Readers that know the value just never receive it."),
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
        "Readers may receive a value they don't know: clients with open enums cope, an exhaustive switch doesn't.",
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
    says: "now restricted to {revision}",
    request: breaks("Any other value, accepted so far, is refused."),
    response: { ...informs("Readers only receive values that were possible before."), judge: converted },
    example: [{ type: "string" }, { type: "string", enum: ["a", "b"] }],
  },
  {
    name: "enum-removed",
    says: "no longer restricted to {base}",
    request: { ...informs("All existing values are still accepted."), judge: converted },
    response: {
      ...warns("Readers may receive values they don't know: clients with open enums cope.", "info"),
      judge: closedOrConverted,
    },
    example: [{ type: "string", enum: ["a", "b"] }, { type: "string" }],
  },
  {
    name: "const-added",
    says: "now restricted to the constant {revision}",
    request: breaks("Any other value, accepted so far, is refused."),
    response: { ...informs("Readers only receive a value that was possible before."), judge: converted },
    example: [{ type: "string" }, { type: "string", const: "a" }],
  },
  {
    name: "const-removed",
    says: "no longer restricted to the constant {base}",
    request: { ...informs("The old value is still accepted."), judge: converted },
    response: { ...breaks("Readers that rely on the one value may receive others."), judge: constantOrConverted },
    example: [{ type: "string", const: "a" }, { type: "string" }],
  },
  {
    name: "const-changed",
    says: "the constant changed from {base} to {revision}",
    request: breaks("Requests that send the old value are refused."),
    response: { ...breaks("Readers receive a value that they don't know."), judge: constant },
    example: [
      { type: "string", const: "a" },
      { type: "string", const: "b" },
    ],
  },
  {
    name: "const-became-enum",
    says: "the constant {base} became an enum, which is open to further values",
    response: {
      ...clientOnly(
        "breaking",
        "Code that tells objects apart by the constant no longer compiles: an enum is any text.",
      ),
      judge: opened,
    },
    example: [
      { type: "string", const: "a" },
      { type: "string", enum: ["a"] },
    ],
  },
  {
    name: "x-extensible-enum-value-removed",
    says: "value {base} was removed from the extensible enum",
    request: breaks("The list may grow, but requests may rely on the values in it.", "none"),
    response: informs("Readers that know the value just never receive it.", "none"),
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

/** Of a field whose values discriminators determine, the client shows others only if what else is said of them contradicts. */
function asTagged(ruling: Ruling): Ruling {
  const judge: Ruling["judge"] = (difference, use, context) => {
    const judged = ruling.judge?.(difference, use, context) ?? {};
    if (use.tagged === undefined) return judged;
    const effect = use.direction === "request" ? "narrowed" : "widened";
    return { ...judged, typescript: use.tagged.includes(effect) ? "breaking" : "info" };
  };
  return { ...ruling, judge };
}

export const valueRules: readonly SchemaRule[] = rules.map(({ request, response, ...rule }) => ({
  ...rule,
  ...(request === undefined ? {} : { request: asTagged(request) }),
  ...(response === undefined ? {} : { response: asTagged(response) }),
}));
