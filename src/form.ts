import type { BodyEncoder } from "./body.js";
import { pairs } from "./pairs.js";
import { isRecord } from "./shape.js";

/** `application/x-www-form-urlencoded`, each field by its encoding; null is an empty value. */
export const form: BodyEncoder = (fields) =>
  fields
    .flatMap(([field, value]) =>
      field[1] || !isRecord(value)
        ? pairs(field, value)
        : Object.entries(value).flatMap(([name, member]) => pairs(["body", name], member)),
    )
    .join("&");
