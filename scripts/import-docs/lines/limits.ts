import type { Schema } from "../fragment.js";

/** The limits that a page's words state. */
export interface Limits {
  min?: number;
  max?: number;
  exclusiveMin?: number;
  exclusiveMax?: number;
}

/** The same words limit a number's value, a text's length and a list's size. What is no number limits nothing. */
export function limitsFor({ type }: Schema, { min, max, exclusiveMin, exclusiveMax }: Limits): Schema {
  const types = [type].flat();
  const [low, high] = types.includes("array")
    ? ["minItems", "maxItems"]
    : types.includes("string")
      ? ["minLength", "maxLength"]
      : ["minimum", "maximum"];
  const told = { [low]: min, [high]: max, exclusiveMinimum: exclusiveMin, exclusiveMaximum: exclusiveMax };
  return Object.fromEntries(Object.entries(told).filter(([, limit]) => Number.isFinite(limit)));
}
