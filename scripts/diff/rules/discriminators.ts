import { type Difference, tells } from "../difference.js";
import type { Judgement } from "../level.js";
import { informs, type SchemaRule } from "../rule.js";

/** What distinguishes alternatives. */
const oneOf = ["a", "b"].map((kind) => ({ type: "object", properties: { kind: { const: kind } }, required: ["kind"] }));
const told = (mapping?: object, propertyName = "kind") => ({ oneOf, discriminator: { propertyName, mapping } });
const breaksIf =
  (effect: "narrowed" | "widened") =>
  ({ detail }: Difference): Partial<Judgement> =>
    tells(detail, effect) ? { typescript: "breaking" } : {};
const hint = "It is a hint for tools; the alternatives themselves define what may be sent and received.";
/** In the client, a field that is only said to be a text has the values that are mapped to its schema. */
const both = {
  request: {
    ...informs(
      `${hint} Where the client's type of a field has fewer values, code that sends another one doesn't compile.`,
    ),
    judge: breaksIf("narrowed"),
  },
  response: {
    ...informs(
      `${hint} Where the client's type of a field has other values, code that relies on the old ones doesn't compile.`,
    ),
    judge: breaksIf("widened"),
  },
};

export const discriminatorRules: readonly SchemaRule[] = [
  { name: "discriminator-added", says: "a discriminator was added", ...both, example: [{ oneOf }, told()] },
  {
    name: "discriminator-removed",
    says: "the discriminator was removed",
    ...both,
    example: [told(), { oneOf }],
  },
  {
    name: "discriminator-property-name-changed",
    says: "the discriminator changed from {base} to {revision}",
    ...both,
    example: [told(), told(undefined, "type")],
  },
  {
    name: "discriminator-mapping-added",
    says: "the discriminator now maps {name}",
    ...both,
    example: [told({ a: "A" }), told({ a: "A", b: "B" })],
  },
  {
    name: "discriminator-mapping-deleted",
    says: "the discriminator no longer maps {name}",
    ...both,
    example: [told({ a: "A", b: "B" }), told({ a: "A" })],
  },
  {
    name: "discriminator-mapping-changed",
    says: "the discriminator now maps {name} to {revision}, not to {base}",
    ...both,
    example: [told({ a: "A" }), told({ a: "B" })],
  },
];
