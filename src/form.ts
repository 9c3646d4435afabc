import type { BodyEncoder } from "./body.js";
import { pairs } from "./pairs.js";
import { isRecord } from "./shape.js";

/** `application/x-www-form-urlencoded`, each field by its encoding; null is an empty value. */
export const form: BodyEncoder = (fields) => {
  const sent: string[] = [];
  for (const [field, value] of fields)
    if (field[1] || !isRecord(value)) sent.push(...pairs(field, value));
    else for (const [name, member] of Object.entries(value)) sent.push(...pairs(["body", name], member));
  return sent.join("&");
};
