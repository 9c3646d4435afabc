import { isObject, type Json } from "../document.js";
import type { SchemaReader } from "./schema.js";
import type { TypeNode } from "./types.js";

/** Whether a value from a document may be sent as this type; the contents of objects are not checked. */
export function fits(schemas: SchemaReader, value: Json, type: TypeNode): boolean {
  return schemas.alternativesOf(type).some((target) => {
    switch (target.kind) {
      case "null":
        return value === null;
      case "boolean":
      case "number":
      case "string":
        return typeof value === target.kind;
      case "date":
        return typeof value === "string";
      case "enum":
        return target.values.some((one) => one === value);
      case "array":
        return Array.isArray(value) && value.every((item) => fits(schemas, item, target.items));
      case "object":
        return isObject(value);
      default:
        return true;
    }
  });
}
