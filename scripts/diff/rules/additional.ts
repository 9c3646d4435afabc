import type { Difference } from "../difference.js";
import { breaks, hasFact, informs, type SchemaRule, warns } from "../rule.js";

/** Properties that have no name of their own. */
const object = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
const additional = (additionalProperties: unknown) => ({ ...object, additionalProperties });

/** An object whose properties weren't named promised none of them. */
const unlessSaid = (difference: Difference) => (hasFact("unsaid")(difference) ? ({ wire: "info" } as const) : {});

export const additionalRules: readonly SchemaRule[] = [
  {
    name: "additional-properties-disallowed",
    says: "additional properties are forbidden now",
    request: breaks("Requests that carry others than the named ones are refused.", "none"),
    response: informs("Readers that pass over unknown fields don't miss them.", "none"),
    example: [object, additional(false)],
  },
  {
    name: "additional-properties-forbidden",
    says: "additional properties were foreseen and are forbidden now",
    request: breaks("Requests that carry others than the named ones are refused."),
    response: { ...warns("Whoever reads fields by names of its own may find none.", "breaking"), judge: unlessSaid },
    example: [additional({ type: "string" }), additional(false)],
  },
  {
    name: "additional-properties-allowed",
    says: "additional properties are no longer forbidden",
    request: informs("All values of today are still allowed.", "none"),
    response: informs("Readers pass over fields they don't know.", "none"),
    example: [additional(false), object],
  },
  {
    name: "additional-properties-added",
    says: "additional properties are spoken of now",
    request: {
      ...informs("What is named is as it was."),
      judge: (difference) => (hasFact("typed")(difference) ? { wire: "warning" } : {}),
    },
    response: informs("Readers pass over fields they don't know."),
    example: [object, additional(true)],
  },
  {
    name: "additional-properties-removed",
    says: "additional properties are no longer foreseen",
    request: {
      ...informs("Nothing is forbidden that was allowed.", "breaking"),
      judge: (difference) => (hasFact("open")(difference) ? { typescript: "info" } : {}),
    },
    response: {
      ...warns("Whoever reads fields by names of its own is promised none.", "breaking"),
      judge: unlessSaid,
    },
    example: [additional({ type: "string" }), object],
  },
];
