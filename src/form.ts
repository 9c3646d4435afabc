import type { BodyEncoder } from "./operation.js";
import { pairs } from "./pairs.js";

/** `application/x-www-form-urlencoded`, each field by its encoding; null is sent as an empty value. */
export const form: BodyEncoder = (fields) => {
  const sent: string[] = [];
  for (const [field, value] of fields) sent.push(...pairs(field, value));
  return sent.join("&");
};
