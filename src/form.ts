import type { BodyEncoder } from "./body.js";
import { pairs } from "./pairs.js";

/** `application/x-www-form-urlencoded`, each field by its `encoding`; null is an empty value. */
export const form: BodyEncoder = (fields, contentType) => ({
  body: fields.flatMap(([field, value]) => formPairs(field, value)).join("&"),
  contentType,
});

function formPairs(field: Parameters<typeof pairs>[0], value: unknown): string[] {
  if (field[1] || typeof value !== "object" || value === null) return pairs(field, value);
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : pairs(["body", name, field[2] ?? []], member),
  );
}
