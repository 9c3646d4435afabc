import type { Difference } from "../difference.js";
import { breaks, hasFact, informs, type SchemaRule, warns } from "../rule.js";

/** Properties that the schema doesn't name. */
const object = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
const additional = (additionalProperties: unknown) => ({ ...object, additionalProperties });

/** An object without named properties promised none. */
const unlessSaid = (difference: Difference) => (hasFact("unsaid")(difference) ? ({ wire: "info" } as const) : {});

export const additionalRules: readonly SchemaRule[] = [
  {
    name: "additional-properties-disallowed",
    says: "additional properties are now forbidden",
    request: breaks("Requests with properties other than the named ones are refused.", "none"),
    response: informs("Readers that ignore unknown fields don't miss them.", "none"),
    example: [object, additional(false)],
  },
  {
    name: "additional-properties-forbidden",
    says: "additional properties were explicitly allowed and are now forbidden",
    request: breaks("Requests with properties other than the named ones are refused."),
    response: { ...warns("Readers that look up unlisted fields may find none.", "breaking"), judge: unlessSaid },
    example: [additional({ type: "string" }), additional(false)],
  },
  {
    name: "additional-properties-allowed",
    says: "additional properties are no longer forbidden",
    request: informs("All existing values are still accepted.", "none"),
    response: informs("Readers ignore fields they don't know.", "none"),
    example: [additional(false), object],
  },
  {
    name: "additional-properties-added",
    says: "additional properties are now explicitly allowed",
    request: {
      ...informs("The named properties stay as they were; values of others may now have to fit a schema."),
      judge: (difference) => (hasFact("typed")(difference) ? { wire: "warning" } : {}),
    },
    response: informs("Readers ignore fields they don't know."),
    example: [object, additional(true)],
  },
  {
    name: "additional-properties-removed",
    says: "additional properties are no longer explicitly allowed",
    request: {
      ...informs(
        "Requests with additional properties are still accepted, but code that passes them no longer compiles.",
        "breaking",
      ),
      judge: (difference) => (hasFact("open")(difference) ? { typescript: "info" } : {}),
    },
    response: {
      ...warns("Readers that look up unlisted fields are no longer promised any.", "breaking"),
      judge: unlessSaid,
    },
    example: [additional({ type: "string" }), object],
  },
];
