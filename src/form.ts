import type { BodyEncoder } from "./operation.js";
import { pairs } from "./pairs.js";

/** `application/x-www-form-urlencoded`, each field by its encoding; null is an empty value. */
export const form: BodyEncoder = (fields) => fields.flatMap(([field, value]) => pairs(field, value)).join("&");
