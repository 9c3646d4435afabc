const NUMERIC = ["integer", "number"];

/** The limits of JSON Schema whose values are numbers, and the types that each of them limits. */
export const LIMITS: Readonly<Record<string, readonly string[]>> = {
  minimum: NUMERIC,
  maximum: NUMERIC,
  exclusiveMinimum: NUMERIC,
  exclusiveMaximum: NUMERIC,
  multipleOf: NUMERIC,
  minLength: ["string"],
  maxLength: ["string"],
  minItems: ["array"],
  maxItems: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
};
